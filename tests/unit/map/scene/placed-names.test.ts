import { describe, expect, it } from 'vitest';
import { placeNames } from '../../../../src/lib/map/scene/placed-names';
import { nameLabels } from '../../../../src/lib/map/scene/drawing';
import { overlap } from '../../../../src/lib/map/scene/boxes';
import { boxOfLabel } from '../../../../src/lib/map/scene/labels';
import { sceneOf } from '../../../../src/lib/map/scene/scene';
import type { Mark } from '../../../../src/lib/map/scene/marks';
import { boundaries, dataset } from '../country';

const SHIKOKU = ['36', '37', '38', '39'];
const CANVAS = { width: 960, height: 780 };

describe('names on a map', () => {
	it('names a prefecture once, also where it has a mark of its own', () => {
		const frame = [132, 32.6, 134.9, 34.6] as const;
		const extent = { focus: null, within: SHIKOKU, frame, projection: 'mercator' as const };
		const scene = sceneOf(boundaries, { ...extent, level: 'prefecture', ...CANVAS });
		const marks = SHIKOKU.map((code, i): Mark => ({
			id: code,
			at: [200 + 120 * i, 300],
			count: 1,
			codes: [code],
			shape: 'square',
			theme: null
		}));
		const { own } = placeNames({ dataset, scene, ...extent, lang: 'ja', marks, ...CANVAS });
		const ids = own.map(({ id }) => id);
		expect(ids.length).toBeGreaterThan(0);
		expect(new Set(ids).size).toBe(ids.length);
	});
	it('names around it no prefecture of far islands, for which there is no box', () => {
		const extent = { focus: null, within: SHIKOKU };
		const scene = sceneOf(boundaries, { ...extent, level: 'municipality', ...CANVAS });
		const { around } = placeNames({ dataset, scene, ...extent, lang: 'ja', marks: [], ...CANVAS });
		expect(around.map(({ id }) => id)).not.toContain('47');
	});
	it('puts none under what lies over the map, and names a narrow box by its first word', () => {
		const extent = { focus: '46', projection: 'mercator' as const };
		const canvas = { width: 322, height: 262 };
		const scene = sceneOf(boundaries, { ...extent, level: 'municipality', ...canvas });
		const request = { dataset, scene, ...extent, lang: 'en', marks: [], ...canvas } as const;
		const { own } = placeNames(request);
		const [first] = own;
		if (!first) throw new Error('no names');
		const over = boxOfLabel(first);
		const others = placeNames({ ...request, taken: [over] }).own;
		expect(others.filter((label) => overlap(boxOfLabel(label), over))).toEqual([]);
		const boxes = nameLabels(request).filter(({ role }) => role === 'inset');
		expect(boxes.map(({ text }) => text)).toEqual(['Amami']);
	});
});
