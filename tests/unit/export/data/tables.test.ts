import { describe, expect, it } from 'vitest';
import { read, utils } from '@e965/xlsx';
import { deriveView } from '../../../../src/lib/derive/derive-view';
import { NOTHING_LOADED } from '../../../../src/lib/derive/derived-view';
import * as evidencing from '../../../../src/lib/derive/evidence';
import * as pairing from '../../../../src/lib/derive/pair';
import * as finding from '../../../../src/lib/derive/partners/found-partners';
import { dataGeoJson } from '../../../../src/lib/export/data/data-geojson';
import { dataJson } from '../../../../src/lib/export/data/data-json';
import { areaRows } from '../../../../src/lib/export/data/area-table';
import { candidateTable } from '../../../../src/lib/export/data/candidate-table';
import { caseRows } from '../../../../src/lib/export/data/case-table';
import { xlsx } from '../../../../src/lib/export/formats/xlsx';
import { shownOf, type Shown } from '../../../../src/lib/export/picture/shown';
import { viewFileName } from '../../../../src/lib/export/view-name';
import { levelsOf, MEASURES, canBePaired } from '../../../../src/lib/measures/registry';
import { parseFigures } from '../../../../src/lib/model/figures';
import type { UserMeasure } from '../../../../src/lib/model/user-measure';
import { EXPORT_WORDS } from '../../../../src/lib/text/export/words';
import { MESSAGES } from '../../../../src/lib/text/messages';
import { withUserMeasures } from '../../../../src/lib/text/user-data';
import { DEFAULT_FINDER } from '../../../../src/lib/view/partners';
import { defaultView } from '../../../../src/lib/view/defaults';
import { LANGUAGES, type Language, type ViewState } from '../../../../src/lib/view/view';
import { data, figures } from '../offline/real';

const { dataset, neighbours, boundaries } = data;
/** Called as a column of ours. */
const mine: UserMeasure = {
	...{ title: '団体コード', file: '表.csv', kind: 'number', unit: '', categories: [] },
	...{ values: new Map([['38202', 1]]), blank: new Set() }
};
const loaded = {
	...{ ...NOTHING_LOADED, neighbours, figures: parseFigures(figures), evidencing, pairing, finding },
	userMeasures: { mine }
};

function shownIn(view: ViewState, lang: Language = 'ja'): Shown {
	const derived = deriveView(view, dataset, loaded);
	return {
		...shownOf(derived, derived.focus),
		...{ boundaries, detail: null, scheme: 'light', words: EXPORT_WORDS[lang] },
		t: withUserMeasures(MESSAGES[lang], { mine }),
		articleTitle: (id) => id,
		permalink: 'https://example.jp/?ed=2026-11-22'
	};
}
const ehime: ViewState = defaultView('38');
const twoMeasures: ViewState = { ...ehime, measure: 'cases', second: 'population' };
const finder: ViewState = { ...defaultView('38202'), finder: { ...DEFAULT_FINDER, open: true } };

