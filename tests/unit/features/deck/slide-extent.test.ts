import { describe, expect, it } from 'vitest';
import { areaOfSlide, extentOfSlide, slideWithin } from '../../../../src/lib/features/deck/slide-extent';
import { parseView } from '../../../../src/lib/view/url';

const LISTS = [{ name: '瀬戸内', areas: ['38202', '34205'] }];
const viewOf = (address: string) => {
	const [pathname = '/', query = ''] = address.split('?');
	return parseView(pathname, new URLSearchParams(query)).view;
};

describe('the extent of a slide', () => {
	it.each([
		['/', 'country'],
		['/area/38202/', '38'],
		['/area/38/?level=prefecture', 'country'],
		['/?scope=shikoku', 'shikoku'],
		['/?scope=38', '38'],
		['/?scope=38&scope=37', null],
		['/?scope=around:38202', 'around'],
		['/?scope=list:38202,34205', 'list:0'],
		['/?scope=list:38202', null]
	])('of %s is told as %s', (address, id) => {
		expect(extentOfSlide(viewOf(address), LISTS)).toBe(id);
	});
	it.each(['country', 'shikoku', '13', 'around', 'list:0'])(
		'%s is in the address of the slide, which keeps its measure and its edition',
		(id) => {
			const before = viewOf('/area/38202/?measure=density&ed=2026-11-22');
			const address = slideWithin(before, id, 'extent', LISTS);
			const after = viewOf(address);
			expect(extentOfSlide(after, LISTS)).toBe(id);
			expect(after).toMatchObject({ measure: 'density', edition: '2026-11-22', nationalBreaks: false });
		}
	);
	it('keeps its scope where only the classes change', () => {
		const before = viewOf('/?scope=38&scope=37&measure=density');
		const after = viewOf(slideWithin(before, null, 'nation', LISTS));
		expect(after.scope).toEqual(before.scope);
		expect(after.nationalBreaks).toBe(true);
	});
	it('knows whose neighbours can be asked for', () => {
		expect(areaOfSlide(viewOf('/area/38202/'))).toBe('38202');
		expect(areaOfSlide(viewOf('/?scope=around:38202'))).toBe('38202');
		expect(areaOfSlide(viewOf('/'))).toBe(null);
	});
});
