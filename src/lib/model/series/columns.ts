/**
 * The values of a figure at several dates, as texts. Written by the publisher, read by the app; people take the tables of
 * `geodata/series/`, which hold the same.
 */
import type { InferOutput } from 'valibot';
import type { AreaCode } from '../code';
import type { FigureValue } from '../prefecture-figure';
import { bilingual, count, fields, list, read, text } from '../schema';

export const seriesSchema = fields({
	/** Of the indicator. */
	id: text,
	/** The earliest first. */
	dates: list(text),
	/** Values from a date on are of something else than those before. */
	breaks: list(fields({ at: text, note: bilingual })),
	/** Digits behind the point; values are whole numbers of the last of them. */
	digits: count,
	/**
	 * One text a date, one entry an area: the prefectures, then the municipalities, by code. An entry is the difference
	 * from the area's value before (0 at first) less the difference that most areas have, which stands before a colon: a
	 * letter for -13 (A) to 12 (Z), else the number and a full stop. `_` is no value, `?` not surveyed.
	 */
	values: list(text)
});
export type SeriesColumns = InferOutput<typeof seriesSchema>;

interface Unpacked {
	readonly id: string;
	readonly dates: readonly string[];
	readonly breaks: readonly { readonly at: string; readonly ja: string; readonly en: string }[];
	/** By date, then in the order of the areas. */
	readonly values: readonly (readonly FigureValue[])[];
}

const A = 'A'.charCodeAt(0);
const MIDDLE = 13;

/** @param values by date, then by area; numbers have no more than `digits` digits behind the point */
export function packSeries({ id, dates, breaks, values }: Unpacked, digits: number): SeriesColumns {
	const scale = 10 ** digits;
	const before: number[] = [];
	const texts = values.map((column) => {
		const steps = column.map((value, i) =>
			typeof value === 'number' ? Math.round(value * scale) - (before[i] ?? 0) : value
		);
		const usual = medianOf(steps.filter((step) => typeof step === 'number'));
		column.forEach((value, i) => {
			if (typeof value === 'number') before[i] = Math.round(value * scale);
		});
		const entries = steps.map((step) => {
			if (typeof step !== 'number') return step === 'not-surveyed' ? '?' : '_';
			const rest = step - usual;
			return rest >= -MIDDLE && rest < MIDDLE ? String.fromCharCode(A + MIDDLE + rest) : `${rest}.`;
		});
		return `${usual}:${entries.join('')}`;
	});
	return {
		...{ id, dates, digits, values: texts },
		breaks: breaks.map(({ at, ja, en }) => ({ at, note: { ja, en } }))
	};
}

/**
 * @param codes of the areas, in the order in which they were packed
 * @throws Error that says which part is not as expected
 */
export function unpackSeries(value: unknown, codes: readonly AreaCode[]): Unpacked {
	const { id, dates, breaks, digits, values } = read(seriesSchema, value, 'series');
	if (values.length !== dates.length || dates.length === 0)
		throw new Error(`series.values: found ${values.length}, expected one for each of ${dates.length} dates`);
	const scale = 10 ** digits;
	const before = new Array<number>(codes.length).fill(0);
	const columns = values.map((column, at) => {
		const colon = column.indexOf(':');
		const usual = Number(column.slice(0, colon));
		const entries = column.slice(colon + 1).match(/[A-Z_?]|-?\d+\./g) ?? [];
		if (colon < 0 || !Number.isInteger(usual) || entries.length !== codes.length)
			throw new Error(`series.values[${at}]: found ${entries.length} areas, expected ${codes.length}`);
		return entries.map((entry, i): FigureValue => {
			if (entry === '_') return 'missing';
			if (entry === '?') return 'not-surveyed';
			const rest = entry.endsWith('.') ? Number(entry) : entry.charCodeAt(0) - A - MIDDLE;
			const whole = (before[i] ?? 0) + usual + rest;
			before[i] = whole;
			return whole / scale;
		});
	});
	return { id, dates, values: columns, breaks: breaks.map(({ at, note }) => ({ at, ...note })) };
}

function medianOf(steps: readonly number[]): number {
	const sorted = [...steps].sort((a, b) => a - b);
	return sorted[Math.floor(sorted.length / 2)] ?? 0;
}
