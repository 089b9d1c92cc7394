import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { placeNames } from '../../../../src/lib/export/chart/chart-names';
import { chartPage } from '../../../../src/lib/export/chart/chart-page';
import { emsOf } from '../../../../src/lib/export/picture/text-block';
import { overlap, type Box } from '../../../../src/lib/map/scene/boxes';
import { jobOf } from './charts';

const ROOM = { x: 0, y: 0, width: 600, height: 400 };
const SIZE = 16;
const boxOf = ({ name, at: [x, y], anchor }: ReturnType<typeof placeNames>[number]): Box => {
	const width = emsOf(name) * SIZE;
	const left = x - { start: 0, middle: width / 2, end: width }[anchor];
	return { x: left, y: y - SIZE * 0.9, width, height: SIZE * 1.1 };
};

describe('names beside points', () => {
	it('never overlap, nor leave their room', () => {
		const at = fc.tuple(fc.integer({ min: 0, max: 600 }), fc.integer({ min: 0, max: 400 }));
		fc.assert(
			fc.property(fc.array(at, { maxLength: 12 }), (points) => {
				const named = points.map((each, i) => ({ name: `今治市${i}（愛媛県）`, at: each }));
				const boxes = placeNames(named, points, ROOM, SIZE).map(boxOf);
				boxes.forEach((box, i) => {
					expect(box.x).toBeGreaterThanOrEqual(0);
					expect(box.x + box.width).toBeLessThanOrEqual(600);
					for (const other of boxes.slice(i + 1)) expect(overlap(box, other)).toBe(false);
				});
			})
		);
	});
	it('cover no point where there is a free side', () => {
		const [name] = placeNames(
			[{ name: '今治市', at: [100, 100] }],
			[
				[100, 100],
				[125, 100]
			],
			ROOM,
			SIZE
		);
		expect(name?.anchor).toBe('end');
	});
	it('are on the picture of few areas', () => {
		const series = [
			{
				name: '地域',
				points: [
					[1, 2],
					[3, 4]
				] as const,
				names: ['今治市', '西条市']
			},
			{ name: '松山市', points: [[2, 3]] as const, names: ['松山市'] }
		];
		const axes = [{ name: '人口' }, { name: '面積' }] as const;
		const { shapes } = chartPage(jobOf({ type: 'scatter', axes, series }));
		const told = shapes.flatMap((shape) => (shape.kind === 'text' ? [shape.text] : []));
		expect(told).toEqual(expect.arrayContaining(['今治市', '西条市']));
		expect(told.filter((text) => text === '松山市')).toHaveLength(2);
	});
});
