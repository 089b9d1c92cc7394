/** The tables of former municipalities and wards, as they are published. */
import { describe, expect, it } from 'vitest';
import { isComparable, parseFormer, parseWards } from '../../../src/lib/model/names/former';
import { areas, former, wards } from '../join/register';

const codes = new Set(areas.map(({ code }) => code));
const find = (prefecture: string, name: string) =>
	former.filter((place) => place.prefecture === prefecture && place.name === name);

describe('former.json', () => {
	it('leads every former municipality to municipalities of today', () => {
		expect(former.length).toBe(1821);
		expect(
			former.flatMap(({ into }) => into).filter((code) => code.length !== 5 || !codes.has(code))
		).toEqual([]);
	});
	it('follows chains: 篠山町, 篠山市, 丹波篠山市', () => {
		const [place] = find('28', '篠山町');
		expect(place?.into).toEqual(['28221']);
		expect(place?.steps.map(({ date, kind, to }) => `${date} ${kind} ${to}`)).toEqual([
			'1999-04-01 merged 篠山市',
			'2019-05-01 renamed 丹波篠山市'
		]);
	});
	it('knows what was divided, and what went to another prefecture', () => {
		expect(find('19', '上九一色村')[0]?.into).toEqual(['19201', '19430']);
		expect(find('20', '山口村')[0]?.into).toEqual(['21206']);
	});
	it('tells renaming and promotion, which change no land, from mergers', () => {
		expect(find('28', '篠山市').map(isComparable)).toEqual([true]);
		expect(find('40', '那珂川町').map(isComparable)).toEqual([true]);
		expect(find('38', '大西町').map(isComparable)).toEqual([false]);
	});
	it.each([
		['12', '白井町', '12232', '2001-04-01'],
		['25', '栗東町', '25208', '2001-10-01'],
		['08', '守谷町', '08224', '2002-02-02'],
		['12', '富里町', '12233', '2002-04-01'],
		['47', '豊見城村', '47212', '2002-04-01']
	])('has the promotions that the list leaves out: %s %s → %s', (prefecture, name, code, date) => {
		const [place] = find(prefecture, name);
		expect(place?.into).toEqual([code]);
		expect(place?.steps.map((step) => [step.date, step.kind])).toEqual([[date, 'promoted']]);
		expect(place && isComparable(place)).toBe(true);
	});
	it('keeps places of one name in one prefecture apart by their 郡', () => {
		expect(find('28', '一宮町').map(({ county, into }) => [county, into[0]])).toEqual([
			['宍粟郡', '28227'],
			['津名郡', '28226']
		]);
	});
	it.each([[[{ name: '今治市' }]], ['x'], [[null]]])('refuses %j by name', (value) => {
		expect(() => parseFormer(value)).toThrow(/^former/);
	});
});

describe('wards.json', () => {
	it('has the 171 wards of today and the seven of before in 浜松市', () => {
		expect(wards.filter(({ until }) => until === undefined)).toHaveLength(171);
		expect(wards.filter(({ until }) => until !== undefined).map(({ city }) => city)).toEqual(
			Array.from({ length: 7 }, () => '22130')
		);
	});
	it('refuses what is no ward', () => {
		expect(() => parseWards([{ code: '01101' }])).toThrow(/^wards\[0\]/);
	});
});
