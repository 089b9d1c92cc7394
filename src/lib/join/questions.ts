/** Questions that settle many rows at once, each by something that holds for the table as a whole. */
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../model/code';
import type { JoinRule, RowOutcome } from './outcome';
import type { Places } from './places';
import { summarise, type JoinResult } from './result';
import { placeKey } from './spelling';

/** What a person answered; what is absent was not, or was taken back. */
export interface Answers {
	/** All rows lie in this prefecture. */
	readonly within?: AreaCode;
	/** The rows are in the order of their codes. */
	readonly ordered?: boolean;
	/** What follows the name of a municipality is an address in it. */
	readonly begins?: boolean;
}

export type Question =
	| {
			readonly kind: 'within';
			readonly prefecture: AreaCode;
			/** What speaks for it: a title or the file's name, the rows that are matched. */
			readonly evidence: 'title' | 'rows';
			readonly settles: readonly Settling[];
	  }
	| { readonly kind: 'ordered' | 'begins'; readonly settles: readonly Settling[] };

/** What an answer makes of a row. */
interface Settling {
	/** Position in the rows of the result. */
	readonly at: number;
	readonly code: AreaCode;
}

/** So many rows have to be matched before their order or their prefecture says anything. */
const ENOUGH = 3;
const ENOUGH_IN_ORDER = 5;

/**
 * The questions that would settle any row, those that are answered left out.
 * @param texts titles of the table and the name of its file
 */
export function questionsOf(
	{ rows }: JoinResult,
	texts: readonly string[],
	places: Places,
	answers: Answers
): readonly Question[] {
	const questions: Question[] = [];
	const likely = answers.within === undefined ? likelyPrefecture(rows, texts, places) : null;
	if (likely) questions.push({ kind: 'within', ...likely, settles: settleWithin(rows, likely.prefecture) });
	if (answers.ordered !== true) questions.push({ kind: 'ordered', settles: settleInOrder(rows) });
	if (answers.begins !== true) questions.push({ kind: 'begins', settles: settleBegun(rows) });
	return questions.filter(({ settles }) => settles.length > 0);
}

/** The result with the answers in it. */
export function applyAnswers(result: JoinResult, answers: Answers): JoinResult {
	const steps: readonly (readonly [JoinRule, (rows: readonly RowOutcome[]) => readonly Settling[]])[] = [
		['prefecture-of-table', (rows) => (answers.within ? settleWithin(rows, answers.within) : [])],
		['order-of-table', (rows) => (answers.ordered ? settleInOrder(rows) : [])],
		['address', (rows) => (answers.begins ? settleBegun(rows) : [])]
	];
	let { rows } = result;
	for (const [rule, settle] of steps) {
		const codes = new Map(settle(rows).map(({ at, code }) => [at, code]));
		if (codes.size === 0) continue;
		rows = rows.map((row, i): RowOutcome => {
			const code = codes.get(i);
			return code === undefined ? row : { ...row, status: 'matched', code, rules: [rule], reason: null };
		});
	}
	return rows === result.rows ? result : summarise(rows, result.codeColumns);
}

/** The areas that an open row can be by its name. */
function namedAreas({ status, reason, candidates }: RowOutcome): readonly AreaCode[] {
	const isByName =
		(status === 'ambiguous' && (reason === 'same-name' || reason === 'code-form')) ||
		(status === 'unmatched' && (reason === 'unknown-name' || reason === 'begins-with'));
	if (!isByName) return [];
	return candidates.filter(({ why }) => why !== 'similar').map(({ code }) => code);
}

/** The rows of which one area only fits. */
function settleWhere(
	rows: readonly RowOutcome[],
	fits: (code: AreaCode, at: number) => boolean
): readonly Settling[] {
	return rows.flatMap((row, at) => {
		const [only, more] = namedAreas(row).filter((code) => fits(code, at));
		return only === undefined || more !== undefined || row.reason === 'begins-with'
			? []
			: [{ at, code: only }];
	});
}

function settleWithin(rows: readonly RowOutcome[], prefecture: AreaCode): readonly Settling[] {
	return settleWhere(rows, (code) => !isPrefectureCode(code) && prefectureCodeOf(code) === prefecture);
}

/** Rows between two that are matched lie between them in the order of codes, too. */
function settleInOrder(rows: readonly RowOutcome[]): readonly Settling[] {
	const known = rows.map(({ code }) => (code === null ? null : orderOf(code)));
	const codes = known.filter((code) => code !== null);
	const isOrdered = codes.every((code, i) => i === 0 || (codes[i - 1] ?? '') <= code);
	if (codes.length < ENOUGH_IN_ORDER || !isOrdered || new Set(codes).size < ENOUGH_IN_ORDER) return [];
	const isRepeated = new Set(codes).size < codes.length;
	const before = filledFrom(known);
	const after = filledFrom(known.toReversed()).toReversed();
	return settleWhere(rows, (code, at) => {
		const [low, own, high] = [before[at] ?? '', orderOf(code), after[at] ?? '99'];
		return isRepeated ? low <= own && own <= high : low < own && own < high;
	});
}

/** The last that is known, at each place. */
function filledFrom(known: readonly (string | null)[]): readonly (string | null)[] {
	let last: string | null = null;
	return known.map((each) => (last = each ?? last));
}

/** A prefecture comes before its municipalities. */
function orderOf(code: AreaCode): string {
	return code.padEnd(5, '0');
}

function settleBegun(rows: readonly RowOutcome[]): readonly Settling[] {
	return rows.flatMap(({ reason, candidates }, at) => {
		const begun = reason === 'begins-with' ? candidates.filter(({ why }) => why === 'begins') : [];
		const [only, more] = begun;
		return only === undefined || more !== undefined ? [] : [{ at, code: only.code }];
	});
}

/** The one prefecture that titles name and rows do not contradict, or that all matched rows lie in. */
function likelyPrefecture(
	rows: readonly RowOutcome[],
	texts: readonly string[],
	{ prefectureNames }: Places
): { readonly prefecture: AreaCode; readonly evidence: 'title' | 'rows' } | null {
	const matched = rows.flatMap(({ code }) => (code === null ? [] : [prefectureCodeOf(code)]));
	const [first] = matched;
	const isOne = first !== undefined && matched.every((code) => code === first);
	const keys = texts.map(placeKey);
	const titled = [...prefectureNames].filter(([name]) => keys.some((key) => key.includes(name)));
	const [named, more] = titled;
	if (named && !more && (matched.length === 0 || (isOne && first === named[1])))
		return { prefecture: named[1], evidence: 'title' };
	return isOne && matched.length >= ENOUGH ? { prefecture: first, evidence: 'rows' } : null;
}
