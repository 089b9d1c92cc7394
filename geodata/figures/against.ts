/** Holds our tables against others that were made of the same files elsewhere, cell by cell. */
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { lgcodeOf, parseCode, type AreaCode } from '../../src/lib/model/code';
import { GeodataFault } from '../boundaries/fault';
import type { RegisterRow } from '../register/table';
import type { FigureId } from './columns';
import { newestOf, type Tables } from './tables';

/** Columns of `official.csv`: which figure of ours at which date; the population is held against the register. */
const OFFICIAL: Readonly<Record<string, readonly [FigureId, string] | 'register'>> = {
	standardization_steps: ['standardization', '2026-01'],
	standardization_systems_done: ['standardization-done', '2026-01'],
	transition_late_systems: ['late-systems', '2025-12-31'],
	transition_late_names: ['late-systems-names', '2025-12-31'],
	open_data_2024: ['open-data', '2024-10'],
	open_data_2020: ['open-data', '2020-11'],
	similar_group: ['similar-group', ''],
	similar_group_unselected: ['similar-group-unselected', ''],
	population_2020: 'register',
	aged65_share_2020: ['aged-65', '2020-10-01'],
	foreign_share_2020: ['foreign-residents', '2020-10-01'],
	households_2020: ['households', '2020-10-01'],
	staff_2024: ['staff', '2024'],
	staff_2024_per_1000_census2020: ['staff-per-1000', '2024'],
	ordinary_balance_FY2022: ['ordinary-balance', 'FY2022'],
	fiscal_capacity_FY2021: ['fiscal-capacity', 'FY2021'],
	inhabitable_km2_2024: ['inhabitable-area', '2024']
};
/** Columns that follow from others of ours. */
const FOLLOWING: Readonly<Record<string, (value: (id: FigureId) => string) => string>> = {
	// Without what is shared by all systems, which is no system of its own.
	transition_late_systems_of20: (value) =>
		String(
			Number(value('late-systems')) - (value('late-systems-names').split(';').includes('共通機能') ? 1 : 0)
		),
	// 都市Ⅲ－３ is III-3.
	similar_group_code: (value) =>
		/－/u.test(value('similar-group'))
			? value('similar-group')
					.replace(/^(都市|町村)/u, '')
					.normalize('NFKC')
			: ''
};
/** Columns of `prefectures.csv` that are figures of ours, by the question. */
const ANSWERED: Readonly<Record<string, FigureId>> = {
	CIOの任命: 'cio',
	CIO補佐官等の任命: 'cio-deputy',
	全体方針策定: 'dx-policy',
	全庁的な体制構築: 'dx-structure',
	外部人材活用: 'outside-talent',
	職員育成の取組: 'staff-development',
	全職員対象研修の実施: 'staff-training',
	AIの導入状況: 'ai',
	RPAの導入状況: 'rpa',
	テレワークの導入状況: 'telework',
	'よく使う32手続のオンライン化状況_実施されている手続総数（分母）': 'online-procedures-offered',
	'よく使う32手続のオンライン化状況_実施されている手続総数のうち「オンライン化済」と回答した手続数（分子）':
		'online-procedures-done'
};
const SERIES: Readonly<Record<string, FigureId>> = {
	card_issued: 'card-issued',
	population: 'residents',
	fiscal_capacity: 'fiscal-capacity',
	ordinary_balance: 'ordinary-balance',
	staff: 'staff',
	open_data: 'open-data'
};
const DATES: Readonly<Record<string, string>> = { 'open_data 2020': '2020-11', 'open_data 2024': '2024-10' };

