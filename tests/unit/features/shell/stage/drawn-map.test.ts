import { expect, test } from 'vitest';
import { beyond } from '../../../../../src/lib/features/shell/stage/drawn-map';

const canvas = { width: 400, height: 300 };

test('a stage reaches beyond its canvas as far as at the wider side', () => {
	expect(beyond({ canvas, left: 240, top: 0, scale: 1 }, { width: 700, height: 300 })).toEqual([240, 0]);
	expect(beyond({ canvas, left: 0, top: 100, scale: 1 }, { width: 400, height: 1100 })).toEqual([0, 700]);
});

test('it does so in the units of the canvas', () => {
	expect(beyond({ canvas, left: 50, top: 30, scale: 0.5 }, { width: 300, height: 480 })).toEqual([100, 600]);
});

test('it reaches nowhere where the canvas is larger', () => {
	expect(beyond({ canvas, left: -10, top: -10, scale: 1 }, { width: 380, height: 280 })).toEqual([0, 0]);
});
