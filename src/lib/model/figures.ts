/** The values of the official figures, `/data/indicators.json`; fetched when somebody first asks for one. */
import * as v from 'valibot';
import type { Area } from './area';
import { isPrefectureCode, type AreaCode } from './code';
import {
	BREAKS,
	INDICATORS,
	INDICATOR_GROUPS,
	INDICATOR_KINDS,
	isOfNumbers,
	PREFECTURE_RULES,
	type IndicatorId
} from './indicator';
import { unpackSystems, type CoreSystem } from './packed/core-systems';
import { ratio, type Figure, type FigureValue } from './prefecture-figure';
import { areaCode, bilingual, count, fields, flag, list, number, oneOf, read, text } from './schema';

const describedSchema = fields({
	id: text,
	name: bilingual,
	group: oneOf(INDICATOR_GROUPS),
	/** Of a municipality's value; empty where it has none. */
	unit: bilingual,
	date: text,
	/** The day it was published, where that is known; the date where nothing else is. */
	published: v.optional(text),
	/** It is made from published numbers, and not published itself. */
	computed: v.optional(flag),
	/** What has to be said wherever it is shown. */
	caveat: v.optional(bilingual),
	/** Whether the prefectures were asked the same about themselves. */
	own: v.optional(flag),
	/** What the two numbers count that it is the share of. */
	parts: v.optional(bilingual),
	kind: oneOf(INDICATOR_KINDS),
	rule: oneOf(PREFECTURE_RULES),
	breaks: oneOf(BREAKS),
	digits: count,
	shaded: flag,
	/** Whether `/data/series/` has its values at several dates. */
	series: v.optional(flag),
	/** The file that has its values. */
	in: oneOf(['areas.json', 'indicators.json']),
	publisher: bilingual,
	title: text,
	licence: text,
	url: v.optional(text),
	credit: text,
	obtained: bilingual,
	/** What it does not say. */
	silent: bilingual
});
/** What is said about an indicator. */
type FigureNotes = v.InferOutput<typeof describedSchema>;

const VALUE = 'a number, null or a reason';
const value = v.nullable(v.union([number, v.picklist(['not-surveyed', 'not-computed'], VALUE)], VALUE));
const PARTS = '[numerator, denominator], or null';
const parts = v.nullable(v.pipe(v.tuple([number, number], PARTS), v.readonly()));

/** `/data/indicators.json`. */
export const figuresSchema = fields({
	indicators: list(describedSchema),
	codes: list(areaCode),
	/** By indicator, in the order of `codes`; `null` is a value that the publication leaves blank. */
	values: v.record(v.string(), list(value), 'an object'),
	/** What values are ratios of, in the order of `codes`; a list may end early. */
	of: v.record(v.string(), list(parts), 'an object'),
	/** What the prefectures answered for themselves, by indicator, in the order of `codes`. */
	own: v.record(v.string(), list(value), 'an object'),
	/** The systems listed as late, of each in the order of `codes`: see `unpackSystems`. */
	late: list(count),
	/** 類似団体 of each municipality, in the order of `codes`, as an index into the labels. */
	similar: fields({ labels: list(text), of: list(count) })
});

export interface Figures {
	/** The value of an area; `missing` where the publication has none, and for areas out of every count. */
	of(id: IndicatorId, area: Area): Figure;
	/** What a prefecture answered for itself, as a municipality answers; `missing` where it was not asked. */
	ownOf(id: IndicatorId, prefecture: AreaCode): FigureValue;
	/** The systems of an area that are listed as late (特定移行支援システム), of a prefecture its own. */
	lateSystemsOf(code: AreaCode): readonly CoreSystem[];
	/** 類似団体: the group of municipalities of its size and industry, `町村Ⅳ－２`; `null` for other areas. */
	similarGroupOf(code: AreaCode): string | null;
	notesOf(id: IndicatorId): FigureNotes;
}

/** The staff, and thousands of people of the register. */
function staffOf(staff: FigureValue | null | undefined, { population }: Area): Figure['of'] {
	return typeof staff === 'number' && population !== null ? [staff, population / 1000] : null;
}

const MISSING: Figure = { value: 'missing', of: null };

/**
 * Reads `/data/indicators.json`. Population, area and density come from the register.
 * @throws Error that says which part is not as expected
 */
export function parseFigures(value: unknown): Figures {
	const { codes, values, of, indicators, own, late, similar } = read(figuresSchema, value, 'indicators');
	const at = new Map<AreaCode, number>(codes.map((code, i) => [code, i]));
	const prefectures = codes.filter(isPrefectureCode).length;
	const columns = new Map<IndicatorId, readonly (FigureValue | null)[]>();
	const notes = new Map(indicators.map((each) => [each.id, each]));
	for (const { id, inRegister } of INDICATORS) {
		if (!notes.has(id)) throw new Error(`indicators: no ${id}`);
		if (inRegister || isOfNumbers(id)) continue;
		const found = values[id] ?? [];
		if (found.length !== codes.length) {
			throw new Error(`indicators.values.${id}: found ${found.length} values, expected ${codes.length}`);
		}
		columns.set(id, found);
	}
	return Object.freeze({
		of: (id: IndicatorId, area: Area): Figure => {
			const i = at.get(area.code);
			if (isOfNumbers(id)) {
				const numbers =
					id === 'staff-per-1000' ? staffOf(columns.get('staff')?.[i ?? -1], area) : of[id]?.[i ?? -1];
				return numbers ? ratio(...numbers, id === 'staff-per-1000' ? 1 : 100) : MISSING;
			}
			const column = columns.get(id);
			if (!column) return registered(id, area);
			if (i === undefined) return MISSING;
			return { value: column[i] ?? 'missing', of: of[id]?.[i] ?? null };
		},
		ownOf: (id: IndicatorId, prefecture: AreaCode): FigureValue =>
			own[id]?.[at.get(prefecture) ?? -1] ?? 'missing',
		lateSystemsOf: (code: AreaCode) => unpackSystems(late[at.get(code) ?? -1] ?? 0),
		similarGroupOf: (code: AreaCode) =>
			similar.labels[similar.of[(at.get(code) ?? 0) - prefectures] ?? -1] ?? null,
		notesOf: (id: IndicatorId) => notes.get(id) as FigureNotes
	});
}

/** The figures that the register holds itself, so that no file has to be waited for. */
export function registered(id: IndicatorId, { kind, population, areaKm2 }: Area): Figure {
	if (kind === 'northern-village') return MISSING;
	if (id === 'area') return { value: areaKm2, of: null };
	if (population === null) return MISSING;
	return id === 'population' ? { value: population, of: null } : ratio(population, areaKm2, 1);
}
