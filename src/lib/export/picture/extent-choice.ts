/** Which part of the country an export, a slide or an embed is of, where that is another than what is on screen. */
import type { DerivedView } from '../../derive/derived-view';
import { sharedLevels } from '../../measures/registry';
import type { BBox } from '../../model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import { isCountry, type Scope } from '../../view/scope';
import type { Level, ViewState } from '../../view/view';

export interface ExtentChoice {
	/** The country, regions and prefectures, an area and its neighbours, a list, a framework. */
	readonly scope: Scope;
	/** Classes that spread over the areas of the extent, or those of the whole country. */
	readonly breaks: 'extent' | 'nation';
}

/**
 * A view of another extent, with all else that is shown: what is selected, filters, an open finder. By municipality where
 * that can be, as the atlas itself shows a scope; the country and a list of prefectures stay on the level that is shown.
 */
export function extentView(view: ViewState, { scope, breaks }: ExtentChoice): ViewState {
	const levels = sharedLevels([view.measure, view.second]);
	const stays = isCountry(scope) || (scope.kind === 'list' && scope.areas.every(isPrefectureCode));
	const level = !stays && levels.includes('municipality') ? 'municipality' : view.level;
	return { ...view, scope, level, nationalBreaks: breaks === 'nation', camera: null };
}

/**
 * The same as a view that needs nothing beside it to be shown so: for the address of a slide, an embed or a link. A
 * selection whose prefecture the map would show in place of the extent is left out.
 */
export function extentAddressed(view: ViewState, choice: ExtentChoice): ViewState {
	const asked = extentView(view, choice);
	const { scope, area } = asked;
	if (area === null || asked.level === 'prefecture' || asked.finder.open) return asked;
	const isOfWhole = scope.kind === 'places' || (scope.kind === 'list' && scope.areas.every(isPrefectureCode));
	const isOnly = scope.kind === 'places' && scope.places.join() === prefectureCodeOf(area);
	return isOfWhole && !isOnly ? { ...asked, area: null, openCase: null, profile: false } : asked;
}

/**
 * What an export of an extent is made of, for `shownOf`.
 * @param choice `null`: as on screen
 * @returns `derived` of the extent, and the prefecture whose municipalities fill the map, `null` for all of its scope
 */
export function derivedWithin(
	derived: DerivedView,
	choice: ExtentChoice | null
): { readonly derived: DerivedView; readonly focus: AreaCode | null } {
	if (choice === null) return { derived, focus: derived.focus };
	const within = derived.as(extentView(derived.view, choice));
	const { whole, codes, prefectures } = within.scoped;
	const [only = null, ...others] = prefectures;
	const isOne = whole && codes !== null && others.length === 0 && within.view.level === 'municipality';
	return { derived: within, focus: isOne ? only : null };
}

/**
 * What a map has in view, as a scope: the areas of a level whose middle is in a box.
 * @param box west, south, east, north in degrees
 * @param name what the list is called
 * @returns `null` where that is nothing, or everything
 */
export function scopeInView(
	{ prefectures, municipalities }: Pick<Dataset, 'prefectures' | 'municipalities'>,
	[west, south, east, north]: BBox,
	{ level, name }: { readonly level: Level; readonly name: string }
): Scope | null {
	const all = level === 'prefecture' ? prefectures : municipalities;
	const areas = all.flatMap((area): AreaCode[] => {
		const [lon, lat] = area.label;
		return lon >= west && lon <= east && lat >= south && lat <= north ? [area.code] : [];
	});
	return areas.length === 0 || areas.length === all.length ? null : { kind: 'list', name, areas };
}
