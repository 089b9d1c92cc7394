/** A case: one initiative by an area, or by several together, with its sources. */
import * as v from 'valibot';
import { articleId } from './provenance';
import { isPageSource, isWebAddress } from './case-head';
import { CASE_SET_IDS } from './case-set';
import { CASE_STATUS_IDS } from './case-status';
import { firstDayOf, parseDate, parsePeriod } from './date';
import { parseFacet } from './colour/scheme';
import {
	anyText,
	areaCode,
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
import { SOURCE_KIND_IDS } from './source-kind';
import { themeById } from './theme';

const ID = /^[a-z0-9]+(?:-[a-z0-9]+)*$/;
const id = textThat((each) => ID.test(each), 'latin letters, digits and hyphens');
const themeId = textThat(
	(each) => each.includes('/') && themeById(each) !== undefined,
	'the id of a finer theme'
);
const dateText = textThat((each) => parseDate(each) === each, 'a date such as 2022-12 or FY2021');
const periodText = textThat(
	(each) => parsePeriod(each) === each,
	'a period such as 2021-03, FY2021/FY2023 or 2020-02/'
);

const webAddress = textThat(isWebAddress, 'an address that begins with https:// or http://');

/** Something with a name of its own, and what it is called in English; without `en` the Japanese name stands for it. */
const namedSchema = fields({ name: text, en: v.optional(text) });
export type Named = v.InferOutput<typeof namedSchema>;

/** A number with what it counts. */
const figureSchema = fields({
	value: number,
	/** How exact the source is: 約 is `about`, 以上 `at-least`, 最大 `at-most`. */
	qualifier: v.optional(oneOf(['about', 'at-least', 'at-most'])),
	/** 件, %, 人; empty where the number has no unit. */
	unit: anyText,
	/** In English; empty where none was written. */
	unitEn: anyText,
	/** What is counted, in Japanese. */
	counts: text,
	/** The same in English; empty where it was not written. */
	countsEn: anyText,
	/** `2022-12`, `2021-11-27`, `FY2021`; absent where the source gives none. */
	asOf: v.optional(dateText)
});
export type Figure = v.InferOutput<typeof figureSchema>;

const contactSchema = fields({
	department: v.optional(text),
	departmentEn: v.optional(text),
	tel: v.optional(text),
	/** Title of the page the source names. */
	page: v.optional(text),
	url: v.optional(webAddress)
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

/** An article that the case was read in. */
const articleSourceSchema = fields({
	article: articleId,
	/** Headings from the outside in. */
	heading: listOfSome(text),
	/** Whom the article itself cites (出典, 参考), as it names it; absent where it cites nobody. */
	cites: v.optional(text)
});

/** A public page that the case was read on. */
const pageSourceSchema = fields({
	url: webAddress,
	/** Who runs the site. */
	publisher: text,
	/** Empty in an offline copy that has no room for it. */
	publisherEn: anyText,
	/** Title of the page, as it stands there; in brackets what it is where it shows none. */
	title: text,
	/** Date of the page; absent where it shows none. */
	date: v.optional(dateText),
	/** Date on which we read it. */
	read: dateText,
	kind: oneOf(SOURCE_KIND_IDS)
});
export type PageSource = v.InferOutput<typeof pageSourceSchema>;

/** Where a case was read. */
const sourceSchema = v.union(
	[articleSourceSchema, pageSourceSchema],
	'an article with its headings, or a page with url, publisher, title, read and kind'
);
export type Source = v.InferOutput<typeof sourceSchema>;

/** A place where a source was wrong and we show something else. */
const correctionSchema = fields({
	article: articleId,
	/** What the source says, to the letter. */
	says: text,
	shows: text,
	why: text,
	whyEn: anyText
});
export type Correction = v.InferOutput<typeof correctionSchema>;

/** A finer programme or sub-service inside a case. */
const initiativeSchema = fields({
	/** Stable: the case's id, a hyphen, a number. */
	id,
	name: text,
	nameEn: anyText,
	summary: text,
	summaryEn: anyText,
	/** Ids of the finer level. */
	themes: listOfSome(themeId)
});
export type Initiative = v.InferOutput<typeof initiativeSchema>;

/** What lists, maps, filters and counts ask of a case. */
const headSchema = fields({
	/** Stable: `ehime-yell-lab`. */
	id,
	/** Area that runs it. */
	area: areaCode,
	/** The other areas of a joint case. */
	others: list(areaCode),
	/** `null`: of a person's own list. */
	set: v.nullable(oneOf(CASE_SET_IDS)),
	status: oneOf(CASE_STATUS_IDS),
	title: text,
	titleEn: text,
	/** Ids of the finer level, the main one first; after its own those of its initiatives. */
	themes: listOfSome(themeId),
	/** `2021`, `2021-03`, `FY2021`, or start and end with a slash (`FY2021/FY2023`, `2020-02/`: began then); absent where unknown. */
	period: v.optional(periodText),
	/** What lists sort by, as `caseDate` gives it. */
	date: v.optional(dateText)
});

/** The whole record of a case. */
export const caseSchema = fields({
	...headSchema.entries,
	/** Our own words, Japanese. */
	summary: text,
	/** In English; empty where it was not written. */
	summaryEn: anyText,
	/** Named things in it. */
	programmes: list(namedSchema),
	/** Organisations that did it with the area. */
	partners: list(namedSchema),
	figures: list(figureSchema),
	award: v.optional(namedSchema),
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

/** What lists sort a case by: when it began, otherwise the date of its newest source; `undefined` where neither is known. */
export function caseDate({ period, sources }: Pick<Case, 'period' | 'sources'>): string | undefined {
	const start = period?.split('/')[0];
	if (start !== undefined && start !== '') return start;
	return sources
		.flatMap((source) => (isPageSource(source) && source.date !== undefined ? [source.date] : []))
		.reduce<string | undefined>(
			(newest, date) => (newest === undefined || firstDayOf(date) > firstDayOf(newest) ? date : newest),
			undefined
		);
}

/**
 * Reads a file of `/data/cases/`: a list of records shaped like `Case`. The result is frozen, every list in it too.
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
