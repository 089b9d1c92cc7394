/** A case: one initiative by one area, with its sources. The shapes are those of `/data/cases.json`. */
import * as v from 'valibot';
import { parseDate, parsePeriod } from './date';
import { parseFacet } from './scheme';
import {
	anyText,
	areaCode,
	count,
	fields,
	freeze,
	list,
	listOfSome,
	number,
	oneOf,
	read,
	text,
	textThat
} from './schema';
import { themeById } from './theme';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const id = textThat((each) => ID.test(each), 'latin letters, digits and hyphens');
/** "000" to "004". */
const articleId = textThat((each) => /^\d{3}$/.test(each), 'three digits, as a text');
const themeId = textThat(
	(each) => each.includes('/') && themeById(each) !== undefined,
	'the id of a finer theme'
);
const dateText = textThat((each) => parseDate(each) === each, 'a date such as 2022-12 or FY2021');
const periodText = textThat(
	(each) => parsePeriod(each) === each,
	'a period such as 2021-03, FY2021/FY2023 or 2020-02/'
);

/** A number with what it counts. */
const figureSchema = fields({
	value: number,
	/** How exact the source is: 約 is `about`, 以上 `at-least`, 最大 `at-most`. */
	qualifier: v.optional(oneOf(['about', 'at-least', 'at-most'])),
	/** 件, %, 人; empty where the number has no unit. */
	unit: anyText,
	/** What is counted, in Japanese. */
	counts: text,
	/** `2022-12`, `2021-11-27`, `FY2021`; absent where the source gives none. */
	asOf: v.optional(dateText)
});
export type Figure = v.InferOutput<typeof figureSchema>;

const contactSchema = fields({
	department: v.optional(text),
	tel: v.optional(text),
	/** Title of the page the source names. */
	page: v.optional(text),
	url: v.optional(textThat(isWebAddress, 'an address that begins with https:// or http://'))
});
export type Contact = v.InferOutput<typeof contactSchema>;

const FACET = 'an object with a scheme, one of its values, and by: article or ours';
/** An article's or ministry's own scheme, and the value this case has in it. */
const facetSchema = v.pipe(
	v.object(
		{
			/** One of `SCHEMES`. */
			scheme: v.string(FACET),
			/** One of that scheme's values. */
			value: v.string(FACET),
			/** `article`: the source puts it there. `ours`: we do (推定). */
			by: oneOf(['article', 'ours'])
		},
		FACET
	),
	v.check(({ scheme, value }) => parseFacet(`${scheme}:${value}`) !== null, FACET),
	v.readonly()
);
export type Facet = v.InferOutput<typeof facetSchema>;

/** Where a case was read. */
const sourceSchema = fields({
	article: articleId,
	/** Headings from the outside in. */
	heading: listOfSome(text),
	/** Whom the article itself cites (出典, 参考), as it names it; absent where it cites nobody. */
	cites: v.optional(text)
});
export type Source = v.InferOutput<typeof sourceSchema>;

/** A place where a source was wrong and we show something else. */
const correctionSchema = fields({
	article: articleId,
	/** What the source says, to the letter. */
	says: text,
	shows: text,
	why: text
});
export type Correction = v.InferOutput<typeof correctionSchema>;

/** A finer programme or sub-service inside a case. */
const initiativeSchema = fields({
	/** Stable: the case's id, a hyphen, a number. */
	id,
	name: text,
	summary: text,
	/** Ids of the finer level. */
	themes: listOfSome(themeId)
});
export type Initiative = v.InferOutput<typeof initiativeSchema>;

/** A record of `/data/cases.json`. */
export const caseSchema = fields({
	/** Stable: `ehime-yell-lab`. */
	id,
	/** Area that runs it. */
	area: areaCode,
	title: text,
	titleEn: text,
	/** Our own words, Japanese. */
	summary: text,
	/** Ids of the finer level, the main one first. */
	themes: listOfSome(themeId),
	/** Named things in it. */
	programmes: list(text),
	/** Organisations that did it with the area. */
	partners: list(text),
	figures: list(figureSchema),
	/** `2021`, `2021-03`, `FY2021`, or start and end with a slash (`FY2021/FY2023`, `2020-02/`); absent where unknown. */
	period: v.optional(periodText),
	award: v.optional(text),
	contact: v.optional(contactSchema),
	facets: list(facetSchema),
	sources: listOfSome(sourceSchema),
	corrections: list(correctionSchema),
	initiatives: list(initiativeSchema)
});

/** Where a case of a person's own list comes from. */
export const originSchema = fields({
	/** Name of the file; empty when it was pasted. */
	file: anyText,
	/** Row of the spreadsheet. */
	row: number,
	/** What the list gives as its source: texts, or addresses that begin with http(s). */
	sources: list(anyText)
});
export type UserCaseOrigin = v.InferOutput<typeof originSchema>;
/** A case, of the atlas or of a person's own list, which is on their device alone. */
export type Case = v.InferOutput<typeof caseSchema> & {
	readonly own?: UserCaseOrigin;
};

/** One of the articles the cases were read from. */
export const articleSchema = fields({
	id: articleId,
	title: text,
	publisher: v.optional(text),
	/** Headline entries in it. */
	entries: count,
	/** What else its text says about it. */
	known: v.optional(text)
});
export type Article = v.InferOutput<typeof articleSchema>;

/** Whether it is an address of the web, with nothing but http(s) before the colon. */
export function isWebAddress(input: string): boolean {
	if (!/^https?:\/\/[^\s/]/.test(input) || /\s/.test(input)) return false;
	return URL.canParse(input);
}

/**
 * Reads `/data/cases.json`: a list of records shaped like `Case`. The result is frozen, every list in it too.
 * @throws Error that says which case and field, what was found and what was expected
 */
export function parseCases(value: unknown): readonly Case[] {
	const cases = read(v.array(caseSchema, 'a list'), value, 'cases');
	const seen = new Set<string>();
	cases.forEach((item, i) => {
		for (const key of [item.id, ...item.initiatives.map((initiative) => initiative.id)]) {
			if (seen.has(key)) throw new Error(`cases[${i}] (${item.id}).id: found "${key}" twice, expected once`);
			seen.add(key);
		}
	});
	return freeze(cases);
}
