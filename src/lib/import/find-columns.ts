/** Finds the columns that name the areas, by the text in them and above them. */
import type { AreaColumnRoles, TableRecord } from '../join/table';
import { isNote } from '../join/aside';
import { beginningWith } from '../join/address';
import { isPrefecture, type Places } from '../join/places';
import { codeAreas, readCode } from '../join/read-code';
import { readPrefecture, type NameReader } from '../join/read-name';
import { chooseCodes } from './choose-codes';
import { isLink } from './value';

/** What was counted in a column. */
interface Counts {
	/** Cells with anything in them but labels of totals and notes. */
	written: number;
	municipality: number;
	/** Street addresses. */
	address: number;
	/** Texts that begin with a prefecture and a municipality of it, as addresses without a number do. */
	begins: number;
	/** Cells with letters. */
	text: number;
	/** A ward of a designated city. */
	ward: number;
	prefectureName: number;
	/** Names found as kana or romaji. */
	reading: number;
	/** Names without 市区町村. */
	stem: number;
	prefecture: number;
	prefectureNumber: number;
	/** Three digits. */
	local: number;
	county: number;
	code: number;
	codeWritten: number;
	/** What is written, as far as it takes to see that it is not one thing throughout. */
	values: Set<string>;
}

const LOOKED_AT = 1500;
const TITLES = {
	municipality: /^(市区?町村|自治体|団体|municipality|city|town)(名|名称| name)?$/iu,
	area: /市区?町村|自治体|団体名|municipalit|city|town|地域名|名称|^name$/iu,
	address: /所在地|住所|address/iu,
	prefecture: /都道府県|府県|^県|prefecture|^pref/iu,
	group: /郡|政令|支庁|振興局|county|district/iu,
	code: /コード|ｺｰﾄﾞ|番号|code|^(c?id|no\.?)$|cd$/iu,
	localCode: /(市区?町村|自治体|団体).*(コード|番号|code|cd)|(municipal|city).*(code|cd|id)/iu,
	prefectureCode: /(都道府県|府県|県|pref).*(コード|番号|code|cd|no)|^(pid|pref_?id)$/iu
} as const;

/** Counts what every column holds, in rows spread over the table. */
function countColumns(
	records: readonly TableRecord[],
	width: number,
	places: Places,
	read: NameReader
): readonly Counts[] {
	const step = Math.max(1, Math.floor(records.length / LOOKED_AT));
	const columns = Array.from({ length: width }, () => emptyCounts());
	for (let i = 0; i < records.length; i += step) {
		records[i]?.cells.forEach((cell, column) => {
			const counts = columns[column];
			if (counts) countCell(counts, cell.trim(), places, read);
		});
	}
	return columns;
}

function countCell(counts: Counts, cell: string, places: Places, read: NameReader): void {
	if (cell === '') return;
	counts.written++;
	if (counts.values.size < 2) counts.values.add(cell);
	// What an address on the web names is not what the row is about.
	if (isLink(cell)) return;
	if (/\d/u.test(cell.normalize('NFKC')) && cell.length < 200) {
		const { five, six, inText, prefecture, local, isNumber } = readCode(cell);
		if (local !== null) counts.local++;
		if (isNumber || inText !== null) counts.codeWritten++;
		if ([five, six, inText].some((code) => codeAreas(places, code).length > 0)) counts.code++;
		if (prefecture !== null) counts.prefectureNumber++;
	}
	if (!/\p{L}/u.test(cell)) return;
	counts.text++;
	if (cell.length > 60) return;
	if (readPrefecture(places, cell) !== null) counts.prefecture++;
	if (/[郡庁局]$/u.test(cell)) counts.county++;
	const { by, places: found, aside, prefecture, name } = read(cell);
	if (aside !== null || isNote(cell)) counts.written--;
	if (found.length === 0) {
		if (prefecture !== null && beginningWith(places, name, prefecture).length > 0) counts.begins++;
		return;
	}
	if (by === 'stem') counts.stem++;
	else if (by === 'address') counts.address++;
	else if (by === 'reading') counts.reading++;
	else if (found.every(isPrefecture)) counts.prefectureName++;
	else if (found.every(({ kind }) => kind === 'ward')) counts.ward++;
	else counts.municipality++;
}

/**
 * The columns that name the areas.
 * @param titles the text above each column, empty where nothing does
 */
