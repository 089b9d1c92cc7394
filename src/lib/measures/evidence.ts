/**
 * What is known of every area and theme: cases of the dataset and official answers side by side, never mixed up. One table
 * of bytes, made once for a list of cases; about 9 ms for 1,741 municipalities and all themes.
 */
import type { Area } from '../model/area';
import { areasOf, isIdea, type CaseHead } from '../model/case-head';
import { isPrefectureCode, type AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import {
	EVIDENCE,
	EVIDENCE_ITEMS,
	type Evidence,
	YES_NO_ITEMS,
	itemsOf,
	strengthOf
} from '../model/evidence';
import type { Figures } from '../model/figures';
import { indicatorById, type Indicator, type IndicatorId } from '../model/indicator';
import type { FigureValue } from '../model/prefecture-figure';
import { FINER_THEMES, THEMES } from '../model/theme';
import { sumsOf } from './case-sums';

/** What an official survey says of one area. */
export interface Answer {
	/** Which survey it is of, and of which date. */
	readonly indicator: Indicator;
	/** 1 and 0 of a yes or no; per cent of a rate; or why there is none. */
	readonly value: FigureValue;
	/** `null`: not surveyed, or left blank. */
	readonly done: boolean | null;
}

export interface EvidenceIndex {
	/** From how many per cent a rate counts as done. */
	readonly doneShare: number;
	/** Whether official answers are among it; until they have arrived it speaks of cases only. */
	readonly hasAnswers: boolean;
	/**
	 * The strongest evidence of an area for a theme of either level, or for any of several; of all themes for none.
	 * A prefecture's is its own, not its municipalities'.
	 */
	of(code: AreaCode, themes: string | readonly string[]): Evidence;
	/** How strong an area's evidence is for each of `FINER_THEMES`; for those who ask for many areas and themes at once. */
	strengths(code: AreaCode): Strengths;
	/** The official answers for a theme of either level, in the order of `EVIDENCE_ITEMS`. */
	answers(code: AreaCode, theme: string): readonly Answer[];
	/** The area's own cases of a theme of either level; an idea is none. */
	cases(code: AreaCode, theme: string): readonly CaseHead[];
	/** How many of the yes-or-no items are answered yes, of how many surveyed. */
	officialCount(code: AreaCode): { readonly done: number; readonly surveyed: number };
}

/** Strength by finer theme, in the order of `FINER_THEMES`. */
export type Strengths = Readonly<ArrayLike<number>>;

interface EvidenceInput {
	/** All of the dataset's, or those that pass a filter. */
	readonly cases: readonly CaseHead[];
	/** `null` while they are on their way. */
	readonly figures: Figures | null;
	readonly doneShare: number;
}

const COLUMNS: ReadonlyMap<string, readonly number[]> = new Map(
	THEMES.flatMap((group) => [group, ...group.finer]).map(({ id }) => [
		id,
		FINER_THEMES.flatMap((finer, i) => (finer === id || finer.startsWith(`${id}/`) ? [i] : []))
	])
);
const NOTHING_KNOWN: Strengths = FINER_THEMES.map(() => 0);
const ALL_COLUMNS = FINER_THEMES.map((_, i) => i);

const CASE = strengthOf('case');
const DONE = strengthOf('done');
const NOT_DONE = strengthOf('not-done');

/** Whether a value counts as done; `null` where there is none. */
function isDone({ kind }: Indicator, value: FigureValue, doneShare: number): boolean | null {
	if (typeof value !== 'number') return null;
	return kind === 'yes-no' ? value === 1 : value >= doneShare;
}

/** The finer themes that a theme of either level holds, as places in `FINER_THEMES`. */
export function columnsOf(theme: string): readonly number[] {
	return COLUMNS.get(theme) ?? [];
}

/** Gathers what is known of every area of a dataset. */
export function makeEvidence(dataset: Dataset, { cases, figures, doneShare }: EvidenceInput): EvidenceIndex {
	const { areas, areaByCode } = dataset;
	const rowOf = new Map(areas.map(({ code }, i) => [code, i]));
	const table = new Uint8Array(areas.length * FINER_THEMES.length);
	const raise = (row: number, column: number, strength: number) => {
		const at = row * FINER_THEMES.length + column;
		if ((table[at] ?? 0) < strength) table[at] = strength;
	};
	const valueOf = (id: IndicatorId, area: Area): FigureValue =>
		figures === null
			? 'missing'
			: isPrefectureCode(area.code)
				? figures.ownOf(id, area.code)
				: figures.of(id, area).value;
	if (figures !== null) {
		for (const [theme, ids] of Object.entries(EVIDENCE_ITEMS)) {
			const column = FINER_THEMES.indexOf(theme);
			for (const id of ids) {
				const indicator = indicatorById(id);
				if (!indicator) continue;
				areas.forEach((area, row) => {
					const done = isDone(indicator, valueOf(id, area), doneShare);
					if (done !== null) raise(row, column, done ? DONE : NOT_DONE);
				});
			}
		}
	}
	for (const item of cases) {
		if (isIdea(item)) continue;
		for (const code of areasOf(item)) {
			const row = rowOf.get(code);
			if (row === undefined) continue;
			for (const theme of item.themes)
				for (const column of COLUMNS.get(theme) ?? []) raise(row, column, CASE);
		}
	}
	return {
		doneShare,
		hasAnswers: figures !== null,
		of(code, themes) {
			const row = rowOf.get(code);
			if (row === undefined) return 'unknown';
			const asked = typeof themes === 'string' ? [themes] : themes;
			const columns = asked.length === 0 ? ALL_COLUMNS : asked.flatMap((theme) => COLUMNS.get(theme) ?? []);
			let strength = 0;
			for (const column of columns)
				strength = Math.max(strength, table[row * FINER_THEMES.length + column] ?? 0);
			return EVIDENCE[EVIDENCE.length - 1 - strength] ?? 'unknown';
		},
		strengths(code) {
			const row = rowOf.get(code);
			if (row === undefined) return NOTHING_KNOWN;
			return table.subarray(row * FINER_THEMES.length, (row + 1) * FINER_THEMES.length);
		},
		answers(code, theme) {
			const area = areaByCode.get(code);
			if (!area || figures === null) return [];
			return itemsOf(theme).flatMap((id) => {
				const indicator = indicatorById(id);
				const value = valueOf(id, area);
				return indicator ? [{ indicator, value, done: isDone(indicator, value, doneShare) }] : [];
			});
		},
		cases: (code, theme) =>
			sumsOf(cases)
				.areas.get(code)
				?.cases.filter(
					(item) => !isIdea(item) && item.themes.some((id) => id === theme || id.startsWith(`${theme}/`))
				) ?? [],
		officialCount(code) {
			const area = areaByCode.get(code);
			const answers = area ? YES_NO_ITEMS.map(({ id }) => valueOf(id, area)) : [];
			return {
				done: answers.filter((value) => value === 1).length,
				surveyed: answers.filter((value) => typeof value === 'number').length
			};
		}
	};
}
