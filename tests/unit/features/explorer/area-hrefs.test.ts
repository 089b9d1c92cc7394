import { describe, expect, it } from 'vitest';
import { areaHrefs } from '../../../../src/lib/features/explorer/area-hrefs';
import { embedAddress } from '../../../../src/lib/view/embed-address';
import { selectArea } from '../../../../src/lib/view/intents';
import { formatView, parseView } from '../../../../src/lib/view/url';
import { dataset } from '../../map/country';

const ADDRESSES = [
	'/',
	'/?level=municipality&measure=density',
	'/area/38/?measure=card-issued&at=2019-04-01&pins=off',
	'/area/38201/?finder=on&region=north',
	'/area/38201/?profile=on&lang=en&camera=33.8,132.7,9',
	'/?show=table&q=%2Farea%2F01100%2F',
	'/?show=scatter&level=municipality&measure=population&with=fiscal-capacity'
];

describe('addresses of all areas from one of each kind', () => {
	it.each(ADDRESSES)('are those written one by one: %s', (address) => {
		const { pathname, searchParams } = new URL(address, 'http://atlas');
		const { view } = parseView(pathname, searchParams);
		const one = (code: string): string => `/base${formatView(selectArea(view, code), '2026-11-29')}`;
		const hrefOf = areaHrefs(one);
		for (const { code } of dataset.areas) expect(hrefOf(code)).toBe(one(code));
	});

	it('are written one by one where the path does not say which area', () => {
		const one = (code: string): string => embedAddress(`/area/${code}/?measure=density`, []);
		const hrefOf = areaHrefs(one);
		for (const { code } of dataset.areas.slice(0, 400)) expect(hrefOf(code)).toBe(one(code));
	});
});
