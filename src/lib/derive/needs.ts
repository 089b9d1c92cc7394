import { anyNeeds, measureOf, type Measure } from '../measures/registry';
import { isPrefectureCode } from '../model/code';
import { itemsOf } from '../model/evidence';
import type { IndicatorId } from '../model/indicator';
import type { SeriesId } from '../model/series/series';
import { isUserMeasureId, NO_USER_MEASURES, type UserMeasures } from '../model/user-measure';
import { asksForTexts, isTimed } from '../view/defaults';
import type { ViewState } from '../view/view';

/** What a view shows needs besides the dataset. */
export interface ViewNeeds {
	/** The whole records of all cases. */
	readonly texts: boolean;
	readonly neighbours: boolean;
	readonly figures: boolean;
	/** Code that gathers cases and official answers as evidence. */
	readonly evidence: boolean;
	/** Cooperation frameworks: of the selected municipality, of the scope, of a table, or whole kinds of them. */
	readonly frameworks: boolean;
	readonly userMeasure: boolean;
	/** Figures at several dates. */
	readonly series: readonly IndicatorId[];
	/** Code that shades by them, and by those of a person's own table. */
	readonly timing: boolean;
	/** Code that shades by two measures. */
	readonly pairing: boolean;
	/** Code of the partner finder. */
	readonly finder: boolean;
}

/** What of the parts that arrive later a view needs. */
export function needsOf(view: ViewState): ViewNeeds {
	const { measure, second, area, filters, finder, scope, frameworks, display, level } = view;
	const measures = [measure, second];
	const isMunicipality = area !== null && !isPrefectureCode(area);
	const isOpen = finder.open && isMunicipality;
	/** Of a theme that surveys ask about, sentences speak of their answers too. */
	const isAsked = filters.themes.some((theme) => itemsOf(theme).length > 0);
	return {
		texts: asksForTexts(filters),
		neighbours: anyNeeds(measures, 'neighbours') || isOpen || scope.kind === 'around',
		figures: anyNeeds(measures, 'figures') || isAsked || isOpen,
		evidence: anyNeeds(measures, 'evidence') || isAsked,
		frameworks:
			isMunicipality ||
			scope.kind === 'framework' ||
			(display === 'table' && level === 'municipality') ||
			frameworks.some((layer) => layer !== 'off'),
		userMeasure: anyNeeds(measures, 'user-measure'),
		series: isTimed(view) ? figuresOf(measures) : [],
		timing: isTimed(view) && (figuresOf(measures).length > 0 || anyNeeds(measures, 'user-measure')),
		pairing: second !== null,
		finder: isOpen
	};
}

/** Those of some measures that have values at several dates; a person's own where their table has. */
export function seriesOf(
	measures: readonly (Measure | null)[],
	userMeasures: UserMeasures = NO_USER_MEASURES
): readonly SeriesId[] {
	return measures.flatMap((measure): readonly SeriesId[] => {
		if (measure !== null && isUserMeasureId(measure)) return userMeasures[measure]?.course ? [measure] : [];
		return figuresOf([measure]);
	});
}

function figuresOf(measures: readonly (Measure | null)[]): readonly IndicatorId[] {
	return measures.flatMap((measure) => {
		const indicator = measure === null ? null : measureOf(measure).indicator;
		return indicator?.series ? [indicator.id] : [];
	});
}
