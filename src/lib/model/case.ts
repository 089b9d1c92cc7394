/** A case: one initiative by one area, with its sources. The shapes are those of `/data/cases.json`. */
import { parseCode, type AreaCode } from './code';
import { parseDate, parsePeriod } from './date';
import { parseFacet } from './scheme';
import { themeById } from './theme';

/** A number with what it counts. */
export interface Figure {
	readonly value: number;
	/** How exact the source is: 約 is `about`, 以上 `at-least`, 最大 `at-most`. */
	readonly qualifier?: 'about' | 'at-least' | 'at-most';
	/** 件, %, 人; empty where the number has no unit. */
	readonly unit: string;
	/** What is counted, in Japanese. */
	readonly counts: string;
	/** `2022-12`, `2021-11-27`, `FY2021`; absent where the source gives none. */
	readonly asOf?: string;
}

/** A finer programme or sub-service inside a case. */
export interface Initiative {
	/** Stable: the case's id, a hyphen, a number. */
	readonly id: string;
	readonly name: string;
	readonly summary: string;
	/** Ids of the finer level. */
	readonly themes: readonly string[];
}

/** Where a case was read. */
export interface Source {
	/** "000" to "004". */
	readonly article: string;
	/** Headings from the outside in. */
	readonly heading: readonly string[];
	/** Whom the article itself cites (出典, 参考), as it names it; absent where it cites nobody. */
	readonly cites?: string;
}

/** A place where a source was wrong and we show something else. */
export interface Correction {
	readonly article: string;
	/** What the source says, to the letter. */
	readonly says: string;
	readonly shows: string;
	readonly why: string;
}

export interface Contact {
	readonly department?: string;
	readonly tel?: string;
	/** Title of the page the source names. */
	readonly page?: string;
	readonly url?: string;
}

/** An article's or ministry's own scheme, and the value this case has in it. */
export interface Facet {
	/** One of `SCHEMES`. */
	readonly scheme: string;
	/** One of that scheme's values. */
	readonly value: string;
	/** `article`: the source puts it there. `ours`: we do (推定). */
	readonly by: 'article' | 'ours';
}

/** Where a case of a person's own list comes from. */
export interface UserCaseOrigin {
	/** Name of the file; empty when it was pasted. */
	readonly file: string;
	/** Row of the spreadsheet. */
	readonly row: number;
	/** What the list gives as its source: texts, or addresses that begin with http(s). */
	readonly sources: readonly string[];
}

export interface Case {
	/** Stable: `ehime-yell-lab`. */
	readonly id: string;
	/** Area that runs it. */
	readonly area: AreaCode;
	readonly title: string;
	readonly titleEn: string;
	/** Our own words, Japanese. */
	readonly summary: string;
	/** Ids of the finer level, the main one first. */
	readonly themes: readonly string[];
	/** Named things in it. */
	readonly programmes: readonly string[];
	/** Organisations that did it with the area. */
	readonly partners: readonly string[];
	readonly figures: readonly Figure[];
	/** `2021`, `2021-03`, `FY2021`, or start and end with a slash (`FY2021/FY2023`, `2020-02/`); absent where unknown. */
	readonly period?: string;
	readonly award?: string;
	readonly contact?: Contact;
	readonly facets: readonly Facet[];
	readonly sources: readonly Source[];
	readonly corrections: readonly Correction[];
	readonly initiatives: readonly Initiative[];
	/** Only on cases of a person's own list, which are on their device alone; see `own-cases.ts`. */
	readonly own?: UserCaseOrigin;
}

/** One of the articles the cases were read from. */
export interface Article {
	/** "000" to "004". */
	readonly id: string;
	readonly title: string;
	readonly publisher?: string;
	/** Headline entries in it. */
	readonly entries: number;
}

/** Whether it is an address of the web, with nothing but http(s) before the colon. */
export function isWebAddress(input: string): boolean {
	if (!/^https?:\/\/[^\s/]/.test(input) || /\s/.test(input)) return false;
	return URL.canParse(input);
}

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const QUALIFIERS = ['about', 'at-least', 'at-most'];

type Fields = Readonly<Record<string, unknown>>;
/** What is expected, and whether a value is it. */
interface Check {
	readonly expected: string;
	readonly holds: (value: unknown) => boolean;
	/** Finds what is wrong inside a value that holds: a path and a sentence. */
	readonly inside?: (value: unknown, where: string) => void;
}

