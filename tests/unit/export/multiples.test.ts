import { describe, expect, it } from 'vitest';
import { areaRows } from '../../../src/lib/export/data/area-table';
import { dataGeoJson } from '../../../src/lib/export/data/data-geojson';
import { dataJson } from '../../../src/lib/export/data/data-json';
import { pictureDates, placesIn } from '../../../src/lib/export/picture/picture-dates';
import { makePicture, type Picture } from '../../../src/lib/export/picture/picture';
import { SIZES } from '../../../src/lib/export/picture/text-size';
import { pptxJob } from '../../../src/lib/export/pptx/job';
import { slideDrawing } from '../../../src/lib/export/pptx/slide-drawing';
import { pictureSvg } from '../../../src/lib/export/svg/svg';
import { creditsOf } from '../../../src/lib/export/picture/shown';
import { multiplesRows } from '../../../src/lib/text/time/multiples';
import { timed } from './timed';
import { ALL } from './view';
import { parseXml } from './xml-tree';

const BARE = { ...ALL, title: '' };
const THREE = 'show=multiples&dates=2017-03-08,2019-11-01,2022-12-31';
const three = (rest: string) => timed(`/?measure=card-issued&${THREE}&${rest}`);

describe('several dates side by side', () => {
	it('are nine of a long series, in the same classes', () => {
		const { multiples } = timed('/?measure=card-issued&level=municipality&show=multiples');
		expect(multiples?.maps).toHaveLength(9);
		const ranges = multiples?.maps.map(({ classes }) =>
			JSON.stringify(classes.map(({ from, to }) => [from, to]))
		);
		expect(new Set(ranges).size).toBe(1);
	});
	it('are all that a short series has', () => {
		const { multiples } = timed('/?measure=open-data&level=municipality&show=multiples');
		expect(multiples?.maps.map(({ time }) => time?.at)).toEqual(['2020-11', '2024-10']);
	});
	it('are none of a measure with one date', () => {
		expect(timed('/?measure=population&show=multiples').multiples).toBeNull();
	});
	it('say which date is shown in the place of one that there is none of', () => {
		const { multiples } = timed('/?measure=card-issued&show=multiples&dates=2020-03-15,2022-12-31');
		expect(multiples?.missed).toEqual([{ asked: '2020-03-15', at: '2020-03-01' }]);
	});
	it('of a prefecture are of its municipalities', () => {
		const { multiples } = timed(`/area/38/?measure=card-issued&${THREE}`);
		expect(multiples?.maps.map(({ byArea }) => byArea.size)).toEqual([20, 20, 20]);
	});
	it('have one legend, with every look that is on any of them', () => {
		const shown = timed('/?measure=open-data&level=municipality&show=multiples');
		if (!shown.multiples) throw new Error('none');
		const labels = multiplesRows(shown.multiples, shown.t).map(({ label }) => label);
		expect(labels.slice(0, 2)).toEqual(['実施', '未実施']);
		expect(new Set(labels).size).toBe(labels.length);
	});
});

