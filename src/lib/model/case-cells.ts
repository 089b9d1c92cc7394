/** The contents of one cell of a table of cases: a theme, a figure, a source, the value of a scheme. */
import type { Facet, Figure, Source } from './case';
import { parseDate } from './date';
import { schemeValueOf } from './scheme';
import { THEMES } from './theme';

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

/** Reads `値 | 単位 | 何の数か | 時点`, as `約9 | 割 | 研修会を求める市町村`; `null` when it is not of that form. */
export function readFigure(cell: string): Figure | null {
	const [value = '', unit = '', counts = '', asOf = '', ...rest] = cell
		.split(/[|｜]/)
		.map((part) => part.trim());
	const match = VALUE.exec(value.normalize('NFKC'));
	const date = asOf === '' ? undefined : parseDate(asOf);
	if (!match || counts === '' || date === null || rest.length > 0) return null;
	const [, before, digits = '', after] = match;
	if (before !== undefined && after !== undefined) return null;
	const number = Number(digits.replaceAll(',', ''));
	if (!Number.isFinite(number)) return null;
	const qualifier = QUALIFIERS[before ?? after ?? ''];
	return { value: number, ...(qualifier && { qualifier }), unit, counts, ...(date && { asOf: date }) };
}

/** Reads `000 | heading > heading | whom it cites`; `null` when it is not of that form. */
export function readSource(cell: string): Source | null {
	const [article = '', headings = '', ...rest] = cell.split(PART).map((part) => part.trim());
	const heading = headings
		.split(STEP)
		.map((step) => step.trim())
		.filter((step) => step !== '');
	if (!/^\d{3}$/.test(article) || heading.length === 0) return null;
	const cites = rest.join(' | ').trim();
	return { article, heading, ...(cites !== '' && { cites }) };
}

/** Reads the value of a scheme, `キャッシュレス決済` or `IT基盤の整備（推定）`; `null` where there is no such value. */
export function readFacet(scheme: string, cell: string): Facet | null {
	const value = schemeValueOf(scheme, cell.replace(OURS, '').trim());
	return value ? { scheme, value: value.id, by: OURS.test(cell) ? 'ours' : 'article' } : null;
}