describe('the headings of a table', () => {
	it.each(LANGUAGES)('are never there twice, whatever is shown (%s)', (lang) => {
		const headings: (readonly unknown[])[] = [areaRows(shownIn(finder, lang))[0] ?? []];
		for (const measure of MEASURES) {
			for (const level of levelsOf(measure)) {
				for (const second of [null, 'population', 'density'] as const) {
					if (second === measure || (second !== null && !canBePaired(measure, { mine }))) continue;
					const view: ViewState = { ...ehime, level, measure, second };
					const [header = []] = areaRows(shownIn(view, lang));
					headings.push(header);
				}
			}
		}
		expect(headings.length).toBeGreaterThan(100);
		for (const header of headings) {
			const plain = header.map((each) => String(each).replace(/\s*[（(].*$/u, ''));
			expect(new Set(header).size, header.join()).toBe(header.length);
			// 人口 and 人口（人） are one thing; of a name that is a person's own there is no telling.
			const ours = plain.filter((each) => !each.includes(mine.title));
			expect(new Set(ours).size, header.join()).toBe(ours.length);
		}
		const [ofCases = []] = caseRows(shownIn(ehime, lang));
		expect(new Set(ofCases).size).toBe(ofCases.length);
	});
});

describe('two measures', () => {
	it('have their classes in JSON and GeoJSON, which say what an area’s class is', () => {
		const shown = shownIn(twoMeasures);
		for (const head of [dataJson(shown), dataGeoJson(shown).atlas]) {
			const { classes, second } = head;
			expect(classes.map(({ level }) => level)).toEqual(expect.arrayContaining([0, 2]));
			expect(second?.measure_name).toBe('人口');
			expect(second?.classes.length).toBeGreaterThan(1);
			for (const each of [...classes, ...(second?.classes ?? [])]) expect(each.label).not.toBe('');
		}
		const { areas, classes, second } = dataJson(shown);
		for (const area of areas.filter(({ class: its }) => /^b\d\d$/.test(String(its)))) {
			const [x, y] = String(area.class).slice(1).split('').map(Number);
			for (const [all, level, value] of [
				[classes, x, area.value],
				[second?.classes ?? [], y, area.second]
			] as const) {
				const found = all.find((each) => each.level === level);
				expect(value).toBeGreaterThanOrEqual(found?.from ?? Infinity);
				expect(value).toBeLessThanOrEqual(found?.to ?? -Infinity);
			}
		}
	});
});

describe('an open finder', () => {
	const shown = shownIn(finder);
	it('has its candidates in the table, in JSON and in the name', () => {
		const table = candidateTable(shown);
		expect(table?.name).toBe('今治市の連携先の候補');
		expect(table?.rows[0]?.[0]).toBe(1);
		const { candidates } = dataJson(shown);
		expect(candidates).toHaveLength(table?.rows.length ?? 0);
		expect(candidates?.[0]).toMatchObject({ code: shown.partners?.shortlist.candidates[0]?.area.code });
		const [header = [], ...rows] = areaRows(shown);
		const places = rows.map((row) => Number(row[header.indexOf('候補の順位')])).filter((place) => place > 0);
		expect(places.toSorted((a, b) => a - b)).toEqual(table?.rows.map(([place]) => place));
		expect(viewFileName(shown, 'xlsx')).toContain('_今治市の連携先の候補_');
	});
	it.each(LANGUAGES)('has plain spaces in every file, so that “60 km” is found in it (%s)', (lang) => {
		const told = shownIn(finder, lang);
		const files = JSON.stringify([candidateTable(told), areaRows(told), dataJson(told), dataGeoJson(told)]);
		expect(files).toMatch(/\d km/);
		expect(files).not.toContain('\u00a0');
	});
	it('has them among the areas and the polygons where they lie elsewhere, too, with what the map says of them', () => {
		const elsewhere = shown.partners?.shortlist.candidates.find(
			({ otherPrefecture }) => otherPrefecture
		)?.area;
		const code = elsewhere?.code ?? '';
		expect(shown.choropleth.byArea.has(code)).toBe(false);
		const { value } = shown.whole?.byArea.get(code) ?? { value: null };
		expect(value).toBeGreaterThan(0);
		const [header = [], ...rows] = areaRows(shown);
		const row = rows.find(([lgcode]) => lgcode === elsewhere?.lgcode);
		expect(row?.[header.indexOf('事例の数（件）')]).toBe(value);
		expect(row?.[header.indexOf('区分')]).not.toBe('');
		const all = shown.partners?.shortlist.candidates ?? [];
		const named = dataJson(shown).areas.filter(({ candidate }) => candidate !== undefined);
		expect(named).toHaveLength(all.length);
		expect(named.find((area) => area.code === code)).toMatchObject({ value, name: elsewhere?.name });
		const drawn = dataGeoJson(shown).features.filter(({ properties }) => properties.candidate !== undefined);
		// A prefecture is no polygon among municipalities.
		expect(drawn).toHaveLength(all.filter(({ area }) => area.kind !== 'prefecture').length);
	});
	it('is a worksheet of its own', async () => {
		const bytes = await new Blob([await xlsx.make(shown)]).arrayBuffer();
		expect(read(bytes).SheetNames).toEqual(['今治市の連携先の候補', '地域の表', '事例の一覧', '説明']);
	});
});

describe('the workbook', () => {
	it('explains every column, and says sources and editions', async () => {
		const shown = shownIn({ ...ehime, measure: 'population' });
		const book = read(await new Blob([await xlsx.make(shown)]).arrayBuffer());
		const rowsOf = (name: string): string[][] => {
			const sheet = book.Sheets[name];
			return sheet ? utils.sheet_to_json<string[]>(sheet, { header: 1 }) : [];
		};
		const about = rowsOf('説明');
		const told = new Set(about.map(([item]) => item));
		for (const name of ['地域の表', '事例の一覧'])
			for (const heading of rowsOf(name)[0] ?? []) expect(told).toContain(`${name} ${heading}`);
		expect(about.find(([item]) => item === '事例の版')?.[1]).toBe(dataset.editions.data);
		expect(about.filter(([item]) => item === '出典').join()).toContain('国勢調査');
		expect(rowsOf('地域の表')[1]?.[0]).toBe('382019');
	});
});
