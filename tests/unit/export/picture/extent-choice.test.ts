import { describe, expect, it } from 'vitest';
import { deriveView } from '../../../../src/lib/derive/derive-view';
import { NOTHING_LOADED } from '../../../../src/lib/derive/derived-view';
import {
	derivedWithin,
	extentAddressed,
	extentView,
	scopeInView,
	type ExtentChoice
} from '../../../../src/lib/export/picture/extent-choice';
import { shownOf } from '../../../../src/lib/export/picture/shown';
import { parseFigures } from '../../../../src/lib/model/figures';
import { defaultView } from '../../../../src/lib/view/defaults';
import { COUNTRY, scopeOfPlaces, type Scope } from '../../../../src/lib/view/scope';
import type { ViewState } from '../../../../src/lib/view/view';
import { data, figures } from '../offline/real';

const { dataset, neighbours } = data;
const loaded = { ...NOTHING_LOADED, neighbours, figures: parseFigures(figures) };
const derive = (view: ViewState) => deriveView(view, dataset, loaded);
const IMABARI = '38202';
const imabari: ViewState = defaultView(IMABARI);
const density: ViewState = { ...defaultView('13101'), measure: 'density' };

const EXTENTS: readonly (readonly [name: string, scope: Scope, areas: number, focus: string | null])[] = [
	['the country', COUNTRY, 1747, null],
	['a region', scopeOfPlaces(['shikoku']), 95, null],
	['a region of one prefecture', scopeOfPlaces(['hokkaido']), 185, '01'],
	['a prefecture', scopeOfPlaces(['38']), 20, '38'],
	['an area and its neighbours', { kind: 'around', area: IMABARI, rings: 1 }, 4, null],
	['a list', { kind: 'list', name: '', areas: ['38202', '34204', '13'] }, 64, null]
];

describe('an extent of an export', () => {
	it.each(EXTENTS)('of %s holds its areas and no others', (_, scope, areas, focus) => {
		for (const breaks of ['extent', 'nation'] as const) {
			const within = derivedWithin(derive(imabari), { scope, breaks });
			const shown = shownOf(within.derived, within.focus);
			expect(shown.focus).toBe(focus);
			expect(shown.choropleth.byArea.size).toBe(areas);
			expect(shown.selected).toBe(IMABARI);
		}
	});
	it('is what is on screen without a choice', () => {
		const derived = derive(imabari);
		expect(derivedWithin(derived, null)).toEqual({ derived, focus: '38' });
	});
	it('has classes that spread over it, or those of the country', () => {
		const scope = scopeOfPlaces(['13']);
		const inLargest = (breaks: ExtentChoice['breaks']) => {
			const { derived, focus } = derivedWithin(derive(density), { scope, breaks });
			return Math.max(...shownOf(derived, focus).choropleth.classes.map(({ count }) => count));
		};
		// Tokyo's density: most of its 62 areas are in the country's highest class.
		expect(inLargest('nation')).toBeGreaterThanOrEqual(45);
		expect(inLargest('extent')).toBeLessThanOrEqual(20);
	});
	it('keeps prefectures where the country or several of them are asked for on that level', () => {
		const levelOf = (scope: Scope) => extentView(defaultView(), { scope, breaks: 'extent' }).level;
		expect(levelOf(COUNTRY)).toBe('prefecture');
		expect(levelOf({ kind: 'list', name: '', areas: ['36', '37'] })).toBe('prefecture');
		expect(levelOf(scopeOfPlaces(['38']))).toBe('municipality');
		const hasNoMunicipalities: ViewState = { ...defaultView(), measure: 'share' };
		expect(
			extentView(hasNoMunicipalities, { scope: scopeOfPlaces(['shikoku']), breaks: 'extent' }).level
		).toBe('prefecture');
	});
	it.each(EXTENTS)('of %s is the same from its address alone', (_, scope) => {
		for (const view of [imabari, defaultView(), defaultView('13')]) {
			const choice = { scope, breaks: 'extent' } as const;
			const { derived, focus } = derivedWithin(derive(view), choice);
			const addressed = derive(extentAddressed(view, choice));
			expect(addressed.focus).toBe(focus);
			expect([...addressed.choropleth.byArea.keys()]).toEqual([...derived.choropleth.byArea.keys()]);
		}
	});
});

describe('what a map has in view', () => {
	const SHIKOKU = [131.9, 32.6, 134.9, 34.5] as const;
	it('is the areas whose middle is in it, on the level that is shown', () => {
		const named = (level: ViewState['level']) =>
			scopeInView(dataset, SHIKOKU, { level, name: '見ている範囲' });
		expect(named('prefecture')).toEqual({
			kind: 'list',
			name: '見ている範囲',
			areas: ['36', '37', '38', '39']
		});
		const found = named('municipality');
		expect(found?.kind === 'list' && found.areas).toContain(IMABARI);
		expect(found?.kind === 'list' && found.areas).not.toContain('40100');
	});
	it('is no extent of its own where that is nothing, or everything', () => {
		const of = { level: 'prefecture', name: '' } as const;
		expect(scopeInView(dataset, [120, 20, 155, 46], of)).toBeNull();
		expect(scopeInView(dataset, [150, 20, 155, 25], of)).toBeNull();
	});
});
