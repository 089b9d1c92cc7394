/** Makes the register from the published lists. Every oddity is either mended by a committed table or fails by name. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { AreaKind } from '../../src/lib/model/area';
import { parseCode, prefectureCodeOf, type AreaCode } from '../../src/lib/model/code';
import { failOn, GeodataFault } from '../boundaries/fault';
import { INDICATORS, MUNICIPALITIES, openList, PREFECTURES, type ListSource } from './lists';
import { englishName, needsAnEye, readExceptions, stemOf } from './romanise';
import { withOffices } from './offices';
import { figure, type RegisterRow } from './table';

export interface Made {
	readonly rows: RegisterRow[];
	readonly sources: ListSource[];
	/** Oddities that a person should know of. */
	readonly notes: string[];
}

/** The names of the columns contain the day of their figures: other columns are other figures and need a change here. */
const POPULATION = 'population_census_2020';
const AREA = 'area_km2_2026_01_01';

/**
 * @param folder with the three lists
 * @returns rows without their 郡, which only the boundaries contain (the northern villages have theirs)
 */
export function makeRegister(folder: string): Made {
	const places = openList(folder, MUNICIPALITIES, ['pref', 'city', 'citykana', 'lat', 'lng', 'lgcode']);
	const prefectures = openList(folder, PREFECTURES, ['pref', 'prefkana', 'pref_en', 'lgcode', 'lat', 'lng']);
	const figures = openList(folder, INDICATORS, ['code6', 'name', POPULATION, AREA]);
	const byCode = new Map(figures.rows.map((row) => [row.code6, row]));
	const exceptions = readExceptions();

	const designated = new Set(
		places.rows.filter(({ city }) => isWard(city)).map(({ pref, city }) => pref + (city.split(/\s/)[0] ?? ''))
	);
	const municipalities = places.rows
		.filter(({ city }) => !isWard(city))
		.map((row): RegisterRow => {
			const code = codeOf(row.lgcode, row.pref + row.city);
			const kind = kindOf(row.city, code, designated.has(row.pref + row.city));
			const known = byCode.get(row.lgcode);
			if (known?.name !== row.city) {
				throw new GeodataFault(
					`${row.pref}${row.city} (${code}): ${INDICATORS.file} has ${known?.name ?? 'no row'}`
				);
			}
			const kana = row.citykana.normalize('NFKC').replace(/\s/g, '');
			return {
				code,
				kind,
				prefecture: row.pref,
				name: row.city,
				county: '',
				kana,
				en: englishName(code, kana, kind, exceptions),
				population: figure(known[POPULATION], `${INDICATORS.file} ${row.city} ${POPULATION}`),
				areaKm2: figure(known[AREA], `${INDICATORS.file} ${row.city} ${AREA}`),
				office: position(row.lng, row.lat, row.pref + row.city)
			};
		});
	const unused = [...exceptions.keys()].filter((code) => !municipalities.some((row) => row.code === code));
	failOn('exceptions.csv: no such area any more', unused);

	const heads = prefectures.rows.map((row): RegisterRow => {
		const code = codeOf(row.lgcode.padStart(6, '0'), row.pref);
		const members = municipalities.filter((member) => prefectureCodeOf(member.code) === code);
		return {
			code,
			kind: 'prefecture',
			prefecture: row.pref,
			name: row.pref,
			county: '',
			kana: row.prefkana,
			en: row.pref_en,
			population: members.reduce((sum, { population }) => sum + (population ?? 0), 0),
			areaKm2: Math.round(members.reduce((sum, { areaKm2 }) => sum + (areaKm2 ?? 0), 0) * 100) / 100,
			office: position(row.lng, row.lat, row.pref)
		};
	});
	const rows = withOffices([...heads, ...municipalities, ...northernVillages(heads[0]?.name ?? '')]);
	// "01" sorts before "01100": each prefecture comes before its municipalities.
	rows.sort((a, b) => (a.code < b.code ? -1 : 1));
	return { rows, sources: [prefectures.source, places.source, figures.source], notes: notesOn(rows) };
}

function isWard(city: string): boolean {
	return /\s/.test(city);
}

function codeOf(lgcode: string, name: string): AreaCode {
	const code = parseCode(lgcode);
	if (code === null) throw new GeodataFault(`${name}: "${lgcode}" is no six-digit code (check digit?)`);
	return code;
}

function kindOf(name: string, code: AreaCode, designated: boolean): Exclude<AreaKind, 'prefecture'> {
	if (designated) return 'designated-city';
	switch (name.slice(-1)) {
		case '市':
			return 'city';
		case '町':
			return 'town';
		case '村':
			return 'village';
		case '区':
			return 'special-ward';
	}
	throw new GeodataFault(`${name} (${code}): a municipality's name ends in 市, 区, 町 or 村`);
}

function position(lon: string, lat: string, name: string): [number, number] {
	const [x, y] = [figure(lon, `${name} longitude`), figure(lat, `${name} latitude`)];
	if (x === null || y === null || x < 122 || x > 154 || y < 20 || y > 46) {
		throw new GeodataFault(`${name}: its office at ${lon}, ${lat} is not in Japan`);
	}
	return [Math.round(x * 1e4) / 1e4, Math.round(y * 1e4) / 1e4];
}

function northernVillages(prefecture: string): RegisterRow[] {
	const text = readFileSync(new URL('./northern.csv', import.meta.url), 'utf8');
	const { data } = Papa.parse<Record<'code' | 'name' | 'county' | 'kana' | 'en', string>>(text, {
		header: true,
		skipEmptyLines: true
	});
	return data.map((row) => ({
		...row,
		kind: 'northern-village',
		prefecture,
		population: null,
		areaKm2: null,
		office: null
	}));
}

/** Same English name twice in a prefecture, and how many names a person has had to read. */
function notesOn(rows: readonly RegisterRow[]): string[] {
	const notes: string[] = [];
	const seen = new Map<string, RegisterRow>();
	for (const row of rows) {
		const key = `${row.prefecture} ${row.en}`;
		const other = seen.get(key);
		if (other !== undefined) {
			notes.push(
				`${row.prefecture}: ${other.name} (${other.code}) and ${row.name} (${row.code}) are both ${row.en}`
			);
		}
		seen.set(key, row);
	}
	const read = rows.filter((row) => row.kind !== 'prefecture' && needsAnEye(stemOf(row.kana, row.kind)));
	notes.push(`${read.length} names with a long vowel or ん before a vowel follow the rule or exceptions.csv`);
	return notes;
}
