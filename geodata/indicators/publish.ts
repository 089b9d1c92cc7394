/** `/data/indicators.json`: what each indicator is, and its value for every prefecture and municipality. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import type * as v from 'valibot';
import type { Area } from '../../src/lib/model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../src/lib/model/code';
import {
	INDICATORS,
	INDICATOR_SOURCES,
	isOfNumbers,
	type IndicatorSourceId
} from '../../src/lib/model/indicator';
import { packSystems } from '../../src/lib/model/packed/core-systems';
import { prefectureFigure, type Figure } from '../../src/lib/model/prefecture-figure';
import type { DataSource } from '../../src/lib/model/provenance';
import { count, fields, list, read, text } from '../../src/lib/model/schema';
import { GeodataFault } from '../boundaries/fault';
import { ABOUT, TERMS } from '../../src/lib/model/indicator-about';
import { LATE_NAMES, systemsIn } from './columns';
import type { IndicatorRow } from './make';
import { answersById, parseAnswers, type AnswerRow } from './prefectures';
import { figureOf, parseIndicators } from './table';

const HERE = import.meta.dirname;

/** The table that a publication was read from, where it is not the first. */
const FILES: Readonly<Partial<Record<IndicatorSourceId, string>>> = {
	register: 'series.csv',
	standardization: 'official.csv',
	'open-data': 'official.csv',
	'late-systems': 'official.csv',
	'similar-groups': 'official.csv',
	ssdse: 'SSDSE-A-2026.csv',
	'open-data-pages': 'opendata-links.csv'
};

/** Day of the list of open data pages. */
const PAGES_DATE = '2026-06-30';

/** The tables of figures that ours were read from, as `build.ts` records them. */
const readFilesSchema = list(fields({ file: text, sha256: text, bytes: count }));

/** The publications that the table is made of, without those that the register names already. */
export function indicatorSources(): readonly (DataSource & v.InferOutput<typeof readFilesSchema>[number])[] {
	const files = read(
		readFilesSchema,
		JSON.parse(readFileSync(path.join(HERE, 'read.json'), 'utf8')),
		'read.json'
	);
	const used = new Set(INDICATORS.filter(({ inRegister }) => !inRegister).map(({ source }) => source));
	return ([...used, 'similar-groups', 'open-data-pages'] as const).map((id) => {
		const { title, publisher, credit } = INDICATOR_SOURCES[id];
		const dates = new Set(INDICATORS.filter(({ source }) => source === id).map(({ date }) => date));
		if (id === 'open-data-pages') dates.add(PAGES_DATE);
		const named = dates.size === 0 ? title : `${title} (${[...dates].join(', ')})`;
		const read = FILES[id] ?? 'indicators.csv';
		const file = files.find(({ file: name }) => name === read);
		if (!file) throw new GeodataFault('read.json: run "npm run geodata:indicators" again');
		return { ...file, title: named, publisher: publisher.ja, ...TERMS[id], credit };
	});
}

/** The text of the file, from the committed table and the register. */
export function indicatorsJson(areas: readonly Area[]): string {
	const textOf = (name: string) => readFileSync(path.join(HERE, '..', name), 'utf8');
	return formatFile(
		areas,
		parseIndicators(textOf('indicators.csv')),
		parseAnswers(textOf('prefecture-answers.csv'))
	);
}

/**
 * The values of prefectures are computed here, by the rule of each indicator; they come before those of municipalities.
 * @throws GeodataFault where the table has no row for a municipality
 */
export function formatFile(
	areas: readonly Area[],
	rows: readonly IndicatorRow[],
	answers: readonly AnswerRow[]
): string {
	const byCode = new Map(rows.map((row) => [row.code, row]));
	const counted = areas.filter(({ kind }) => kind !== 'northern-village');
	const prefectures = counted.filter(({ code }) => isPrefectureCode(code));
	const municipalities = counted.filter(({ code }) => !isPrefectureCode(code));
	const held = INDICATORS.filter(({ inRegister }) => !inRegister);
	const figures = held.map((indicator) => {
		const own = new Map<AreaCode, Figure>(
			municipalities.map(({ code, name, population }) => {
				const row = byCode.get(code);
				if (!row) throw new GeodataFault(`indicators.csv: no row for ${code} ${name}`);
				return [code, figureOf(row, indicator, population ?? 0)];
			})
		);
		const computed = prefectures.map(({ code }) => {
			const inside = municipalities.filter((area) => prefectureCodeOf(area.code) === code);
			const shares = inside.map((area) => ({
				...(own.get(area.code) ?? { value: 'missing' as const, of: null }),
				population: area.population ?? 0
			}));
			return prefectureFigure(indicator.rule, indicator.kind, shares);
		});
		return [...computed, ...municipalities.flatMap(({ code }) => own.get(code) ?? [])];
	});
	const groups = municipalities.map(({ code }) => byCode.get(code)?.cells['similar-group'] ?? '');
	const labels = [...new Set(groups)].sort();
	const inOwnOrder = municipalities.flatMap(({ code }) => byCode.get(code) ?? []);
	const inOrder = prefectures.flatMap(({ code }) => answers.filter((row) => row.code === code));
	const members = [
		['indicators', INDICATORS.map((indicator) => describe(indicator.id))],
		['codes', [...prefectures, ...municipalities].map(({ code }) => code)],
		[
			'values',
			Object.fromEntries(
				held
					.filter(({ id }) => !isOfNumbers(id))
					.map((each) => [each.id, (figures[held.indexOf(each)] ?? []).map(cellOf)])
			)
		],
		[
			'of',
			Object.fromEntries(
				held
					// Its two numbers are the staff and the population of the register.
					.filter(({ id }) => id !== 'staff-per-1000')
					.map((each) => [each.id, trimmed((figures[held.indexOf(each)] ?? []).map(({ of }) => of))] as const)
					.filter(([, list]) => list.length > 0)
			)
		],
		['own', answersById(inOrder)],
		['late', [...inOrder, ...inOwnOrder].map(({ cells }) => packSystems(systemsIn(cells[LATE_NAMES])))],
		['similar', { labels, of: groups.map((group) => labels.indexOf(group)) }]
	] as const;
	return `{\n${members.map(([key, value]) => `${JSON.stringify(key)}: ${JSON.stringify(value)}`).join(',\n')}\n}\n`;
}

function describe(id: (typeof INDICATORS)[number]['id']): unknown {
	const indicator = INDICATORS.find((each) => each.id === id);
	if (!indicator) throw new GeodataFault(`indicator ${id}: unknown`);
	const { ja, en, source, digits, shaded, inRegister, ...rest } = indicator;
	const { publisher, title, credit } = INDICATOR_SOURCES[source];
	return {
		...rest,
		name: { ja, en },
		digits,
		shaded,
		in: inRegister ? 'areas.json' : 'indicators.json',
		...{ publisher, title, credit, ...TERMS[source] },
		...ABOUT[id]
	};
}

/** `null` is a value that the publication leaves blank; four digits behind the point are more than any figure has. */
function cellOf({ value }: Figure): number | string | null {
	if (typeof value === 'number') return Number(value.toFixed(4));
	return value === 'missing' ? null : value;
}

function trimmed<T>(list: readonly (T | null)[]): readonly (T | null)[] {
	const last = list.findLastIndex((item) => item !== null);
	return list.slice(0, last + 1);
}