describe('a picture of several dates', () => {
	it.each(['ja', 'en'] as const)('says each date, the span and the sources in %s', (lang) => {
		const shown = three(`level=municipality&lang=${lang}`);
		const picture = makePicture(shown, BARE);
		const dates = picture.texts.flatMap(({ role, text }) => (role === 'date' ? [text] : []));
		expect(dates).toEqual(
			lang === 'ja'
				? ['2017年3月8日', '2019年11月1日', '2022年12月31日']
				: ['8 Mar 2017', '1 Nov 2019', '31 Dec 2022']
		);
		// Where many stand side by side a date is brief, so that it does not touch the next one.
		const many = makePicture(timed(`/?measure=card-issued&show=multiples&lang=${lang}`), BARE);
		const first = many.texts.find(({ role }) => role === 'date')?.text;
		expect(first).toBe(lang === 'ja' ? '2017/3/8' : '8 Mar 2017');
		expect(picture.title).toContain(
			lang === 'ja' ? '2017年3月8日から2022年12月31日までの3時点' : '3 dates from 8 Mar 2017 to 31 Dec 2022'
		);
		expect(creditsOf(shown).join()).toContain(
			lang === 'ja' ? '2017年3月8日→2022年12月31日' : '8 Mar 2017 to 31 Dec 2022'
		);
		expect(picture.description).toContain(lang === 'ja' ? '同じ区分' : 'same classes');
		const root = parseXml(pictureSvg(picture));
		expect(JSON.stringify(root)).toContain(dates[1]);
	});
	it('tells what all come to once, where it comes to something at one date only', () => {
		for (const lang of ['ja', 'en'] as const) {
			const { description } = makePicture(
				timed(`/?measure=card-issued&level=municipality&show=multiples&dates=2022-12-31&lang=${lang}`),
				BARE
			);
			expect(description.match(/56\.9%/g)).toHaveLength(1);
		}
	});
	it('keeps its maps on the page, equal and apart', () => {
		const picture = makePicture(timed('/?measure=card-issued&level=municipality&show=multiples'), BARE);
		const boxes = [picture.map, ...picture.beside].map(({ box }) => box);
		expect(boxes).toHaveLength(9);
		expect(new Set(boxes.map(({ width, height }) => `${width} ${height}`)).size).toBe(1);
		for (const { x, y, width, height } of boxes) {
			expect(x + width).toBeLessThan(picture.legend?.box.x ?? 0);
			expect(y + height).toBeLessThan(picture.height - 60);
		}
	});
	it('draws prefectures one by one, and municipalities as a shape for each class', () => {
		const kinds = (shown: ReturnType<typeof timed>) =>
			new Set(makePicture(shown, BARE).map.drawables.map(({ kind }) => kind));
		expect(kinds(timed('/?measure=open-data&level=prefecture&show=multiples'))).toContain('area');
		const fine = kinds(three('level=municipality'));
		expect(fine).toContain('look');
		expect(fine).not.toContain('area');
	});
	it('lists the selection at each date beside what all come to', () => {
		const shown = timed(`/area/38/?measure=card-issued&${THREE}`);
		const texts = makePicture(shown, BARE).list?.texts.map(({ text }) => text) ?? [];
		expect(texts).toContain('中央値');
		expect(texts).toContain('2019年11月1日');
		const municipality = timed(`/area/38201/?measure=card-issued&${THREE}`);
		expect(makePicture(municipality, BARE).list?.texts.map(({ text }) => text)).toContain('松山市');
	});
	it.each(['ja', 'en'] as const)(
		'says which dates a list leaves out that has no room for them, in %s',
		(lang) => {
			const shown = timed(`/?measure=card-issued&show=multiples&lang=${lang}`);
			const rowsIn = (height: number) => {
				if (!shown.multiples) throw new Error('No dates');
				const box = { x: 0, y: 0, width: 480, height };
				return (
					pictureDates(shown, shown.multiples, box, SIZES.projector)?.texts.map(({ text }) => text) ?? null
				);
			};
			const left =
				lang === 'ja' ? /^ほか6時点（2017年3月8日〜.*日）$/ : /^and 6 more dates \(8 Mar 2017 to .*\)$/;
			// A head, three dates, and what is before them, in less than six rows.
			const short = rowsIn(17 * 1.38 * 5.5) ?? [];
			expect(short).toHaveLength(2 * 4 + 1);
			expect(short.at(-1)).toMatch(left);
			expect(rowsIn(17 * 1.38 * 10)).toHaveLength(2 * 10);
			expect(rowsIn(17 * 1.38 * 2)).toBeNull();
		}
	);
	it('has no table of cases behind its slide, and shapes that a program opens', () => {
		const job = pptxJob(three('level=municipality'), BARE);
		const [view] = job.views;
		expect(view?.tables).toEqual([]);
		if (!view) throw new Error('none');
		const context = { lang: 'ja' as const, words: job.words, groupNames: {} };
		const drawing = slideDrawing(view.pictures[0] as Picture, context);
		expect(drawing).toContain('2019年11月1日のマイナンバーカードの交付率の地図');
		expect(drawing.length).toBeLessThan(2_500_000);
	});
	it('of nine dates of all municipalities stays within what a program opens at once', () => {
		const picture = makePicture(timed('/?measure=card-issued&level=municipality&show=multiples'), BARE);
		const points = [picture.map, ...picture.beside].flatMap(({ drawables }) =>
			drawables.flatMap((each) => ('rings' in each ? each.rings : []))
		);
		expect(points.flat().length).toBeLessThan(60_000);
	});
});

describe('places of maps', () => {
	it('leave the maps as large as they can be', () => {
		const box = { x: 0, y: 0, width: 800, height: 500 };
		expect(new Set(placesIn(box, 9).map(({ x }) => x)).size).toBe(3);
		expect(new Set(placesIn(box, 2).map(({ x }) => x)).size).toBe(2);
		expect(new Set(placesIn({ ...box, width: 300 }, 2).map(({ x }) => x)).size).toBe(1);
	});
});

describe('data of several dates', () => {
	const shown = three('level=municipality');
	it('have a column for each date, then one for its class', () => {
		const [header = [], ...rows] = areaRows(shown);
		const of = (text: string) => header.filter((name) => String(name).includes(text));
		expect(of('2019年11月1日')).toEqual([
			'マイナンバーカードの交付率（2019年11月1日）（%）',
			expect.stringContaining('区分')
		]);
		const at = header.indexOf('マイナンバーカードの交付率（2017年3月8日）（%）');
		const sapporo = rows.find(([code]) => code === '011002') ?? [];
		expect(sapporo[at]).toBe(7.4);
		expect(sapporo[at + 2]).toBe(56.8);
		expect(new Set(rows.map((row) => row.length))).toEqual(new Set([header.length]));
	});
	it('in JSON are values by date', () => {
		const json = dataJson(shown);
		expect(json.dates).toEqual(['2017-03-08', '2019-11-01', '2022-12-31']);
		const sapporo = json.areas.find(({ code }) => code === '01100');
		expect(sapporo?.values).toMatchObject({ '2017-03-08': 7.4, '2022-12-31': 56.8 });
		expect(json.measure_name).toContain('3時点');
	});
	it('in GeoJSON are a property for each date', () => {
		const place = dataGeoJson(shown).features.find(({ id }) => id === '01100');
		expect(place?.properties).toMatchObject({ 'value_2017-03-08': 7.4, 'value_2022-12-31': 56.8 });
	});
});
