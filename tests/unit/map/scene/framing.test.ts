import { describe, expect, it } from 'vitest';
import {
	boundsOf,
	farIslandsOf,
	MAIN_JAPAN,
	meet,
	prefecturesInFrame
} from '../../../../src/lib/map/scene/framing';
import { dataset } from '../country';

const widthOf = ([west, , east]: readonly number[]) => (east ?? 0) - (west ?? 0);

describe('boundsOf', () => {
	it('shows the main islands where nothing is selected, or what is unknown', () => {
		expect(boundsOf(dataset, null)).toEqual(MAIN_JAPAN);
		expect(boundsOf(dataset, '99')).toEqual(MAIN_JAPAN);
	});

	it('frames Tokyo without Izu and Ogasawara', () => {
		const [west, south, east, north] = boundsOf(dataset, '13');
		expect(west).toBeCloseTo(138.94, 1);
		expect(south).toBeGreaterThan(35.4);
		expect(east).toBeLessThan(140);
		expect(north).toBeCloseTo(35.9, 1);
	});

	it('frames Okinawa by its main island and Kagoshima by the mainland, 種子島 and 屋久島', () => {
		expect(widthOf(boundsOf(dataset, '47'))).toBeLessThan(2.5);
		const [, south] = boundsOf(dataset, '46');
		expect(south).toBeGreaterThan(30);
	});

	it('frames every prefecture around its office, within nine degrees', () => {
		for (const { code, office, name } of dataset.prefectures) {
			const box = boundsOf(dataset, code);
			const [lon = NaN, lat = NaN] = office ?? [];
			expect(meet(box, [lon, lat, lon, lat]), name).toBe(true);
			expect(widthOf(box), name).toBeLessThan(9);
		}
	});

	it('frames a municipality by its own box, or by its main land: 父島 and 母島, 島後 without 竹島', () => {
		expect(boundsOf(dataset, '38202')).toEqual(dataset.areaByCode.get('38202')?.bbox);
		expect(boundsOf(dataset, '13421')).toEqual(dataset.areaByCode.get('13421')?.frame);
		expect(widthOf(boundsOf(dataset, '13421'))).toBeLessThan(0.2);
		expect(widthOf(boundsOf(dataset, '32528'))).toBeLessThan(0.3);
	});

	it('frames a prefecture by the main lands of its municipalities', () => {
		const [west, south, east] = boundsOf(dataset, '42');
		// Without 男女群島.
		expect([west > 128.5, south > 32.5]).toEqual([true, true]);
		const [, , , north] = boundsOf(dataset, '32');
		// Without 竹島.
		expect(north).toBeLessThan(36.5);
		// Without the northern villages.
		expect(boundsOf(dataset, '01')[2]).toBeLessThan(146.7);
		expect(east).toBeLessThan(130.5);
	});
});

describe('prefecturesInFrame', () => {
	const canvas = { width: 960, height: 780 };

	it('names those of the land that is seen around what is framed', () => {
		expect(prefecturesInFrame(dataset, boundsOf(dataset, '13219'), canvas)).toEqual(
			expect.arrayContaining(['11', '12', '13', '14'])
		);
		expect(prefecturesInFrame(dataset, boundsOf(dataset, '13219'), canvas)).not.toContain('19');
		expect(prefecturesInFrame(dataset, boundsOf(dataset, '01203'), canvas)).toEqual(['01']);
	});

	it('names all for the country, but that of the far islands', () => {
		expect(prefecturesInFrame(dataset, MAIN_JAPAN, canvas)).toHaveLength(47 - 1);
	});
});

describe('farIslandsOf', () => {
	const idsOf = (selected: string | null) => farIslandsOf(dataset, selected).map(({ id }) => id);

	it('names what the frame leaves out, with a box that holds it', () => {
		expect(idsOf(null)).toEqual(['ryukyu', 'ogasawara']);
		expect(idsOf('13')).toEqual(['izu', 'ogasawara']);
		expect(idsOf('46')).toEqual(['amami']);
		expect(idsOf('47')).toEqual(['sakishima', 'daito']);
		expect(idsOf('38')).toEqual([]);
		for (const code of [null, '13', '46', '47']) {
			for (const { bounds, id } of farIslandsOf(dataset, code))
				expect(meet(bounds, boundsOf(dataset, code)), `${code} ${id}`).toBe(false);
		}
	});

	it('leads to all islands of a municipality that is framed by its main land', () => {
		for (const code of ['13421', '47207', '32528']) {
			const [far] = farIslandsOf(dataset, code);
			expect(far?.bounds, code).toEqual(dataset.areaByCode.get(code)?.bbox);
		}
		expect(idsOf('38201')).toEqual([]);
	});
});
