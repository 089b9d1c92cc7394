import { describe, expect, it } from 'vitest';
import { deriveView } from '../../../../src/lib/derive/derive-view';
import { NOTHING_LOADED } from '../../../../src/lib/derive/derived-view';
import { screenExtent } from '../../../../src/lib/map/scene/extent';
import { boundsOf } from '../../../../src/lib/map/scene/framing';
import { defaultView } from '../../../../src/lib/view/defaults';
import type { ViewState } from '../../../../src/lib/view/view';
import { dataset } from '../country';

const canvas = { width: 960, height: 780 };
function extentAt(selected: string | null, changes: Partial<ViewState> = {}) {
	const { focus, scoped, tiles } = deriveView(
		{ ...defaultView(selected), ...changes },
		dataset,
		NOTHING_LOADED
	);
	return screenExtent({ focus, scoped, tiles, selected }, dataset, canvas);
}

describe('what the map of a screen shows', () => {
	it('is in the projection of the zoomable map', () => {
		for (const selected of [null, '38', '38201']) expect(extentAt(selected).projection).toBe('mercator');
	});

	it('is the country without a frame: its far islands are in boxes', () => {
		expect(extentAt(null)).toMatchObject({ focus: null });
		expect(extentAt(null).frame).toBeUndefined();
	});

	it('is a prefecture that fills the canvas, with boxes', () => {
		const frame = boundsOf(dataset, '13');
		expect(extentAt('13')).toMatchObject({ focus: '13', frame, boxes: true });
	});

	it('is a municipality among its neighbours, of other prefectures, too', () => {
		const extent = extentAt('13219');
		expect(extent).toMatchObject({ focus: null, codes: null, frame: boundsOf(dataset, '13219') });
		expect(extent.within).toEqual(expect.arrayContaining(['11', '13', '14']));
		expect(extent.boxes).toBeUndefined();
	});

	it('is the prefecture in the frame at the level of prefectures as well', () => {
		expect(extentAt('38', { level: 'prefecture' })).toMatchObject({
			focus: null,
			frame: boundsOf(dataset, '38')
		});
	});

	it('frames candidates in place of the selection, and nothing where the scope is framed', () => {
		const { focus, scoped } = deriveView(defaultView('38201'), dataset, NOTHING_LOADED);
		const candidates = [132, 33, 135, 35] as const;
		const seen = { focus, scoped, tiles: false, selected: '38201' };
		expect(screenExtent({ ...seen, candidates }, dataset, canvas).frame).toBe(candidates);
		expect(screenExtent({ ...seen, framesScope: true }, dataset, canvas).frame).toBeUndefined();
	});
});
