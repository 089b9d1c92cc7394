/** What every data file says about itself: what it is of, its editions, its credit and the way back. Keys are English and stay. */
import type { Choropleth } from '../../derive/choropleth';
import { levelsOfAxis } from '../../derive/pair';
import type { AreaCode } from '../../model/code';
import { areaName } from '../../model/name';
import type { UserMeasure } from '../../model/user-measure';
import { axisLevels } from '../../text/pair';
import { PARTNER_MESSAGES } from '../../text/partners';
import { formatRange, unitOf } from '../../text/range';
import { measureTitle } from '../../text/time';
import { multiplesTitle } from '../../text/time/multiples';
import { userMeasureName, userMeasureOf } from '../../text/user-data';
import type { Filters, Level, Measure } from '../../view/view';
import { creditsOf, placeOf, type Shown } from '../picture/shown';
import { whyOf } from './candidate-table';

/** The column of a person's own table that values come from. */
interface OwnTable {
	readonly file: string;
	readonly column: string;
	readonly kind: UserMeasure['kind'];
}

/** What every data file says about itself. */
export interface DataHead {
	readonly name: string;
	readonly permalink: string;
	readonly editions: { readonly data: string; readonly boundaries: string };
	readonly credit: readonly string[];
	readonly licence: string;
	/** Code of the prefecture that is shown, `null` for the country or a scope of another kind. */
	readonly scope: AreaCode | null;
	/** Name of the scope in the language on screen, `null` for the country. */
	readonly scope_name: string | null;
	readonly level: Level;
	readonly measure: Measure;
	/** What the measure is called in the language on screen. */
	readonly measure_name: string;
	readonly unit: string;
	/** The date that the values are of, and that before a change; `null` where none was asked for: the newest. */
	readonly time: {
		readonly at: string;
		readonly from: string | null;
		readonly change: 'difference' | 'percent' | 'turned' | null;
	} | null;
	/** The dates side by side; absent where one is shown. */
	readonly dates?: readonly string[];
	/** Where the values come from when they are of a person's own table and not of the atlas. */
	readonly own_table: OwnTable | null;
	/** Shown together with the measure, otherwise `null`. */
	readonly second: {
		readonly measure: Measure;
		readonly measure_name: string;
		readonly unit: string;
		readonly own_table: OwnTable | null;
		readonly classes: readonly ClassData[];
	} | null;
	readonly filters: Filters;
	/** Of the measure; where two are shown, of the first. */
	readonly classes: readonly ClassData[];
	/** Of an open finder, the best first. */
	readonly candidates?: readonly {
		readonly code: AreaCode;
		readonly name: string;
		readonly why: string;
		/** Between the offices; `null` of a prefecture. */
		readonly km: number | null;
		readonly cases: number;
		readonly done: readonly string[];
	}[];
}

/** `from <= value < to`, the last one with `to`. */
interface ClassData {
	/** 0 is what is not done, of a measure of done and not done. */
	readonly class: number;
	/** Where two measures are shown: 0 low, 1 in the middle, 2 high, as in the `b20` of an area. */
	readonly level?: 0 | 1 | 2;
	readonly label: string;
	readonly from: number;
	readonly to: number;
	readonly areas: number;
}

export function headOf(shown: Shown): DataHead {
	const { dataset, choropleth, t } = shown;
	const [first, second] = choropleth.pair?.axes ?? [];
	return {
		name: t.site.name,
		permalink: shown.permalink,
		editions: dataset.editions,
		credit: [t.site.name, ...creditsOf(shown)],
		licence: 'CC BY 4.0',
		scope: shown.focus,
		scope_name: placeOf(shown),
		level: choropleth.level,
		measure: choropleth.measure,
		measure_name: shown.multiples ? multiplesTitle(shown.multiples, t) : measureTitle(choropleth, t),
		unit: unitOf(choropleth, t),
		time: timeOf(choropleth),
		...(shown.multiples && { dates: shown.multiples.maps.flatMap(({ time }) => time?.at ?? []) }),
		own_table: ownTable(choropleth.measure, t) ?? (second ? ownTable(second.measure, t) : null),
		second: second
			? {
					measure: second.measure,
					measure_name: measureTitle(second, t),
					unit: unitOf(second, t),
					own_table: ownTable(second.measure, t),
					classes: axisClasses(second, t)
				}
			: null,
		filters: shown.filters,
		classes: first
			? axisClasses(first, t)
			: choropleth.classes.map((each) => ({
					class: each.shade + 1,
					label: formatRange(each, choropleth, t),
					from: each.from,
					to: each.to,
					areas: each.count
				})),
		...(shown.partners && { candidates: candidatesOf(shown, shown.partners) })
	};
}

function ownTable(measure: Measure, t: Shown['t']): OwnTable | null {
	const brought = userMeasureOf(measure, t);
	return (
		brought && {
			file: brought.file,
			column: brought.whole ?? userMeasureName(brought, t),
			kind: brought.kind
		}
	);
}

/** The classes of one of two measures, from low to high. */
function axisClasses(axis: Choropleth, t: Shown['t']): readonly ClassData[] {
	const labels = new Map(axisLevels(axis, t).map(({ level, range }) => [level, range]));
	return levelsOfAxis(axis).map(({ level, of }) => ({
		class: of === null ? 0 : of.shade + 1,
		level,
		label: labels.get(level) ?? '',
		from: of?.from ?? 0,
		to: of?.to ?? 0,
		areas: of?.count ?? axis.counts.get('zero') ?? 0
	}));
}

function candidatesOf({ t }: Shown, { shortlist }: NonNullable<Shown['partners']>): DataHead['candidates'] {
	return shortlist.candidates.map((candidate) => ({
		code: candidate.area.code,
		name: areaName(candidate.area, 'ja'),
		why: whyOf(candidate, shortlist, PARTNER_MESSAGES[t.lang]),
		km: candidate.near.km,
		cases: candidate.cases.length,
		done: candidate.done
	}));
}

function timeOf({ time }: Choropleth): DataHead['time'] {
	if (!time) return null;
	return { at: time.at, from: time.change?.from ?? null, change: time.change?.kind ?? null };
}
