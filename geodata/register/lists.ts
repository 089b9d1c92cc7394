/** Opening the published lists that the register is made of, with what they are and what they were when we read them. */
import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import { GeodataFault } from '../boundaries/fault';

/** What a list is, for the manifest. */
export interface ListSource {
	readonly file: string;
	readonly title: string;
	readonly publisher: string;
	readonly licence: string;
	readonly url?: string;
	readonly credit: string;
	readonly sha256: string;
	readonly bytes: number;
}

export interface List<Column extends string> {
	readonly rows: readonly Record<Column, string>[];
	readonly source: ListSource;
}

type About = Omit<ListSource, 'sha256' | 'bytes'>;

const LOCALGOV = {
	publisher: 'code4fukui/localgovjp',
	licence: 'CC0 1.0',
	url: 'https://github.com/code4fukui/localgovjp',
	credit: 'code4fukui/localgovjp'
} as const;

export const MUNICIPALITIES: About = {
	file: 'local-governments.csv',
	title: '日本の地方公共団体 (localgovjp): 名称、よみ、庁舎の位置',
	...LOCALGOV
};
export const PREFECTURES: About = {
	file: 'prefectures.csv',
	title: '日本の都道府県 (localgovjp): 名称、よみ、英語名、庁舎の位置',
	...LOCALGOV
};
export const INDICATORS: About = {
	file: 'indicators.csv',
	title: '令和2年国勢調査 人口 (2020-10-01)、全国都道府県市区町村別面積調 (2026-01-01)',
	publisher: '総務省、国土地理院',
	licence: '政府標準利用規約（第2.0版）、公共データ利用規約（第1.0版）(CC BY 4.0 互換)',
	credit: '総務省「令和2年国勢調査」、国土地理院「全国都道府県市区町村別面積調」を加工して作成'
};
export const FORMER: About = {
	file: 'former-municipalities.csv',
	title: '廃置分合等の告示による市町村の合併・市制・改称 (1999-04-01 から 2019-05-01)',
	publisher: '総務省',
	licence: '政府標準利用規約（第2.0版）(CC BY 4.0 互換)',
	credit: '総務省の告示（市町村の廃置分合等）を加工して作成'
};

/**
 * Reads a CSV with a header, BOM or not.
 * @throws GeodataFault when the file or one of the columns is not there
 */
export function openList<Column extends string>(
	folder: string,
	about: About,
	columns: readonly Column[]
): List<Column> {
	const file = path.join(folder, about.file);
	if (!existsSync(file)) throw new GeodataFault(`--register ${folder}: no ${about.file} in it`);
	const content = readFileSync(file);
	const { data, meta } = Papa.parse<Record<Column, string>>(content.toString('utf8').replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true
	});
	const missing = columns.filter((column) => !meta.fields?.includes(column));
	if (missing.length > 0) {
		throw new GeodataFault(
			`${about.file}: no column ${missing.join(', ')}; found ${meta.fields?.join(', ')}`
		);
	}
	const sha256 = createHash('sha256').update(content).digest('hex');
	return { rows: data, source: { ...about, sha256, bytes: content.length } };
}