export function findAreaColumns(
	records: readonly TableRecord[],
	titles: readonly string[],
	places: Places,
	read: NameReader
): AreaColumnRoles {
	const width = records.reduce((widest, { cells }) => Math.max(widest, cells.length), 0);
	const columns = countColumns(records, width, places, read);
	const title = (column: number): string => titles[column] ?? '';
	const best = (score: (counts: Counts, column: number) => number): number | null => {
		let found: number | null = null;
		let most = 0;
		columns.forEach((counts, column) => {
			const own = score(counts, column);
			if (own > most) [found, most] = [column, own];
		});
		return found;
	};

	const byContent = best((counts, column) => {
		// An address names its municipality, but a column of names is the better one.
		const addresses = counts.address + (TITLES.address.test(title(column)) ? counts.begins : 0);
		const named = counts.municipality + counts.ward + addresses * 0.5;
		const isTitled = TITLES.area.test(title(column)) && !TITLES.group.test(title(column));
		const weight = named + counts.reading * 0.4 + (isTitled ? counts.stem * 0.6 + named * 0.2 : 0);
		// Without titles yet, titles and notes of the table are counted too.
		const least = isTitled ? 0.1 : titles.length === 0 ? 0.15 : 0.3;
		// One name throughout may be the publisher's, where another column has several.
		return weight >= counts.written * least ? weight * (counts.values.size > 1 ? 1 : 0.95) : 0;
	});
	// A column that says it names municipalities does, whether we know the names or not: without it every row would be
	// its prefecture.
	const byTitle = columns.findIndex(
		({ text }, column) =>
			text > 0 &&
			TITLES.municipality.test(title(column)) &&
			!TITLES.group.test(title(column)) &&
			!TITLES.code.test(title(column))
	);
	const area = byContent ?? (byTitle >= 0 ? byTitle : null);
	const prefecture = best((counts, column) => {
		if (column === area) return 0;
		const isTitled = TITLES.prefecture.test(title(column)) && !TITLES.code.test(title(column));
		const kanji = counts.prefectureName + counts.prefecture * 0.2;
		return counts.prefecture >= counts.written * (isTitled ? 0.3 : 0.6) ? kanji + (isTitled ? 0.5 : 0) : 0;
	});
	const group = best((counts, column) => {
		if (column === area || column === prefecture || counts.written === 0) return 0;
		if (TITLES.group.test(title(column)) && counts.county + counts.municipality > 0) {
			return counts.county + counts.municipality;
		}
		if (counts.county >= counts.written * 0.5) return counts.county;
		const wards = area === null ? 0 : (columns[area]?.ward ?? 0);
		return wards > 0 && counts.municipality >= counts.written * 0.8 ? counts.municipality : 0;
	});
	const likely = columns.flatMap((counts, column) =>
		[area, prefecture, group].includes(column) || !isCodeColumn(counts, title(column)) ? [] : [column]
	);
	const names = { prefecture, group, area };
	const { codes, publisher } = chooseCodes(records, likely, names, { columns, titles, places, read });
	// The publisher's code tells the prefecture, where nothing else does.
	return { codes, ...names, prefecture: prefecture ?? publisher };
}

/** Codes are rarely wrong in most rows; other numbers are rarely codes in most rows. */
function isCodeColumn(counts: Counts, title: string): boolean {
	const { written, code, codeWritten, prefectureNumber } = counts;
	const isTitled = TITLES.code.test(title);
	if (TITLES.prefectureCode.test(title) && prefectureNumber >= written * 0.8 && prefectureNumber > 0)
		return true;
	if (TITLES.localCode.test(title) && counts.local > 0 && counts.local >= written * 0.8) return true;
	if (code === 0) return false;
	if (isTitled) return code >= codeWritten * 0.5;
	return code >= codeWritten * 0.9 && codeWritten >= Math.max(3, written * 0.5);
}

function emptyCounts(): Counts {
	return {
		written: 0,
		municipality: 0,
		address: 0,
		begins: 0,
		text: 0,
		ward: 0,
		prefectureName: 0,
		reading: 0,
		stem: 0,
		prefecture: 0,
		prefectureNumber: 0,
		local: 0,
		county: 0,
		code: 0,
		codeWritten: 0,
		values: new Set()
	};
}
