/** What the map shows, as a panel tells it: the value of all together, its parts, the highest and the lowest. */
import type { MeasureData, NoValue, ValueOf } from '../measures/entry';
import { isDoneOrNot, measureOf, type RegisteredMeasure } from '../measures/registry';
import { REGIONS, type Area } from '../model/area';
import type { AreaCode } from '../model/code';
import { registered } from '../model/figures';
import { isOfFew } from '../model/few';
import { prefectureFigure } from '../model/prefecture-figure';
import type { Choropleth } from './choropleth';
import type { ResolvedScope } from './scope';

/** A value, with the two numbers behind it where there are some. */
export interface PanelValue {
	readonly value: number;
	readonly of?: readonly [part: number, whole: number];
}
/** A region or a prefecture. */
interface PanelBar extends PanelValue {
	readonly id: string;
}
/** An area among the highest or the lowest. */
export interface RankedArea extends PanelValue {
	readonly area: Area;
	/** So few are behind the value that one more or less changes it much. */
	readonly small: boolean;
}
export interface MeasurePanel {
	/** Of all municipalities in the scope together; `null` where that does not follow from theirs. */
	readonly together: PanelValue | null;
	/** Of the areas on the map; `null` where done and not done have none, and where it says nothing of them together. */
	readonly median: number | null;
	/** Areas on the map with a value. */
	readonly counted: number;
	/** The regions of the country, or the prefectures of a scope; none where there is only one. */
	readonly bars: readonly PanelBar[];
	/** The bars are medians, for want of a value of all together. */
	readonly ofMedians: boolean;
	/** What is ranked: the areas on the map, or prefectures where those are done or not done. */
	readonly level: Choropleth['level'];
	readonly highest: readonly RankedArea[];
	/** The lowest first; none where all are among the highest. */
	readonly lowest: readonly RankedArea[];
}

/** How many are named at either end. */
const MOST = 5;
/** Fewer persons than so many in a municipality are few. */
const FEW_PERSONS = 1000;

export interface MeasurePanelInput extends Omit<MeasureData, 'level'> {
	readonly scoped: ResolvedScope;
	/** What the map shows: of two measures one. */
	readonly choropleth: Choropleth;
	/** Where it shows a change: the figures of the date that it begins at; `figures` are those of the date it leads to. */
	readonly before?: MeasureData['figures'];
}

/** What a panel tells of a measure that is not of cases. */
export function makeMeasurePanel(input: MeasurePanelInput): MeasurePanel {
	const { dataset, scoped, choropleth } = input;
	const entry = measureOf(choropleth.measure);
	/** What prefectures answered for themselves does not follow from municipalities. */
	const own = choropleth.own === true;
	const together = own
		? () => null
		: input.before
			? changeOf(togetherOf(entry, { ...input, figures: input.before }), togetherOf(entry, input), choropleth)
			: togetherOf(entry, input);
	const areas = dataset.municipalities.filter(({ code }) => scoped.has(code));
	const valued = [...choropleth.byArea].flatMap(([code, { value, of }]) => {
		const area = dataset.areaByCode.get(code);
		return area && value !== null ? [{ area, value, ...(of && { of }), small: false }] : [];
	});
	// Of categories none is more than another: there is no middle and no end.
	if (choropleth.hues === 'kinds') {
		const nothing = { together: null, median: null, bars: [], ofMedians: false, highest: [], lowest: [] };
		return { ...nothing, counted: valued.length, level: choropleth.level };
	}
	const whole = together(areas);
	const ofMedians = whole === null;
	const values = new Map(valued.map(({ area, value }) => [area.code, value]));
	const barOf = (id: string, inside: readonly Area[]): PanelBar[] => {
		if (inside.length === 0) return [];
		const value = ofMedians
			? medianOf(inside.flatMap(({ code }) => values.get(code) ?? []))
			: together(inside);
		return value === null ? [] : [{ id, ...(typeof value === 'number' ? { value } : value) }];
	};
	const bars =
		scoped.codes === null
			? REGIONS.flatMap(({ id }) =>
					barOf(
						id,
						areas.filter(({ region }) => region === id)
					)
				)
			: scoped.prefectures.length > 1
				? scoped.prefectures.flatMap((code) => barOf(code, inPrefecture(areas, code)))
				: [];
	const bands = isDoneOrNot(choropleth);
	/** Each has the number of its own neighbours: only who is at the frontier at all, and how many, tells something. */
	const ofEach = entry.needs === 'neighbours' && choropleth.level === 'municipality';
	const ranked = bands
		? own
			? []
			: scoped.prefectures.flatMap((code): RankedArea[] => {
					const area = dataset.areaByCode.get(code);
					const value = together(inPrefecture(areas, code));
					return area && value && scoped.prefectures.length > 1 ? [{ area, ...value, small: false }] : [];
				})
		: valued;
	const sorted = ranked
		.map((each) => ({ ...each, small: isSmall(entry, each) }))
		.sort((a, b) => b.value - a.value || (a.area.code < b.area.code ? -1 : 1));
	return {
		together: whole,
		median: bands || ofEach ? null : medianOf([...values.values()]),
		counted: valued.length,
		bars: bars.length > 1 ? bars : [],
		ofMedians,
		level: bands ? 'prefecture' : choropleth.level,
		highest: (ofEach ? sorted.filter(({ value }) => value > 0) : sorted).slice(
			0,
			ofEach || sorted.length > 2 * MOST ? MOST : 2 * MOST
		),
		lowest: !ofEach && sorted.length > 2 * MOST ? sorted.slice(-MOST).reverse() : []
	};
}

