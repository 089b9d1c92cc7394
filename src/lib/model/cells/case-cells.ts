/** The contents of one cell of a table of cases: a theme, a figure, a source, the value of a scheme. */
import type { Facet, Figure, Named, PageSource, Source } from '../case';
import { isWebAddress } from '../case-head';
import { parseDate } from '../date';
import { schemeValueOf } from '../colour/scheme';
import { readSourceKind } from '../source-kind';
import { THEMES } from '../theme';

const OURS = /\s*[（(]推定[）)]$/;
const PART = /\s[|｜](?:\s|$)/;
const STEP = /\s[>＞]\s/;
const VALUE = /^(約|およそ|最大)?\s*(-?(?:\d+|\d{1,3}(?:,\d{3})+)(?:\.\d+)?)\s*(以上)?$/;
const QUALIFIERS: Readonly<Record<string, NonNullable<Figure['qualifier']>>> = {
	約: 'about',
	およそ: 'about',
	最大: 'at-most',
	以上: 'at-least'
};
/** The finer themes, in the order of the taxonomy. */
export const FINER = THEMES.flatMap((group) => group.finer);

/** The values of a cell that holds one value a line. */
export function linesOf(cell: string): readonly string[] {
	return cell
		.split(/\r\n|\r|\n/)
		.map((line) => line.trim())
		.filter((line) => line !== '');
}

/** The id of a finer theme, from its Japanese name or its id; `null` where there is none. */
export function readTheme(cell: string): string | null {
	return FINER.find(({ id, ja }) => id === cell || ja === cell)?.id ?? null;
}

/** Reads `名 | English`, the English as far as it is there; `null` without a name or with more parts. */
export function readNamed(cell: string): Named | null {
	const [name = '', en = '', ...rest] = partsOf(cell);
	if (name === '' || rest.length > 0) return null;
	return { name, ...(en !== '' && { en }) };
}

/**
 * Reads `値 | 単位 | 何の数か | 時点 | unit | what it counts`, as `約9 | 割 | 研修会を求める市町村`; `null` when it is not of
 * that form.
 */
export function readFigure(cell: string): Figure | null {
	const parts = partsOf(cell);
	const [value = '', unit = '', counts = '', asOf = '', unitEn = '', countsEn = ''] = parts;
	const match = VALUE.exec(value.normalize('NFKC'));
	const date = asOf === '' ? undefined : parseDate(asOf);
	if (!match || counts === '' || date === null) return null;
	// The English comes as a whole or not at all.
	if (parts.length > 4 && parts.length !== 6) return null;
	const [, before, digits = '', after] = match;
	if (before !== undefined && after !== undefined) return null;
	const number = Number(digits.replaceAll(',', ''));
	if (!Number.isFinite(number)) return null;
	const qualifier = QUALIFIERS[before ?? after ?? ''];
	return {
		...{ value: number, ...(qualifier && { qualifier }), unit, unitEn, counts, countsEn },
		...(date && { asOf: date })
	};
}

/**
 * Reads an article, `000 | heading > heading | whom it cites`, or a page,
 * `https://… | publisher | publisher in English | title | date | read | kind`; `null` when it is of neither form.
 */
export function readSource(cell: string): Source | null {
	if (/^https?:/.test(cell)) return readPage(cell);
	const [article = '', headings = '', ...rest] = cell.split(PART).map((part) => part.trim());
	const heading = headings
		.split(STEP)
		.map((step) => step.trim())
		.filter((step) => step !== '');
	if (!/^\d{3}$/.test(article) || heading.length === 0) return null;
	const cites = rest.join(' | ').trim();
	return { article, heading, ...(cites !== '' && { cites }) };
}

function readPage(cell: string): PageSource | null {
	const parts = partsOf(cell);
	const [url = '', publisher = '', publisherEn = '', title = '', dated = '', day = '', kindName = ''] = parts;
	const date = dated === '' ? undefined : parseDate(dated);
	const read = parseDate(day);
	const kind = readSourceKind(kindName);
	if (parts.length !== 7 || !isWebAddress(url) || [publisher, publisherEn, title].includes('')) return null;
	if (date === null || read === null || kind === undefined) return null;
	return { url, publisher, publisherEn, title, ...(date !== undefined && { date }), read, kind };
}

function partsOf(cell: string): readonly string[] {
	return cell.split(/[|｜]/).map((part) => part.trim());
}

/** Reads the value of a scheme, `キャッシュレス決済` or `IT基盤の整備（推定）`; `null` where there is no such value. */
export function readFacet(scheme: string, cell: string): Facet | null {
	const value = schemeValueOf(scheme, cell.replace(OURS, '').trim());
	return value ? { scheme, value: value.id, by: OURS.test(cell) ? 'ours' : 'article' } : null;
}
