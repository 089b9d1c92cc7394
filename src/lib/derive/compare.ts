/** Areas side by side: what is known of them by theme, and their official figures with ranks. */
import type { Area } from '../model/area';
import type { CaseHead } from '../model/case-head';
import { isPrefectureCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import type { Figures } from '../model/figures';
import type { Indicator } from '../model/indicator';
import type { AreaLinks, Links } from '../model/links';
import { COMPARE_MOST } from '../view/area-list';
import { checkAreaList, type CheckedAreaList } from './area-list';
import { evidenceOf } from './evidence';
import { newestFirst } from '../model/newest';
import { makeProfile, positionOf, type ProfileRow } from './profile';
import { makeEvidenceMatrix, type EvidenceRow } from './sheet/evidence-matrix';

interface ComparedArea {
	readonly area: Area;
	/** Of a prefecture: those that it runs itself. Empty: 未収録, which never means that nothing was done. */
	readonly cases: readonly CaseHead[];
	/** 類似団体, `町村Ⅳ－２`; `null` of a prefecture. */
	readonly similarGroup: string | null;
	/** Where it publishes; `null` of a prefecture. */
	readonly links: AreaLinks | null;
}
export interface ComparedCell extends ProfileRow {
	/** Where it is between the lowest and the highest of its level, 0 to 1; `null` without a number. */
	readonly at: number | null;
}
interface ComparedIndicator {
	readonly indicator: Indicator;
	/** In the order of the areas. */
	readonly cells: readonly ComparedCell[];
}
export interface Comparison {
	readonly areas: readonly ComparedArea[];
	/** Every finer theme that a survey asks about, or that one of the areas has a case of. */
	readonly themes: readonly EvidenceRow[];
	/** From how many per cent a rate counts as done. */
	readonly doneShare: number;
	readonly indicators: readonly ComparedIndicator[];
	/** Both prefectures and municipalities are in it, so that totals are not comparable. */
	readonly mixed: boolean;
}

/** What a comparison is made from. */
export interface CompareParts {
	readonly dataset: Dataset;
	readonly figures: Figures;
	readonly links: Links;
	readonly doneShare: number;
}

export function makeComparison(
	{ dataset, figures, links, doneShare }: CompareParts,
	areas: readonly Area[]
): Comparison {
	const compared = areas.map((area) => ({
		area,
		cases: newestFirst(dataset.casesOf(area.code)),
		similarGroup: figures.similarGroupOf(area.code),
		links: links.get(area.code) ?? null
	}));
	const profiles = areas.map((area) => makeProfile(dataset, figures, area).rows);
	const indicators = (profiles[0] ?? []).map(({ indicator }, i): ComparedIndicator => {
		const cells = profiles.flatMap((rows) => rows[i] ?? []).map((row) => ({ ...row, at: placeOf(row) }));
		return { indicator, cells };
	});
	const index = evidenceOf(dataset, dataset.counted, figures, doneShare);
	const themes = makeEvidenceMatrix(
		index,
		areas.map(({ code }) => code)
	).rows;
	const levels = new Set(areas.map(({ code }) => isPrefectureCode(code)));
	return { areas: compared, themes, doneShare, indicators, mixed: levels.size > 1 };
}

function placeOf({ figure, spread, doneOrNot }: ProfileRow): number | null {
	if (typeof figure.value !== 'number' || spread === null || doneOrNot) return null;
	return positionOf(figure.value, spread);
}

/** Holds what an address gives against the register: up to four areas. `over` is one more than fit side by side. */
export function checkCompare(dataset: Dataset, given: readonly string[]): CheckedAreaList<'over'> {
	return checkAreaList(dataset, given, (_, before) => (before >= COMPARE_MOST ? 'over' : null));
}
