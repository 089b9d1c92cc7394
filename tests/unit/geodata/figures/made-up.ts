/** Made-up files in the publishers' forms: every municipality of the register, with numbers that no publication has. */
import { join } from 'node:path';
import type { Document } from '../../../../geodata/figures/document';
import { readJoiner } from '../../../../geodata/figures/areas';
import { takeFile, type Taken } from '../../../../geodata/figures/take';
import { readRegister } from '../../../../geodata/register/table';
import { lgcodeOf, prefectureCodeOf } from '../../../../src/lib/model/code';

export const register = readRegister(join(import.meta.dirname, '../../../../geodata/register.csv'));
export const municipalities = register
	.filter(({ kind }) => kind !== 'prefecture' && kind !== 'northern-village')
	.sort((a, b) => (a.code < b.code ? -1 : 1));
export const prefectures = register.filter(({ kind }) => kind === 'prefecture');
const joiner = readJoiner();

export type Row = readonly string[];

export function sheet(file: string, rows: readonly Row[], json: unknown = null): Document {
	return { file, sha256: file, bytes: 1, rows, json };
}

export function take(document: Document, date: string | null = null): Taken {
	return takeFile(document, date, register, joiner);
}

/** 1,000 and more, another of each. */
export const residentsOf = (i: number): number => 1000 + i;

/** 住基 of 2030, the form of 2008 to 2020: a total, prefectures, and municipalities with their 郡. */
export function juki(change: (row: string[]) => readonly string[] | null = (row) => row): readonly Row[] {
	const numbers = new Map(municipalities.map(({ code }, i) => [code, residentsOf(i)]));
	const sum = (prefecture: string): number =>
		[...numbers].reduce(
			(total, [code, each]) => total + (prefectureCodeOf(code).startsWith(prefecture) ? each : 0),
			0
		);
	const line = (code: string, prefecture: string, name: string, people: number): string[] => [
		...[code, prefecture, name, '0', '0', people.toLocaleString('en')]
	];
	const areas = register
		.filter(({ kind }) => kind !== 'northern-village')
		.sort((a, b) => (a.code < b.code ? -1 : 1))
		.map((row) =>
			row.kind === 'prefecture'
				? line(lgcodeOf(row.code), row.name, '', sum(row.code))
				: line(lgcodeOf(row.code), row.prefecture, row.county + row.name, numbers.get(row.code) ?? 0)
		);
	return [
		['令和12年1月1日住民基本台帳人口・世帯数、令和11年人口動態（市区町村別）（総計）'],
		['団体コード', '都道府県名', '市区町村名', '令和12年'],
		['', '', '', '人口', '', '', '世帯数'],
		['', '', '', '男', '女', '計', ''],
		...[line('', '合計', '', sum('')), ...areas].flatMap((row) => {
			const changed = change(row);
			return changed === null ? [] : [changed];
		})
	];
}