/** One line a column: how many cells are equal, and the first of those that are not. */
export function compareTables(tables: Tables, folder: string, register: readonly RegisterRow[]): string {
	const population = new Map(register.map((row) => [row.code, String(row.population ?? '')]));
	const municipalities = register.filter(({ kind }) => kind !== 'prefecture' && kind !== 'northern-village');
	const official = new Map(rowsOf(folder, 'official.csv').map((row) => [parseCode(row.code ?? ''), row]));
	const lines = Object.entries(OFFICIAL).map(([column, ours]) => {
		const values = ours === 'register' ? population : tables.get(ours[0])?.get(ours[1]);
		return compare(
			`official.csv ${column}`,
			values ?? new Map(),
			(code) => official.get(code)?.[column] ?? '',
			municipalities
		);
	});
	const series = new Map<string, Map<AreaCode, string>>();
	for (const { code = '', indicator = '', date = '', value = '' } of rowsOf(folder, 'series.csv')) {
		const key = `${indicator} ${date}`;
		const column = series.get(key) ?? new Map<AreaCode, string>();
		series.set(key, column.set(parseCode(code) ?? '', value));
	}
	const more = [...series].map(([key, theirs]) => {
		const [indicator = '', date = ''] = key.split(' ');
		const id = SERIES[indicator];
		const ours = id && tables.get(id)?.get(DATES[key] ?? date);
		return compare(`series.csv ${key}`, ours ?? new Map(), (code) => theirs.get(code) ?? '', municipalities);
	});
	const valueOf = (id: FigureId, code: AreaCode): string => newestOf(tables, id)?.values.get(code) ?? '';
	const following = Object.entries(FOLLOWING).map(([column, make]) => {
		const values = new Map(municipalities.map(({ code }) => [code, make((id) => valueOf(id, code))]));
		return compare(
			`official.csv ${column}`,
			values,
			(code) => official.get(code)?.[column] ?? '',
			municipalities
		);
	});
	const answers = new Map(rowsOf(folder, 'prefectures.csv').map((row) => [parseCode(row.code ?? ''), row]));
	const prefectures = register.filter(({ kind }) => kind === 'prefecture');
	const answered = Object.entries(ANSWERED).map(([question, id]) => {
		const values = new Map(prefectures.map(({ code }) => [code, valueOf(id, code)]));
		const theirs = (code: AreaCode): string => answers.get(code)?.[`dx2024: ${question}`] ?? '';
		return compare(`prefectures.csv ${question}`, values, theirs, prefectures);
	});
	const all = [...lines, ...following, ...more, ...answered];
	const sum = (member: 'equal' | 'other'): string =>
		all.reduce((total, each) => total + each[member], 0).toLocaleString('en');
	return `${all.map(({ line }) => line).join('\n')}\n${sum('equal')} cells are equal, ${sum('other')} are not\n`;
}

function compare(
	name: string,
	ours: ReadonlyMap<AreaCode, string>,
	theirs: (code: AreaCode) => string,
	municipalities: readonly RegisterRow[]
) {
	const off = municipalities.filter(({ code }) => !isSame(ours.get(code) ?? '', theirs(code)));
	const told = off
		.slice(0, 6)
		.map(
			(row) => `${lgcodeOf(row.code)} ${row.name} "${ours.get(row.code) ?? ''}", there "${theirs(row.code)}"`
		);
	const equal = municipalities.length - off.length;
	return {
		equal,
		other: off.length,
		line: `${name}: ${equal} equal${off.length === 0 ? '' : `, ${off.length} not: ${told.join('; ')}`}`
	};
}

/** As numbers where both are numbers: 94 is 94.0. */
function isSame(ours: string, theirs: string): boolean {
	const word = ours === 'not-surveyed' ? 'na' : ours;
	const answer = { 実施: 'yes', 未実施: 'no' }[theirs];
	return (
		word === theirs || word === answer || (word !== '' && theirs !== '' && Number(word) === Number(theirs))
	);
}

function rowsOf(folder: string, name: string): readonly Readonly<Record<string, string>>[] {
	const file = path.join(folder, name);
	if (!existsSync(file)) throw new GeodataFault(`${file}: no such file`);
	return Papa.parse<Record<string, string>>(readFileSync(file, 'utf8'), {
		header: true,
		skipEmptyLines: true
	}).data;
}
