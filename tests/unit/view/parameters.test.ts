import { describe, expect, it } from 'vitest';
import { defaultView } from '../../../src/lib/view/defaults';
import { OPTION_ATTRIBUTES } from '../../../src/lib/view/embed-address';
import { parseEmbed } from '../../../src/lib/view/embed-url';
import { DEFAULT_OPTIONS, EMBED_PARAMETERS } from '../../../src/lib/view/parameters/embed';
import { PAGES, USUAL_PAGE } from '../../../src/lib/view/parameters/pages';
import { readAll, writeAll, type Parameter } from '../../../src/lib/view/parameters/parameter';
import { VIEW_PARAMETERS } from '../../../src/lib/view/parameters/view';
import { scopeOfPlaces } from '../../../src/lib/view/scope';
import type { Problem } from '../../../src/lib/view/problem';

type Named = Pick<Parameter<unknown>, 'name' | 'values' | 'form'>;
const names = (parameters: readonly Named[]) => parameters.map(({ name }) => name);

/** Reads one value of one parameter. */
function problemsOf<Whole>(one: Parameter<Whole>, text: string, start: Whole): readonly Problem[] {
	const problems: Problem[] = [];
	readAll([one], new URLSearchParams({ [one.name]: text }), start, problems);
	return problems;
}

describe('the definitions of parameters', () => {
	it('have each a name of its own, in an embed beside those of its view', () => {
		const all = [...names(VIEW_PARAMETERS), ...names(EMBED_PARAMETERS), 'area'];
		expect(new Set(all).size).toBe(all.length);
		for (const page of Object.values(PAGES)) expect(new Set(names(page)).size).toBe(page.length);
	});
	it('say how a value is written: one of a list, a form, or both', () => {
		const all: readonly Named[] = [...VIEW_PARAMETERS, ...EMBED_PARAMETERS, ...Object.values(PAGES).flat()];
		expect(all.filter(({ values, form }) => values === undefined && form === undefined)).toEqual([]);
	});
	it('read every value that they list', () => {
		// A municipality in a scope has everything; the first measure cannot be its own second.
		const view = { ...defaultView('38202'), measure: 'share' as const, scope: scopeOfPlaces(['38']) };
		for (const one of VIEW_PARAMETERS) {
			for (const value of one.values ?? []) {
				if (one.name === 'with' && value === view.measure) continue;
				expect(problemsOf(one, value, view), `${one.name}=${value}`).toEqual([]);
			}
		}
		for (const one of EMBED_PARAMETERS) {
			for (const value of one.values ?? []) expect(problemsOf(one, value, DEFAULT_OPTIONS)).toEqual([]);
		}
	});
	it('write nothing of what is usual', () => {
		expect(writeAll(VIEW_PARAMETERS, defaultView('38'), defaultView('38'))).toEqual([]);
		expect(writeAll(EMBED_PARAMETERS, DEFAULT_OPTIONS, DEFAULT_OPTIONS)).toEqual([]);
		expect(writeAll(PAGES.present, USUAL_PAGE, USUAL_PAGE)).toEqual([]);
	});
	it('are known in an embed, and nothing else is', () => {
		for (const name of [...names(VIEW_PARAMETERS), ...names(EMBED_PARAMETERS)]) {
			const { problems } = parseEmbed('/embed/', new URLSearchParams([[`${name}x`, '1']]));
			expect(problems).toEqual([{ kind: 'parameter', param: `${name}x`, found: '1' }]);
		}
	});
	it('are the attributes of <dx-atlas>, all but how it fits its frame', () => {
		expect(OPTION_ATTRIBUTES).toEqual([...names(EMBED_PARAMETERS).filter((name) => name !== 'fit'), 'lang']);
	});
});
