import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { packTightly, unpackTightly } from '../../../../src/lib/export/offline/packed';
import { offlineDocument, scriptJson } from '../../../../src/lib/export/offline/document';
import { head } from './real';

/** Texts that would end an element, open a comment or break out of an attribute, among all others. */
const wild = fc.oneof(
	fc.string({ unit: 'binary' }),
	fc
		.array(
			fc.constantFrom(
				'</script',
				'<!--',
				'<script',
				']]>',
				'"',
				"'",
				'&',
				'\u2028',
				'>',
				'あ',
				'\\u003c',
				' '
			)
		)
		.map((parts) => parts.join(''))
);
const parts = {
	description: '',
	still: '<main></main>',
	data: '',
	details: new Map<string, string>(),
	script: '',
	program: '',
	sheet: '',
	style: '',
	scriptHash: 'sha256-a',
	programHash: 'sha256-c',
	styleHash: 'sha256-b'
};

describe('JSON inside a script element', () => {
	it('is read back as it was, and never ends its element', () => {
		fc.assert(
			fc.property(fc.jsonValue(), wild, (value, text) => {
				const written = scriptJson({ value, text });
				expect(written).not.toMatch(/[<>&\u2028\u2029]/);
				expect(JSON.parse(written)).toEqual(JSON.parse(JSON.stringify({ value, text })));
			})
		);
	});
	it('is read back when compressed, in letters that HTML leaves alone', () => {
		fc.assert(
			fc.property(fc.jsonValue(), (value) => {
				const packed = packTightly(value);
				expect(packed).toMatch(/^[!-%'-;=?-~]*$/);
				expect(unpackTightly(packed)).toEqual(JSON.parse(JSON.stringify(value)));
			})
		);
	});
});

describe('the document', () => {
	it('has the same elements whatever its title, its notes and its addresses say', () => {
		const tagsOf = (html: string) =>
			[...html.matchAll(/<\/?[a-z!][^\s>]*/gi)].map(([tag]) => tag.toLowerCase());
		const plain = tagsOf(offlineDocument({ ...parts, head: head() }));
		fc.assert(
			fc.property(wild, wild, wild, (title, notes, address) => {
				const slides = [{ title, notes, address }];
				const html = offlineDocument({ ...parts, description: notes, head: head('/', { title, slides }) });
				expect(tagsOf(html)).toEqual(plain);
			})
		);
	});
});