const text: Check = { expected: 'a text', holds: (v) => typeof v === 'string' && v.trim() !== '' };
const id: Check = {
	expected: 'latin letters, digits and hyphens',
	holds: (v) => typeof v === 'string' && ID.test(v)
};
const articleId: Check = {
	expected: 'three digits, as a text',
	holds: (v) => typeof v === 'string' && /^\d{3}$/.test(v)
};
const theme: Check = {
	expected: 'the id of a finer theme',
	holds: (v) => typeof v === 'string' && v.includes('/') && themeById(v) !== undefined
};
const period = (grammar: (text: string) => string | null, expected: string): Check => ({
	expected,
	holds: (v) => typeof v === 'string' && grammar(v) === v
});
const optional = ({ expected, holds, inside }: Check): Check => ({
	expected: `${expected}, or absent`,
	holds: (v) => v === undefined || holds(v),
	...(inside && { inside: (v, where) => v !== undefined && inside(v, where) })
});
const listOf = (check: Check, least = 0): Check => ({
	expected: least > 0 ? `a list of at least ${least}` : 'a list',
	holds: (v) => Array.isArray(v) && v.length >= least,
	inside: (v, where) => (v as unknown[]).forEach((item, i) => demand(item, `${where}[${i}]`, check))
});
const recordOf = (fields: Readonly<Record<string, Check>>): Check => ({
	expected: 'an object',
	holds: (v) => typeof v === 'object' && v !== null && !Array.isArray(v),
	inside: (v, where) => {
		for (const [name, check] of Object.entries(fields))
			demand((v as Fields)[name], `${where}.${name}`, check);
	}
});

function demand(value: unknown, where: string, { expected, holds, inside }: Check): void {
	if (!holds(value)) throw new Error(`${where}: found ${shown(value)}, expected ${expected}`);
	inside?.(value, where);
}

const CASE = recordOf({
	id,
	area: {
		expected: 'two digits (prefecture) or five (municipality), as a text',
		holds: (v) => typeof v === 'string' && v.length < 6 && parseCode(v) === v
	},
	title: text,
	titleEn: text,
	summary: text,
	themes: listOf(theme, 1),
	programmes: listOf(text),
	partners: listOf(text),
	figures: listOf(
		recordOf({
			value: { expected: 'a number', holds: (v) => typeof v === 'number' && Number.isFinite(v) },
			qualifier: optional({
				expected: QUALIFIERS.join(', '),
				holds: (v) => QUALIFIERS.some((qualifier) => qualifier === v)
			}),
			unit: { expected: 'a text, which may be empty', holds: (v) => typeof v === 'string' },
			counts: text,
			asOf: optional(period(parseDate, 'a date such as 2022-12 or FY2021'))
		})
	),
	period: optional(period(parsePeriod, 'a period such as 2021-03, FY2021/FY2023 or 2020-02/')),
	award: optional(text),
	contact: optional(
		recordOf({
			department: optional(text),
			tel: optional(text),
			page: optional(text),
			url: optional({
				expected: 'an address that begins with https:// or http://',
				holds: (v) => typeof v === 'string' && isWebAddress(v)
			})
		})
	),
	facets: listOf({
		expected: 'an object with a scheme, one of its values, and by: article or ours',
		holds: (v) => isFacet(v)
	}),
	sources: listOf(recordOf({ article: articleId, heading: listOf(text, 1), cites: optional(text) }), 1),
	corrections: listOf(recordOf({ article: articleId, says: text, shows: text, why: text })),
	initiatives: listOf(recordOf({ id, name: text, summary: text, themes: listOf(theme, 1) }))
});

function isFacet(value: unknown): boolean {
	if (typeof value !== 'object' || value === null) return false;
	const { scheme, value: name, by } = value as Fields;
	return parseFacet(`${String(scheme)}:${String(name)}`) !== null && (by === 'article' || by === 'ours');
}

/**
 * Reads `/data/cases.json`: a list of records shaped like `Case`. The result is frozen, every list in it too.
 * @throws Error that says which case and field, what was found and what was expected
 */
export function parseCases(value: unknown): readonly Case[] {
	if (!Array.isArray(value)) throw new Error(`cases: found ${shown(value)}, expected a list`);
	const seen = new Set<unknown>();
	return freeze(
		value.map((record: unknown, i) => {
			const name = typeof record === 'object' && record !== null ? ` (${shown((record as Fields).id)})` : '';
			const where = `cases[${i}]${name}`;
			demand(record, where, CASE);
			const item = record as Case;
			for (const key of [item.id, ...item.initiatives.map((initiative) => initiative.id)]) {
				if (seen.has(key)) throw new Error(`${where}: id: found "${key}" twice, expected once`);
				seen.add(key);
			}
			return structuredClone(item);
		})
	);
}

/** Freezes a value of objects and lists, all the way in. */
export function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inner of Object.values(value)) freeze(inner);
	}
	return value;
}

function shown(value: unknown): string {
	const json =
		value === undefined ? 'nothing' : ((JSON.stringify(value) as string | undefined) ?? typeof value);
	return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
