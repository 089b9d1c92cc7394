import { describe, expect, it } from 'vitest';
import { areaRows } from '../../../src/lib/export/data/area-table';
import { dataGeoJson } from '../../../src/lib/export/data/data-geojson';
import { dataJson } from '../../../src/lib/export/data/data-json';
import { makePicture } from '../../../src/lib/export/picture/picture';
import { pptxJob } from '../../../src/lib/export/pptx/job';
import { pictureSvg } from '../../../src/lib/export/svg/svg';
import { measureNotes } from '../../../src/lib/text/time';
import { creditsOf, type Shown } from '../../../src/lib/export/picture/shown';
import { tellArea } from '../../../src/lib/text/describe';
import { timed } from './timed';
import { ALL } from './view';

const BARE = { ...ALL, title: '' };
const cells = (shown: Shown, code: string) => areaRows(shown).find(([first]) => first === code) ?? [];
const columnOf = (shown: Shown, name: string) => areaRows(shown)[0]?.indexOf(name) ?? -1;
/** All that is written in a picture. */
const written = (shown: Shown) => {
	const picture = makePicture(shown, BARE);
	const blocks = [...picture.texts, ...(picture.legend?.texts ?? [])];
	return blocks.map(({ text }) => text).join('\n');
};

interface Wanted {
	readonly what: string;
	readonly query: string;
	/** In title, heading and column. */
	readonly name: Record<'ja' | 'en', string>;
	readonly unit: Record<'ja' | 'en', string>;
	/** 札幌市's. */
	readonly value: number;
	/** Among the rows of the legend. */
	readonly row: Record<'ja' | 'en', string>;
	/** In note and credit. */
	readonly date: Record<'ja' | 'en', string>;
	/** 札幌市's class in words. */
	readonly category?: Record<'ja' | 'en', string>;
}
const WANTED: readonly Wanted[] = [
	{
		what: 'a date',
		query: 'measure=card-issued&level=municipality&at=2017-03-08',
		name: { ja: '（2017年3月8日）', en: '(8 Mar 2017)' },
		unit: { ja: '（%）', en: ' (%)' },
		value: 7.4,
		row: { ja: '〜', en: '–' },
		date: { ja: '2017年3月8日', en: '8 Mar 2017' }
	},
	{
		what: 'a difference',
		query: 'measure=card-issued&level=municipality&from=2017-03-08&at=2022-12-31',
		name: { ja: 'の変化（2017年3月8日→2022年12月31日）', en: '(change from 8 Mar 2017 to 31 Dec 2022)' },
		unit: { ja: '（ポイント）', en: ' (points)' },
		value: 49.4,
		row: { ja: '+', en: '+' },
		date: { ja: '2017年3月8日→2022年12月31日', en: '8 Mar 2017 to 31 Dec 2022' }
	},
	{
		what: 'a change in per cent',
		query: 'measure=fiscal-capacity&level=municipality&from=FY2012&at=FY2021&change=percent',
		name: { ja: 'の変化（2012年度→2021年度）', en: '(change from fiscal 2012 to fiscal 2021)' },
		unit: { ja: '（%）', en: ' (%)' },
		value: NaN,
		row: { ja: '−', en: '−' },
		date: { ja: '2012年度→2021年度', en: 'fiscal 2012 to fiscal 2021' }
	},
	{
		what: 'who began and who gave up',
		query: 'measure=open-data&level=municipality&from=2020-11&at=2024-10',
		name: { ja: 'の変化（2020年11月→2024年10月）', en: '(change from Nov 2020 to Oct 2024)' },
		unit: { ja: '', en: '' },
		value: 0,
		row: { ja: '未実施から実施へ', en: 'No to yes' },
		date: { ja: '2020年11月→2024年10月', en: 'Nov 2020 to Oct 2024' },
		category: { ja: '引き続き実施', en: 'Still yes' }
	}
];

describe.each(WANTED)('an export of $what', (wanted) => {
	describe.each(['ja', 'en'] as const)('in %s', (lang) => {
		const shown = timed(`/?${wanted.query}&lang=${lang}`);
		const name = wanted.name[lang];

		it('says the dates in title or legend, and in the alternative text of a picture', () => {
			const picture = makePicture(shown, BARE);
			expect(picture.title).toContain(name);
			expect(picture.description).toContain(wanted.date[lang]);
			const { legend } = makePicture(shown, { ...BARE, title: '題名' });
			expect(legend?.texts[0]?.text).toContain(name + wanted.unit[lang]);
			expect(picture.legend?.texts.some(({ text }) => text.includes(wanted.row[lang]))).toBe(true);
			expect(pictureSvg(picture)).toContain(name);
		});
		it('notes and credits the dates', () => {
			expect(measureNotes(shown.choropleth, shown.t).join(' ')).toContain(wanted.date[lang]);
			expect(creditsOf(shown).join(' ')).toContain(wanted.date[lang]);
			expect(written(shown)).toContain(wanted.date[lang]);
		});
		it('has the number and its heading in a table', () => {
			const heading = areaRows(shown)[0]?.find((each) => String(each).includes(name)) ?? '';
			expect(heading).toContain(wanted.unit[lang]);
			const value = cells(shown, '011002')[columnOf(shown, String(heading))];
			expect(typeof value).toBe('number');
			if (!Number.isNaN(wanted.value)) expect(value).toBe(wanted.value);
			if (wanted.category) expect(cells(shown, '011002')).toContain(wanted.category[lang]);
		});
		it('has the number, its dates and its unit in JSON and GeoJSON', () => {
			const json = dataJson(shown);
			expect(json.measure_name).toContain(name);
			expect(json.time?.at).toBe(shown.choropleth.time?.at);
			expect(json.time?.from ?? null).toBe(shown.choropleth.time?.change?.from ?? null);
			expect(json.credit.join(' ')).toContain(wanted.date[lang]);
			const sapporo = json.areas.find(({ code }) => code === '01100');
			expect(typeof sapporo?.value).toBe('number');
			expect(sapporo?.category).toBe(wanted.category?.[lang]);
			const geojson = dataGeoJson(shown);
			expect(geojson.atlas.measure_name).toContain(name);
			const place = geojson.features.find(({ id }) => id === '01100');
			expect(place?.properties.value).toBe(sapporo?.value);
		});
		it('has the dates in the notes of its slide', () => {
			const [slide] = pptxJob(shown, BARE).views;
			expect(slide?.page.title).toContain(name);
			expect(slide?.notes.join(' ')).toContain(wanted.date[lang]);
		});
		it('says value or change of an area with sign and unit', () => {
			const picture = makePicture(shown, BARE);
			const area = picture.map.drawables.find((each) => each.kind === 'area' && each.code === '01100');
			const said =
				wanted.category?.[lang] ??
				{ 7.4: '7.4%', 49.4: lang === 'ja' ? '+49.4ポイント' : '+49.4 points' }[wanted.value] ??
				'%';
			expect(area?.description).toContain(said);
			// As in a tooltip, and in the table of an embed.
			expect(tellArea('01100', shown.choropleth, shown.t).join()).toContain(said);
		});
	});
});

describe('a part of the country', () => {
	it('keeps the date', () => {
		const shown = timed('/area/38/?measure=card-issued&at=2017-03-08');
		expect(shown.choropleth.byArea.size).toBe(20);
		expect(makePicture(shown, BARE).title).toContain('（2017年3月8日）');
	});
});
