import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { deckEn } from '../../../src/lib/features/deck/words-en';
import { deckJa } from '../../../src/lib/features/deck/words-ja';
import { DECK_LIMITS, mapSlide, type Deck, type Slide } from '../../../src/lib/view/deck';
import {
	DECK_FILE_MOST,
	DECK_FORMAT,
	DECK_VERSION,
	formatDeck,
	isAddress,
	readDeckBytes,
	readDeckText,
	readDeckValue,
	splitAddress
} from '../../../src/lib/view/deck-file';

let count = 0;
const newId = () => `s${++count}`;
const bare = (deck: Deck) => deck.map(({ id: _, ...slide }) => slide);
const fileOf = (slides: unknown, more: object = {}) =>
	JSON.stringify({ format: DECK_FORMAT, version: DECK_VERSION, slides, ...more });
const refusalOf = (text: string) => {
	const reading = readDeckText(text, newId);
	return reading.ok ? null : reading.refusal;
};

const anAddress = fc
	.tuple(
		fc.constantFrom('/', '/area/38/', '/area/38202/'),
		fc.dictionary(fc.stringMatching(/^[a-z]{1,8}$/), fc.string({ maxLength: 20 }))
	)
	.map(([path, query]) => {
		const text = new URLSearchParams(query).toString();
		return text === '' ? path : `${path}?${text}`;
	});
const said = {
	id: fc.constant('x'),
	title: fc.option(fc.string({ minLength: 1, maxLength: 200, unit: 'grapheme' }), { nil: null }),
	notes: fc.string({ maxLength: 300, unit: 'grapheme' })
};
const parts = fc.record({ legend: fc.boolean(), names: fc.boolean() }, { requiredKeys: [] });
const aSlide: fc.Arbitrary<Slide> = fc.oneof(
	fc.record({ ...said, kind: fc.constant('map' as const), address: anAddress, parts }),
	fc.record({ ...said, kind: fc.constant('pair' as const), address: anAddress, beside: anAddress, parts }),
	fc.record({
		...said,
		kind: fc.constant('text' as const),
		text: fc.string({ maxLength: 99 })
	})
);

describe('a deck', () => {
	it('comes back from its file as it was', () => {
		fc.assert(
			fc.property(fc.array(aSlide, { maxLength: 8 }), (deck) => {
				const fitting = deck.map((slide) => ({
					...slide,
					title: slide.title?.slice(0, DECK_LIMITS.title) ?? null
				}));
				const bytes = new TextEncoder().encode(formatDeck(fitting, '2026-11-22'));
				const reading = readDeckBytes(bytes, newId);
				expect(reading.ok && bare(reading.slides)).toEqual(
					bare(
						fitting.map((slide) => ({
							...slide,
							...('text' in slide && { text: wellFormed(slide.text) ?? '' }),
							title: wellFormed(slide.title),
							notes: wellFormed(slide.notes) ?? ''
						}))
					)
				);
			})
		);
	});
	it('is written with its format, version and edition', () => {
		const text = formatDeck([mapSlide('a', '/')], '2026-11-22');
		expect(JSON.parse(text)).toEqual({
			format: 'dxatlas-deck',
			version: 2,
			edition: '2026-11-22',
			slides: [{ kind: 'map', address: '/', parts: {} }]
		});
	});
	it('of the former version opens as it was', () => {
		const former = fileOf([{ address: '/area/38/', title: 'x', notes: 'y' }, { address: '/' }], {
			version: 1
		});
		const reading = readDeckText(former, newId);
		expect(reading.ok && bare(reading.slides)).toEqual([
			{ kind: 'map', address: '/area/38/', title: 'x', notes: 'y', parts: {} },
			{ kind: 'map', address: '/', title: null, notes: '', parts: {} }
		]);
	});
	it('gets new names for its slides, so that it can be opened twice', () => {
		const text = fileOf([{ address: '/' }, { address: '/' }]);
		const [first, second] = [readDeckText(text, newId), readDeckText(text, newId)];
		const ids = [first, second].flatMap((each) => (each.ok ? each.slides.map(({ id }) => id) : []));
		expect(new Set(ids).size).toBe(4);
	});
	it('keeps words whole that are longer than a field here takes', () => {
		const [title, notes, text] = ['題'.repeat(400), 'x'.repeat(10_001), '文'.repeat(2001)];
		const reading = readDeckText(
			fileOf([
				{ address: '/', title, notes },
				{ kind: 'text', text }
			]),
			newId
		);
		expect(reading.ok && reading.slides).toMatchObject([{ title, notes }, { text }]);
	});
	it('is read with a byte order mark and with fields that we do not know', () => {
		const reading = readDeckText(`\uFEFF${fileOf([{ address: '/', colour: 'red' }], { by: 'x' })}`, newId);
		expect(reading.ok && reading.slides.length).toBe(1);
	});
});

