import { describe, expect, it } from 'vitest';
import { framesOf } from '../../../../src/lib/export/film/frames';
import { defaultTitle } from '../../../../src/lib/export/picture/picture-words';
import { viewFileName } from '../../../../src/lib/export/view-name';
import { timed } from '../timed';
import { ALL } from '../view';

const shown = timed('/?measure=card-issued&level=municipality&at=2019-11-01');
const options = { ...ALL, list: false, code: false };

describe('a film of a measure', () => {
	it('has a picture for each date, the earliest first, each with its date in the title', () => {
		const frames = framesOf(shown, { ...options, title: defaultTitle(shown) });
		const titles = frames.map(({ picture }) => picture.title);
		expect(titles[0]).toContain('2017');
		expect(titles.at(-1)).toContain('2022年12月31日');
		expect(new Set(titles).size).toBe(frames.length);
	});
	it('lasts half a minute at most, and stays on its last picture', () => {
		const frames = framesOf(shown, options);
		const last = frames.at(-1)?.ms ?? 0;
		expect(frames.length).toBeLessThanOrEqual(48);
		expect(frames.reduce((sum, { ms }) => sum + ms, 0) - last).toBeLessThanOrEqual(30_000);
		expect(last).toBeGreaterThanOrEqual(2500);
	});
	it('keeps a title that a person has written, with the date beside it', () => {
		const [first] = framesOf(shown, { ...options, title: 'カードの広がり' });
		const texts = first?.picture.texts.map(({ text }) => text).join() ?? '';
		expect(texts).toContain('カードの広がり');
		expect(JSON.stringify(first?.picture)).toContain('2017年3月8日');
	});
	it('says its date once, above what it is made from', () => {
		for (const { picture } of framesOf(shown, { ...options, title: '' }).slice(0, 2)) {
			const above = picture.texts.filter(({ role }) => role === 'title' || role === 'sentence');
			const told = [...above, ...(picture.legend?.texts ?? [])].map(({ text }) => text).join('\n');
			expect(told.match(/\d{4}年\d+月\d+日/g)).toHaveLength(1);
		}
	});
	it('has its parts in the same places on every picture', () => {
		const maps = framesOf(shown, options).map(({ picture }) => JSON.stringify(picture.map.box));
		expect(new Set(maps).size).toBe(1);
	});
	it('has its first and its last date in its name', () => {
		const name = viewFileName(shown, 'gif', { maps: shown.dates?.() ?? [] });
		expect(name).toContain('_2017-03-08_2022-12-31_');
	});
	it('is not made of a measure with one date', () => {
		expect(framesOf(timed('/?measure=population'), options)).toEqual([]);
	});
});
