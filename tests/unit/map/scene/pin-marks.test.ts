import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { makePins, type Pin } from '../../../../src/lib/derive/pins';
import { holds } from '../../../../src/lib/map/scene/boxes';
import { pinShapes } from '../../../../src/lib/map/scene/drawing';
import { markBox } from '../../../../src/lib/map/scene/marks';
import { isCluster, PIN_MAX_ZOOM, pinMarksAt } from '../../../../src/lib/map/scene/pin-marks';
import { sceneOf } from '../../../../src/lib/map/scene/scene';
import { CASES, miniCountry } from '../../../fixtures/mini-country';
import { boundaries, dataset } from '../country';

const pins = makePins(miniCountry(), CASES);
const pin = (code: string, lon: number, lat: number, count = 1): Pin => ({
	code,
	at: [lon, lat],
	shape: 'circle',
	count,
	theme: 'services'
});

describe('the marks of a zoomed map', () => {
	test('far out are one cluster that sums their cases', () => {
		expect(pinMarksAt(pins, 0)).toMatchObject([{ count: 7, codes: ['01', '01100', '01233', '07', '07201'] }]);
	});

	test('are worked out once for who asks the same again', () => {
		expect(pinMarksAt(pins, 3)).toBe(pinMarksAt(pins, 3));
		expect(pinMarksAt(pins, 12)).not.toEqual(pinMarksAt(pins, 0));
	});

	test('near by are pins that stand alone', () => {
		expect(pinMarksAt(pins, 12)).toContainEqual(pins[2]);
	});

	test('are those of the drawn map that shows as much', () => {
		const scene = sceneOf(boundaries, {
			...{ focus: null, level: 'prefecture', projection: 'mercator' },
			...{ width: 960, height: 780 }
		});
		const some = dataset.municipalities
			.filter((_, i) => i % 3 === 0)
			.flatMap(({ code, ...area }, i): readonly Pin[] => {
				const at = 'office' in area ? area.office : null;
				// Those in boxes are drawn elsewhere.
				return at && at[0] > 128.5 && at[1] > 30 ? [pin(code, at[0], at[1], 1 + (i % 5))] : [];
			});
		expect(some.length).toBeGreaterThan(300);
		const drawn = pinShapes(scene, some, null).map(({ codes }) => codes.toSorted().join());
		const zoomed = pinMarksAt(some, scene.camera?.zoom ?? 0).map((mark) =>
			isCluster(mark) ? mark.codes.join() : mark.code
		);
		expect(zoomed.toSorted()).toEqual(drawn.toSorted());
	});

	test('of far islands are whole inside their box', () => {
		const scene = sceneOf(boundaries, { focus: null, level: 'prefecture', width: 960, height: 780 });
		const far = dataset.municipalities.flatMap(({ code, office }) =>
			office && (office[0] < 128.5 || office[1] < 28) ? [pin(code, office[0], office[1], 4)] : []
		);
		const marks = pinShapes(scene, far, null);
		expect(marks.length).toBeGreaterThan(3);
		for (const { x, y, width, height } of marks.map(markBox)) {
			const around = scene.insets.filter((box) => holds(box, [x, y]) && holds(box, [x + width, y + height]));
			expect(around).toHaveLength(1);
		}
	});

	test('fall apart at the zoom that they name', () => {
		const cluster = pinMarksAt(pins, 4).find(isCluster);
		const at = cluster?.expandsAt ?? 0;
		const whole = (zoom: number) =>
			pinMarksAt(pins, zoom).some((mark) => isCluster(mark) && mark.id === cluster?.id);
		expect(at).toBeGreaterThan(4);
		expect(whole(at - 0.5)).toBe(true);
		expect(whole(at)).toBe(false);
	});

	test('of offices in one building stay one that lists both, however near', () => {
		const both = [pin('13', 139.69, 35.69, 2), pin('13104', 139.69, 35.69, 5)];
		for (const zoom of [0, 8, PIN_MAX_ZOOM, PIN_MAX_ZOOM + 6]) {
			const [mark] = pinMarksAt(both, zoom);
			expect(mark).toMatchObject({ codes: ['13', '13104'], count: 7 });
			expect(mark && isCluster(mark) && mark.expandsAt).toBeGreaterThan(PIN_MAX_ZOOM);
		}
	});

	test('of no pins are none', () => {
		expect(pinMarksAt([], 4)).toEqual([]);
	});

	test('have every pin in exactly one of them, at every zoom', () => {
		const some = fc.uniqueArray(
			fc.record({
				code: fc.integer({ min: 1001, max: 47999 }).map((n) => String(n).padStart(5, '0')),
				lon: fc.double({ min: 123, max: 146, noNaN: true }),
				lat: fc.double({ min: 24, max: 46, noNaN: true }),
				count: fc.integer({ min: 1, max: 9 })
			}),
			{ selector: ({ code }) => code, maxLength: 40 }
		);
		fc.assert(
			fc.property(some, fc.integer({ min: 0, max: 18 }), (list, zoom) => {
				const all = list.map(({ code, lon, lat, count }) => pin(code, lon, lat, count));
				const marks = pinMarksAt(all, zoom);
				const codes = marks.flatMap((mark) => (isCluster(mark) ? mark.codes : [mark.code]));
				const sum = (of: readonly { readonly count: number }[]) => of.reduce((n, { count }) => n + count, 0);
				expect([...codes].sort()).toEqual(all.map(({ code }) => code).sort());
				expect(sum(marks)).toBe(sum(all));
			}),
			{ numRuns: 50 }
		);
	});
});
