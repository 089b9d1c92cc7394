/** What is shown as JSON and GeoJSON, with its editions, its credit and the way back. Keys are English and stay. */
import type { Feature, FeatureCollection, MultiPolygon, Polygon, Position } from 'geojson';
import type { Choropleth } from '../../derive/choropleth';
import type { Multiples } from '../../derive/time/multiples';
import type { ShadedArea } from '../../derive/shade';
import { makeTable, type TableRow } from '../../derive/table';
import type { Case } from '../../model/case';
import { areasOf as areasOfCase } from '../../model/case-head';
import { wholeCases } from '../../model/case-texts';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Framework } from '../../model/framework';
import { areaName } from '../../model/name';
import { featuresOf } from '../../map/scene/geometry';
import type { UserMeasure } from '../../model/user-measure';
import { multiplesTitle } from '../../text/time/multiples';
import { caseTitle, userMeasureName, userMeasureOf } from '../../text/user-data';
import { formatRange, unitOf } from '../../text/range';
import type { Filters, Language, Level, Measure } from '../../view/view';
import { categoryOf } from './data-rows';
import { casesShown, creditsOf, nameOf, placeOf, type Shown } from '../picture/shown';
import { measureTitle } from '../../text/time';
import { levelsOfAxis } from '../../derive/pair';
import { axisLevels } from '../../text/pair';
import { PARTNER_MESSAGES, tellWhy } from '../../text/partners';

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

/** An area as the map shows it. */
export interface AreaData {
	readonly code: AreaCode;
	readonly lgcode: string;
	readonly name: string;
	readonly name_en: string;
	readonly prefecture: string;
	/** `null` where there is none. */
	readonly value: number | null;
	/** Values by date, where several are shown. */
	readonly values?: Readonly<Record<string, number | null>>;
	/** What the value says, when it is no quantity: a category of a person's own table, evidence, or who began and who gave up. */
	readonly category?: string;
	/** The two numbers behind the value: seven of eleven items. */
	readonly of?: readonly [part: number, whole: number];
	/** Of the second measure. */
	readonly second: number | null;
	/** 1 is the lowest; `b20` where two measures are shown: `level` 2 (high) of the first and 0 (low) of the second; or `zero`, `own` (candidates to follow: the area already has it), `not-recorded` (it never means that nothing was done), `unknown`, `not-applicable`. */
	readonly class:
		number | Exclude<TableRow['shade'], number | 'unrecorded' | 'covered'> | 'not-recorded' | 'own';
	/** Cases counted there; `null` where none is recorded. */
	readonly cases: number | null;
	readonly case_titles: readonly string[];
	/** Cooperation frameworks that a municipality is known to be a member of; absent where they were not loaded. */
	readonly frameworks?: readonly (Pick<Framework, 'id' | 'name' | 'kind' | 'status'> & {
		readonly source: string;
		readonly date: string | null;
	})[];
	readonly population: number | null;
}

/** The areas with their values. */
export function valuesJson(shown: Shown): DataHead & { readonly areas: readonly AreaData[] } {
	return { ...headOf(shown), areas: areasOf(shown) };
}

/** Everything shown: the areas with their values, and the cases as in `/data/cases/`. */
export function dataJson(
	shown: Shown
): DataHead & { readonly areas: readonly AreaData[]; readonly cases: readonly Case[] } {
	return { ...valuesJson(shown), cases: wholeCases(shown.texts, casesShown(shown)) };
}

/** The areas as polygons in degrees, each with its value, class and cases. Foreign members hold what JSON holds above. */
export function dataGeoJson(
	shown: Shown
): FeatureCollection<Polygon | MultiPolygon, AreaData> & { readonly atlas: DataHead } {
	const data = new Map(areasOf(shown).map((area) => [area.code, area]));
	const source = shown.detail ?? shown.boundaries;
	const features = featuresOf(source, shown.choropleth.level).flatMap(
		({ properties: { code }, geometry }): Feature<Polygon | MultiPolygon, AreaData>[] => {
			const properties = data.get(code);
			if (!properties) return [];
			// A program for maps reads no objects within properties.
			const { values = {}, ...rest } = properties;
			const dated = Object.fromEntries(
				Object.entries(values).map(([date, value]) => [`value_${date}`, value])
			);
			return [
				{
					type: 'Feature',
					id: code,
					properties: { ...rest, ...dated },
					geometry: wound(geometry, shown.detail ? 5 : 4)
				}
			];
		}
	);
	return { type: 'FeatureCollection', atlas: headOf(shown), features };
}

