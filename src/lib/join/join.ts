/**
 * Joins the rows of a table to areas. Pure: the same in the browser, for the bundled cases and for a command.
 */
import { isPrefectureCode, type AreaCode } from '../model/code';
import { decide, type Decision, type Context } from './decide';
import { codeEvidence, nameEvidence, prefectureEvidence, type NameEvidence } from './evidence';
import { fillPrefectures } from './fill';
import { indexNearest } from './nearest';
import { settleNorthern } from './northern';
import { settleFormer } from './present';
import type { RowOutcome } from './outcome';
import type { Places } from './places';
import { judgeCodes, readCode, type CodeColumn, type CodeReading } from './read-code';
import { makeNameReader, type NameReader } from './read-name';
import { markIncomparable, setAside, summarise, type JoinResult } from './result';
import { whyAside } from './set-aside';
import type { AreaColumnRoles, TableRecord } from './table';

/** Joins tables; made once for a register. */
export interface Joiner {
	readonly places: Places;
	readonly readName: NameReader;
	/**
	 * One outcome for each record, in their order.
	 * @param header titles of the columns, so that they are known where they are repeated
	 * @param onProgress called now and then with the rows done and all of them; it may throw to cancel
	 */
	join(
		records: readonly TableRecord[],
		roles: AreaColumnRoles,
		header?: readonly string[],
		onProgress?: (done: number, all: number) => void
	): JoinResult;
}

const PROGRESS_STEP = 5000;

export function makeJoiner(places: Places): Joiner {
	const readName = makeNameReader(places);
	const context: Context = { places, nearest: indexNearest(places) };
	return {
		places,
		readName,
		join: (records, roles, header = [], onProgress = () => undefined) =>
			joinRecords(context, readName, records, roles, header, onProgress)
	};
}

function joinRecords(
	context: Context,
	readName: NameReader,
	records: readonly TableRecord[],
	roles: AreaColumnRoles,
	header: readonly string[],
	onProgress: (done: number, all: number) => void
): JoinResult {
	const { places } = context;
	const at = (record: TableRecord, column: number | null): string =>
		column === null ? '' : (record.cells[column] ?? '');
	const filled = fillPrefectures(places, readName, records, roles);
	const readNames = remembering((prefecture: string, group: string, area: string) =>
		nameEvidence(places, readName, { prefecture, group, area })
	);
	// Reading the names is about half of the work, deciding the rows the other.
	const tell = (i: number, half: 0 | 1): void => {
		if (i % PROGRESS_STEP === 0) onProgress(Math.floor((half * records.length + i) / 2), records.length);
	};
	const written = records.map((record, i) => {
		tell(i, 0);
		return readNames(
			filled?.[i] ?? at(record, roles.prefecture),
			at(record, roles.group),
			at(record, roles.area)
		);
	});
	const readCodes = remembering((text: string) => readCode(text));
	const codesOf = (record: TableRecord): readonly CodeReading[] =>
		roles.codes.map((column) => readCodes(at(record, column)));
	const coded = records.map((record) => roles.codes.some((column) => at(record, column).trim() !== ''));
	const names = settleFormer(settleNorthern(written, coded), coded).map((name, i) => {
		const record = records[i];
		return record && name.aside === 'total' ? wholePrefecture(places, name, codesOf(record)) : name;
	});
	const aside = records.map((record, i) => whyAside(record, names[i], roles, header));
	const codeCells = roles.codes.length === 0 ? [] : records.map(codesOf);
	const joined = records.flatMap((_, i) => (aside[i] === null ? [i] : []));
	const named = joined.map((i) => areasNamed(names[i]));
	const codeColumns = roles.codes.map((_, column) =>
		judgeCodes(
			joined.flatMap((i) => codeCells[i]?.[column] ?? []),
			named,
			places
		)
	);
	/** By the codes of the row, then by its names: the same objects for the same texts. */
	const decisions = new Map<string, Map<NameEvidence, Decision>>();
	const decideRow = (name: NameEvidence, record: TableRecord, i: number): Decision => {
		const key = roles.codes.map((column) => at(record, column)).join('\u0000');
		const known = decisions.get(key) ?? new Map<NameEvidence, Decision>();
		decisions.set(key, known);
		let decision = known.get(name);
		if (!decision) {
			decision = decide(context, name, weighCodes(places, name, codeCells[i] ?? [], codeColumns));
			known.set(name, decision);
		}
		return decision;
	};
	const columns = [...roles.codes, roles.prefecture, roles.group, roles.area];
	const rows = records.map((record, i): RowOutcome => {
		tell(i, 1);
		const name = names[i];
		const input = inputOf(record, columns);
		const reason = aside[i] ?? null;
		if (reason !== null || !name)
			return { row: record.row, input, ...setAside(reason ?? 'blank', name?.word) };
		const decision = decideRow(name, record, i);
		const fromAbove = filled !== null && at(record, roles.prefecture) === '' && filled[i] !== undefined;
		return {
			row: record.row,
			input,
			...(fromAbove && decision.status === 'matched'
				? { ...decision, rules: [...decision.rules, 'prefecture-above' as const] }
				: decision)
		};
	});
	onProgress(records.length, records.length);
	return summarise(markIncomparable(rows), codeColumns);
}

/** A total beside the code of a prefecture (380008, 愛媛県, 計) is the prefecture. */
function wholePrefecture(places: Places, name: NameEvidence, codes: readonly CodeReading[]): NameEvidence {
	if (!/^(計|合計|総計|総数|全体|全域|全県|[都道府県]計)$/u.test(name.reading?.name ?? '')) return name;
	const own = codes.flatMap(({ five, six }) => six ?? five ?? []).find(isPrefectureCode);
	const isOther = name.prefecture !== null && name.prefecture !== own;
	return own === undefined || isOther || !places.areaByCode.has(own) ? name : prefectureEvidence(places, own);
}

/** The codes of a row, including one written before the name. */
function weighCodes(
	places: Places,
	name: NameEvidence,
	cells: readonly CodeReading[],
	columns: readonly CodeColumn[]
) {
	const digits = name.reading?.digits ?? null;
	if (digits === null) return codeEvidence(places, cells, columns, name.prefecture);
	const inName: CodeColumn = { form: digits.length === 6 ? 'six' : 'five', major: null };
	return codeEvidence(places, [...cells, readCode(digits)], [...columns, inName], name.prefecture);
}

function areasNamed(name: NameEvidence | undefined): readonly AreaCode[] {
	return name?.kind === 'places' ? name.places.flatMap((place) => place.codes) : [];
}

/** Remembers results by texts: tables repeat theirs. */
function remembering<Texts extends readonly string[], Result>(
	make: (...texts: Texts) => Result
): (...texts: Texts) => Result {
	const known = new Map<string, Result>();
	return (...texts) => {
		const key = texts.join('\u0000');
		let result = known.get(key);
		if (result === undefined) known.set(key, (result = make(...texts)));
		return result;
	};
}

/** The cells that name the area, as written in the table. */
function inputOf(record: TableRecord, columns: readonly (number | null)[]): string {
	let input = '';
	for (const column of columns) {
		const text = column === null ? '' : (record.cells[column] ?? '').trim();
		if (text !== '') input += input === '' ? text : ` ${text}`;
	}
	if (input !== '') return input;
	return record.cells.find((cell) => cell.trim() !== '')?.trim() ?? '';
}
