/** Areas side by side: their cases by theme, and their official figures with ranks. */
import type { Area } from '../model/area';
import type { Case } from '../model/case';
import { isPrefectureCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import type { Figures } from '../model/figures';
import type { Indicator } from '../model/indicator';
import { THEMES, themeGroupOf } from '../model/theme';
import { COMPARE_MOST } from '../view/area-list';
import { checkAreaList, type CheckedAreaList } from './area-list';
import { newestFirst } from './newest';
import { makeProfile, positionOf, type ProfileRow } from './profile';

interface ComparedArea {
	readonly area: Area;
	/** Of a prefecture: those that it runs itself. Empty: 未収録, which never means that nothing was done. */
	readonly cases: readonly Case[];
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
interface ComparedTheme {
	/** Upper-level id. */
	readonly theme: string;
	/** Cases in it, in the order of the areas. */
	readonly counts: readonly number[];
}
export interface Comparison {
	readonly areas: readonly ComparedArea[];
	readonly themes: readonly ComparedTheme[];
	readonly indicators: readonly ComparedIndicator[];
	/** Both prefectures and municipalities are in it, so that totals are not comparable. */
	readonly mixed: boolean;
}

export function makeComparison(dataset: Dataset, figures: Figures, areas: readonly Area[]): Comparison {
	const compared = areas.map((area) => ({ area, cases: newestFirst(dataset.casesOf(area.code)) }));
	const profiles = areas.map((area) => makeProfile(dataset, figures, area).rows);
	const indicators = (profiles[0] ?? []).map(({ indicator }, i): ComparedIndicator => {
		const cells = profiles.flatMap((rows) => rows[i] ?? []).map((row) => ({ ...row, at: placeOf(row) }));
		return { indicator, cells };
	});
	const themes = THEMES.map(({ id }) => ({
		theme: id,
		counts: compared.map(({ cases }) => cases.filter((item) => isIn(item, id)).length)
	}));
	const levels = new Set(areas.map(({ code }) => isPrefectureCode(code)));
	return { areas: compared, themes, indicators, mixed: levels.size > 1 };
}

function isIn(item: Case, theme: string): boolean {
	return item.themes.some((id) => themeGroupOf(id)?.id === theme);
}

function placeOf({ figure, spread, doneOrNot }: ProfileRow): number | null {
	if (typeof figure.value !== 'number' || spread === null || doneOrNot) return null;
	return positionOf(figure.value, spread);
}

/** Holds what an address gives against the register: up to four areas. `over` is one more than fit side by side. */
export function checkCompare(dataset: Dataset, given: readonly string[]): CheckedAreaList<'over'> {
	return checkAreaList(dataset, given, (_, before) => (before >= COMPARE_MOST ? 'over' : null));
}