function headOf(shown: Shown): DataHead {
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
		why: tellWhy(candidate, shortlist, PARTNER_MESSAGES[t.lang]),
		km: candidate.near.km,
		cases: candidate.cases.length,
		done: candidate.done
	}));
}

function areasOf(shown: Shown): readonly AreaData[] {
	const { dataset, choropleth, cases, t } = shown;
	const titles = new Map<AreaCode, string[]>();
	for (const item of cases) {
		const codes = areasOfCase(item);
		const keys = choropleth.level === 'prefecture' ? codes.map(prefectureCodeOf) : codes;
		for (const key of new Set(keys)) titles.set(key, [...(titles.get(key) ?? []), caseTitle(item, t)]);
	}
	const nameIn = (lang: Language, { code, name }: TableRow): string => {
		const area = dataset.areaByCode.get(code);
		return area ? areaName(area, lang) : name;
	};
	return makeTable(dataset, choropleth, cases, t.lang).map((row) => ({
		code: row.code,
		lgcode: row.lgcode,
		name: nameIn('ja', row),
		name_en: nameIn('en', row),
		prefecture: isPrefectureCode(row.code) ? row.name : nameOf(shown, row.prefectureCode),
		value: row.value,
		...(shown.multiples && { values: valuesOf(shown.multiples, row.code) }),
		...categorised(row, choropleth, t),
		...behindOf(choropleth.byArea.get(row.code)),
		second: row.second,
		class: classOf(row),
		cases: row.cases,
		case_titles: titles.get(row.code) ?? [],
		...(shown.frameworks &&
			choropleth.level === 'municipality' && {
				frameworks: shown.frameworks
					.of(row.code)
					.map(({ id, name, kind, status, source: { url, date } }) => ({
						id,
						name,
						kind,
						status,
						source: url,
						date
					}))
			}),
		population: row.population
	}));
}

function categorised(
	row: TableRow,
	choropleth: Shown['choropleth'],
	t: Shown['t']
): Pick<AreaData, 'category'> {
	const category = categoryOf(row, choropleth, t);
	return category === null ? {} : { category };
}

function timeOf({ time }: Choropleth): DataHead['time'] {
	if (!time) return null;
	return { at: time.at, from: time.change?.from ?? null, change: time.change?.kind ?? null };
}

function valuesOf({ maps }: Multiples, code: AreaCode): NonNullable<AreaData['values']> {
	return Object.fromEntries(
		maps.map(({ time, byArea }) => [time?.at ?? '', byArea.get(code)?.value ?? null])
	);
}

function behindOf(shaded: ShadedArea | undefined): Pick<AreaData, 'of'> {
	return shaded?.of ? { of: shaded.of } : {};
}

function classOf({ shade }: TableRow): AreaData['class'] {
	if (shade === 'unrecorded') return 'not-recorded';
	if (shade === 'covered') return 'own';
	return typeof shade === 'number' ? shade + 1 : shade;
}

/** Outer rings counter-clockwise and holes clockwise, as RFC 7946 has them; as exact as the boundaries are. */
function wound(geometry: Polygon | MultiPolygon, digits: number): Polygon | MultiPolygon {
	const round = (at: Position): Position => at.map((degrees) => Number(degrees.toFixed(digits)));
	const polygon = (rings: Position[][]): Position[][] =>
		rings.map((ring, i) => {
			const points = ring.map(round);
			return turnsLeft(points) === (i === 0) ? points : points.reverse();
		});
	return geometry.type === 'Polygon'
		? { type: 'Polygon', coordinates: polygon(geometry.coordinates) }
		: { type: 'MultiPolygon', coordinates: geometry.coordinates.map(polygon) };
}

function turnsLeft(ring: readonly Position[]): boolean {
	let twice = 0;
	for (let i = 0; i + 1 < ring.length; i++) {
		const [x1 = 0, y1 = 0] = ring[i] ?? [];
		const [x2 = 0, y2 = 0] = ring[i + 1] ?? [];
		twice += x1 * y2 - x2 * y1;
	}
	return twice > 0;
}
