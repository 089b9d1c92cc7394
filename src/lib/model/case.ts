/** A case: one initiative by one area, with its sources. The shapes are those of `/data/cases.json`. */
import type { AreaCode } from './code';

/** A number with what it counts. */
export interface Figure {
	readonly value: number;
	/** How exact the source is: 約 is `about`, 以上 `at-least`, 最大 `at-most`. */
	readonly qualifier?: 'about' | 'at-least' | 'at-most';
	/** 件, %, 人; empty where the number stands alone. */
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

/** An article's or ministry's own scheme, and where this case stands in it. */
export interface Facet {
	/** One of `SCHEMES`. */
	readonly scheme: string;
	/** One of that scheme's values. */
	readonly value: string;
	/** `article`: the source puts it there. `ours`: we do (推定). */
	readonly by: 'article' | 'ours';
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
	/** `2021`, `2021-03`, `FY2021`, or start and end with a slash (`FY2021/FY2023`, `2020-02/`); absent where not told. */
	readonly period?: string;
	readonly award?: string;
	readonly contact?: Contact;
	readonly facets: readonly Facet[];
	readonly sources: readonly Source[];
	readonly corrections: readonly Correction[];
	readonly initiatives: readonly Initiative[];
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
