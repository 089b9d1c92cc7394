/** Municipalities that are gone and wards of designated cities: names that old and detailed tables hold. */
import { parseCode, type AreaCode } from '../model/code';

/** `merged` 新設合併, `absorbed` 編入, `promoted` 市制 (a town became a city), `renamed` 改称. */
export const FORMER_KINDS = ['merged', 'absorbed', 'promoted', 'renamed'] as const;
export type FormerKind = (typeof FORMER_KINDS)[number];

interface FormerStep {
	/** The day it took effect, `2005-01-16`. */
	readonly date: string;
	readonly kind: FormerKind;
	/** What it became, 今治市; several, joined by ・, where it was divided. */
	readonly to: string;
}

/** A municipality that had its name until the first step. `/data/former.json` is a list of them. */
export interface FormerPlace {
	/** The prefecture it lay in, two digits. */
	readonly prefecture: AreaCode;
	/** 越智郡. */
	readonly county?: string;
	/** 大西町. */
	readonly name: string;
	/** Municipalities of today that it is part of, five digits; several where it was divided. */
	readonly into: readonly AreaCode[];
	/** From its own end to today, at least one. */
	readonly steps: readonly FormerStep[];
}

/** A ward of a designated city. `/data/wards.json` is a list of them. */
export interface Ward {
	readonly code: AreaCode;
	/** Code of its city. */
	readonly city: AreaCode;
	readonly name: string;
	readonly kana: string;
	/** The day it began, where that matters for its name. */
	readonly from?: string;
	/** The day it ended; absent for a ward of today. */
	readonly until?: string;
}

/** Whether old figures of the place and figures of its area of today are of the same land. */
export function isComparable(place: FormerPlace): boolean {
	return place.steps.every(({ kind }) => kind === 'promoted' || kind === 'renamed');
}

/**
 * Reads `/data/former.json`.
 * @throws Error that says which record is wrong
 */
export function parseFormer(value: unknown): readonly FormerPlace[] {
	return parseList(value, 'former', (record) => {
		const steps = record.steps;
		return (
			isCode(record.prefecture) &&
			isText(record.name) &&
			(record.county === undefined || isText(record.county)) &&
			isList(record.into) &&
			record.into.length > 0 &&
			record.into.every(isCode) &&
			isList(steps) &&
			steps.length > 0 &&
			steps.every(
				(step) =>
					isRecord(step) &&
					isText(step.date) &&
					isText(step.to) &&
					FORMER_KINDS.some((kind) => kind === step.kind)
			)
		);
	}) as unknown as readonly FormerPlace[];
}

/**
 * Reads `/data/wards.json`.
 * @throws Error that says which record is wrong
 */
export function parseWards(value: unknown): readonly Ward[] {
	return parseList(
		value,
		'wards',
		(record) => isCode(record.code) && isCode(record.city) && isText(record.name) && isText(record.kana)
	) as unknown as readonly Ward[];
}

type Fields = Readonly<Record<string, unknown>>;

function parseList(value: unknown, what: string, holds: (record: Fields) => boolean): readonly Fields[] {
	if (!isList(value)) throw new Error(`${what}: found ${typeof value}, expected a list`);
	return value.map((record, i) => {
		if (isRecord(record) && holds(record)) return record;
		throw new Error(`${what}[${i}]: cannot be read: ${JSON.stringify(record)}`);
	});
}
function isRecord(value: unknown): value is Fields {
	return typeof value === 'object' && value !== null;
}
function isList(value: unknown): value is readonly unknown[] {
	return Array.isArray(value);
}
function isText(value: unknown): value is string {
	return typeof value === 'string' && value !== '';
}
function isCode(value: unknown): boolean {
	return typeof value === 'string' && parseCode(value) === value;
}