describe('a file that is no deck', () => {
	it.each([
		['', { kind: 'empty' }],
		['{"format":\n"dx', { kind: 'json', line: 2, starts: '{"format":\n"dx' }],
		['<html>', { kind: 'json', starts: '<html>' }],
		['[]', { kind: 'foreign', found: null }],
		['{"format":"dxatlas-table","version":1}', { kind: 'foreign', found: 'dxatlas-table' }],
		['{"format":"dxatlas-deck","version":3}', { kind: 'newer', found: 3 }],
		['{"format":"dxatlas-deck","version":"1"}', { kind: 'version', found: '1' }],
		['{"format":"dxatlas-deck"}', { kind: 'version', found: null }],
		['{"format":"dxatlas-deck","version":1}', { kind: 'no-slides', found: null }],
		['{"format":"dxatlas-deck","version":1,"slides":{}}', { kind: 'no-slides', found: '{…}' }],
		[fileOf([{ address: '/' }, 7]), { kind: 'slide', number: 2, field: null, problem: 'type', found: '7' }],
		[fileOf([{}]), { kind: 'slide', number: 1, field: 'address', problem: 'missing' }],
		[fileOf([{ address: 'https://example.jp/' }]), { field: 'address', problem: 'not-ours' }],
		[fileOf([{ address: 'javascript:alert(1)' }]), { field: 'address', problem: 'not-ours' }],
		[fileOf([{ address: '/', title: 5 }]), { field: 'title', problem: 'type', found: '5' }],
		[
			fileOf([{ address: '/' }, { address: '/', notes: 'x'.repeat(50_001) }]),
			{ kind: 'too-long', number: 2, field: 'notes', found: 50_001, most: 50_000 }
		],
		[
			fileOf([{ address: '/' }, { kind: 'film', address: '/' }]),
			{ number: 2, field: 'kind', problem: 'kind', found: 'film' }
		],
		[fileOf([{ kind: 'pair', address: '/' }]), { field: 'beside', problem: 'missing' }],
		[
			fileOf([{ address: `/?${'x'.repeat(2000)}` }]),
			{ kind: 'too-long', number: 1, field: 'address', found: 2002, most: 2000 }
		],
		[fileOf([{ address: '/', parts: { pins: 'no' } }]), { number: 1, field: 'parts', problem: 'type' }],
		[fileOf(Array(201).fill({ address: '/' })), { kind: 'too-many', found: 201 }]
	])('is refused with what was found: %.40s', (text, expected) => {
		expect(refusalOf(text)).toMatchObject(expected);
	});
	it('is refused when it is too large or no text', () => {
		const large = readDeckBytes(new Uint8Array(DECK_FILE_MOST + 1), newId);
		expect(large).toMatchObject({ refusal: { kind: 'too-large', bytes: DECK_FILE_MOST + 1 } });
		// 「スライド」 in Shift_JIS.
		const sjis = new Uint8Array([0x83, 0x58, 0x83, 0x89, 0x83, 0x43, 0x83, 0x68]);
		expect(readDeckBytes(sjis, newId)).toMatchObject({ refusal: { kind: 'encoding' } });
	});
});

describe('whatever is given', () => {
	const speaks = (reading: ReturnType<typeof readDeckText>) => {
		if (reading.ok) return;
		for (const words of [deckJa, deckEn]) {
			const said = words.refusal('a.json', reading.refusal);
			expect(said).toContain('a.json');
			expect(said.length).toBeGreaterThan(30);
			expect(said).not.toMatch(/undefined is not|NaN|\[object/);
		}
	};
	it('bytes are read or refused in words, never thrown', () => {
		fc.assert(fc.property(fc.uint8Array({ maxLength: 200 }), (bytes) => speaks(readDeckBytes(bytes, newId))));
	});
	it('text is read or refused in words, never thrown', () => {
		fc.assert(fc.property(fc.oneof(fc.string(), fc.json()), (text) => speaks(readDeckText(text, newId))));
	});
	it('JSON that looks like ours is read or refused in words, never thrown', () => {
		const almost = fc.record(
			{
				format: fc.oneof(fc.constant(DECK_FORMAT), fc.jsonValue()),
				version: fc.oneof(fc.constantFrom(1, 2, 0, -1, 1.5), fc.jsonValue()),
				slides: fc.oneof(
					fc.array(
						fc.oneof(
							fc.record(
								{
									kind: fc.oneof(fc.constantFrom('map', 'pair', 'title', 'text'), fc.jsonValue()),
									address: fc.oneof(anAddress, fc.jsonValue()),
									title: fc.jsonValue(),
									notes: fc.jsonValue()
								},
								{ requiredKeys: [] }
							),
							fc.jsonValue()
						)
					),
					fc.jsonValue()
				)
			},
			{ requiredKeys: [] }
		);
		fc.assert(fc.property(almost, (value) => speaks(readDeckValue(value, newId))));
	});
	it('what lies deep is not gone into', () => {
		const deep = '['.repeat(5000) + ']'.repeat(5000);
		expect(refusalOf(`{"format":"dxatlas-deck","version":1,"slides":[{"address":${deep}}]}`)).toMatchObject({
			problem: 'type',
			found: '[…]'
		});
	});
});

describe('an address', () => {
	it.each(['/', '/?q=%20', '/area/38/', '/area/38202/?a=1&b=2', '/area/99'])(
		'of the atlas is one: %s',
		(text) => expect(isAddress(text)).toBe(true)
	);
	it.each(['', '//evil.example', 'area/38/', '/sheet/', '/area/', '/?a#b', '/ ?q', 'http://a/'])(
		'of anything else is none: %s',
		(text) => expect(isAddress(text)).toBe(false)
	);
	it('is taken apart for the reader of addresses', () => {
		const { pathname, query } = splitAddress('/area/38/?q=a?b');
		expect([pathname, query.get('q')]).toEqual(['/area/38/', 'a?b']);
	});
});

/** What UTF-8 can hold: half a pair becomes the replacement character. */
function wellFormed(text: string | null): string | null {
	return text === null ? null : new TextDecoder().decode(new TextEncoder().encode(text));
}
