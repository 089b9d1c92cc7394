/** A slide's outlines are as many points as PowerPoint bears, and the dialog says how many. */
import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { pptx } from '../../../../src/lib/export/formats/pptx';
import { bearablePicture, MOST_POINTS, pointsOf } from '../../../../src/lib/export/pptx/points';
import { makePicture } from '../../../../src/lib/export/picture/picture';
import { mergeTopologies } from '../../../../src/lib/map/scene/outlines/merge';
import { unpackClose } from '../../../../src/lib/model/packed/outlines';
import { ALL, view } from '../view';

describe('the points of a slide', () => {
	it('of the country and of the largest prefecture are few enough for all there is', () => {
		for (const shown of [view(null, { level: 'municipality' }), view('01')]) {
			expect(pointsOf(makePicture(shown, ALL))).toBeLessThan(MOST_POINTS);
			expect(bearablePicture(shown, ALL)).toEqual(makePicture(shown, ALL));
		}
	});
	it('are those of the overview where finer outlines have too many', () => {
		const codes = ['01', '02', '03', '04', '42', '43', '46', '47'];
		const read = (code: string) =>
			unpackClose(JSON.parse(readFileSync(`geodata/built/boundaries/close/${code}.json`, 'utf8')));
		const within = { focus: null, within: codes, codes: null };
		const shown = { ...view(null, { level: 'municipality' }), extent: within };
		const fine = { ...shown, detail: mergeTopologies(codes.map(read)) };
		expect(pointsOf(makePicture(fine, { ...ALL, list: false }))).toBeGreaterThan(MOST_POINTS);
		expect(bearablePicture(fine, ALL)).toEqual(makePicture({ ...shown, detail: null }, ALL));
	});
	it('are said in the dialog', () => {
		expect(pptx.words.en.hint).toContain(MOST_POINTS.toLocaleString('en'));
		expect(pptx.words.ja.hint).toContain(`${MOST_POINTS / 10_000}万点`);
	});
});