function inPrefecture(areas: readonly Area[], prefecture: AreaCode): readonly Area[] {
	return areas.filter(({ code }) => code.startsWith(prefecture));
}

/** The value of some municipalities together, by the measure's own rule. */
function togetherOf(
	{ indicator, together }: RegisteredMeasure,
	input: MeasurePanelInput
): (areas: readonly Area[]) => PanelValue | null {
	if (indicator === null) {
		const valueOf = together?.({ ...input, level: 'municipality' });
		return (areas) => (valueOf ? panelValue(valueOf(areas)) : null);
	}
	const { id, rule, kind, inRegister } = indicator;
	if (rule === 'none') return () => null;
	return (areas) => {
		const shares = areas.map((area) => ({
			...((inRegister ? null : input.figures?.of(id, area)) ?? registered(id, area)),
			population: area.population ?? 0
		}));
		const { value, of } = prefectureFigure(rule, kind, shares);
		return typeof value === 'number' ? { value, ...(of && { of }) } : null;
	};
}

/** The change of the value of some municipalities together: of their two values, never made of their changes. */
function changeOf(
	before: ReturnType<typeof togetherOf>,
	now: ReturnType<typeof togetherOf>,
	{ time }: Choropleth
): ReturnType<typeof togetherOf> {
	return (areas) => {
		const [first, last] = [before(areas)?.value, now(areas)?.value];
		if (first === undefined || last === undefined) return null;
		if (time?.change?.kind !== 'percent') return { value: last - first };
		return first === 0 ? null : { value: (100 * (last - first)) / first };
	};
}

function panelValue(value: number | ValueOf | NoValue): PanelValue | null {
	if (typeof value === 'string') return null;
	return typeof value === 'number' ? { value } : value;
}

function isSmall({ indicator, kind }: RegisteredMeasure, { area, of }: RankedArea): boolean {
	const isShare = kind === 'fraction' || indicator?.kind === 'yes-no';
	if (of && isShare) return isOfFew(of);
	if (indicator?.parts && isOfFew(of)) return true;
	const isRelative = indicator !== null && ['ratio', 'rate', 'index'].includes(indicator.kind);
	return isRelative && area.kind !== 'prefecture' && (area.population ?? 0) < FEW_PERSONS;
}

function medianOf(values: readonly number[]): number | null {
	const sorted = [...values].sort((a, b) => a - b);
	return sorted[Math.floor((sorted.length - 1) / 2)] ?? null;
}
