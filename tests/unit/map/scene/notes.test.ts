import { describe, expect, it } from 'vitest';
import { placeNote } from '../../../../src/lib/map/scene/notes';

const canvas = { width: 400, height: 300 };
const note = { area: '38202', text: '試し', dx: 30, dy: 0 };
const pin = { x: 90, y: 90, width: 20, height: 20 };

describe('the arrow of a note', () => {
	it('points at the middle of its area where nothing stands', () => {
		expect(placeNote(note, [100, 100], canvas, []).to).toEqual([100, 100]);
	});
	it('ends before the pin of its area, from whichever side it comes', () => {
		expect(placeNote(note, [100, 100], canvas, [pin]).to).toEqual([112, 100]);
		const above = placeNote({ ...note, dx: 0, dy: -30 }, [100, 100], canvas, [pin]).to;
		expect(above[0]).toBeCloseTo(100);
		expect(above[1]).toBeCloseTo(88);
		const [x, y] = placeNote({ ...note, dx: -25, dy: 25 }, [100, 100], canvas, [pin]).to;
		expect(x).toBeCloseTo(88);
		expect(y).toBeCloseTo(112);
	});
	it('lets pins of others alone, and words that stand on their own', () => {
		const other = { ...pin, x: 130 };
		expect(placeNote(note, [100, 100], canvas, [other]).to).toEqual([100, 100]);
		expect(placeNote({ ...note, dx: 0 }, [100, 100], canvas, [pin]).to).toEqual([100, 100]);
	});
});
