import { describe, expect, it } from 'vitest';
import { addressTables, isSelfEvident } from '../../../../src/lib/features/docs/tables/address';
import { EXAMPLES } from '../../../../src/lib/features/docs/words/address-examples';
import type { ParameterWords } from '../../../../src/lib/features/docs/words/parameter-words';
import { EMBED_WORDS, PAGE_WORDS } from '../../../../src/lib/features/docs/words/parameters';
import { VIEW_WORDS } from '../../../../src/lib/features/docs/words/view-parameters';
import { defaultView } from '../../../../src/lib/view/defaults';
import { DEFAULT_OPTIONS, EMBED_PARAMETERS } from '../../../../src/lib/view/parameters/embed';
import { PAGES, USUAL_PAGE } from '../../../../src/lib/view/parameters/pages';
import type { Parameter } from '../../../../src/lib/view/parameters/parameter';
import { VIEW_PARAMETERS } from '../../../../src/lib/view/parameters/view';
import { formatView, parseView } from '../../../../src/lib/view/url';
import { LANGUAGES } from '../../../../src/lib/view/view';

type Described = Pick<Parameter<unknown>, 'name' | 'values' | 'form'> & {
	readonly words: ParameterWords;
	readonly usual: readonly string[];
};
const ALL: readonly Described[] = [
	...VIEW_PARAMETERS.map((one) => ({
		...one,
		words: VIEW_WORDS[one.name],
		usual: one.write(defaultView())
	})),
	...EMBED_PARAMETERS.map((one) => ({
		...one,
		words: EMBED_WORDS[one.name],
		usual: one.write(DEFAULT_OPTIONS)
	})),
	...Object.values(PAGES)
		.flat()
		.map((one) => ({
			...one,
			words: PAGE_WORDS[one.name],
			usual: one.write(USUAL_PAGE)
		}))
];

describe('the words of parameters', () => {
	it.each(ALL)('$name is described in both languages, each of its values too', ({ name, words, ...one }) => {
		for (const lang of LANGUAGES) expect(words.meaning[lang], name).toMatch(/\S/);
		const known = Object.keys(words.values ?? {});
		const unexplained = (one.values ?? []).filter((value) => !known.includes(value));
		expect(unexplained.filter((value) => !isSelfEvident(value, one))).toEqual([]);
		expect(known.filter((value) => !one.values?.includes(value))).toEqual([]);
	});
	it.each(ALL)('$name says what holds where it is not given', ({ words, usual }) => {
		expect(words.usual !== undefined || usual.join() !== '').toBe(true);
	});
	it('are of parameters that there are', () => {
		expect(Object.keys(VIEW_WORDS)).toEqual(VIEW_PARAMETERS.map(({ name }) => name));
		expect(Object.keys(EMBED_WORDS)).toEqual(EMBED_PARAMETERS.map(({ name }) => name));
	});
	it.each(Object.entries(addressTables))('fill the table %s alike in both languages', (_, make) => {
		const [ja, en] = LANGUAGES.map((lang) => make(lang));
		expect(ja?.rows.map((row) => row.length)).toEqual(en?.rows.map((row) => row.length));
		for (const cell of [ja, en].flatMap((table) => table?.rows.flat() ?? [])) expect(cell).toMatch(/\S/);
	});
});

describe('the examples of addresses', () => {
	it.each(EXAMPLES)('$words.en: shows what it says, without a problem', (example) => {
		const url = new URL(formatView(example.view), 'https://example.jp');
		const { view, problems } = parseView(url.pathname, url.searchParams);
		expect(problems).toEqual([]);
		expect(view).toEqual(example.view);
		for (const lang of LANGUAGES) expect(example.words[lang]).toMatch(/\S/);
	});
	it('are all different', () => {
		expect(new Set(EXAMPLES.map(({ view }) => formatView(view))).size).toBe(EXAMPLES.length);
	});
});
