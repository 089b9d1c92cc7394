/**
 * Cases of a joined list: each matched row with a title is one. What a row says that cannot be read is left out of its case
 * and reported, by row and column, with what was found.
 */
import { caseDate, type Case, type Contact, type Facet, type Figure, type Named } from '../model/case';
import { USER_CASE_ID, areasOf, isPageSource, isWebAddress } from '../model/case-head';
import { linesOf, readFacet, readFigure, readNamed, readSource } from '../model/cells/case-cells';
import { readCaseStatus, type CaseStatus } from '../model/case-status';
import { parseCode, type AreaCode } from '../model/code';
import { parsePeriod } from '../model/date';
import type { TableRecord } from '../join/table';
import type { RowOutcome } from '../join/outcome';
import { SCHEMES } from '../model/colour/scheme';
import type { CaseField, CaseFields } from './case-fields';
import { themeOfWord, themeWords } from './theme-words';

export interface CasesChoice {
	readonly fields: CaseFields;
	/** Themes that a person gave to words we do not know; `''` for none. */
	readonly themes: Readonly<Record<string, string>>;
}

export type CaseProblemKind =
	| 'no-title'
	| 'not-counted'
	| 'unknown-theme'
	| 'bad-link'
	| 'bad-period'
	| 'bad-figure'
	| 'unknown-facet'
	| 'unknown-status'
	| 'unknown-code'
	| 'too-long';
export interface CaseProblem {
	readonly kind: CaseProblemKind;
	/** As a spreadsheet shows it. */
	readonly row: number;
	/** Index of the column, `null` where the row as a whole is meant. */
	readonly column: number | null;
	readonly found: string;
}

export interface MadeCases {
	readonly cases: readonly Case[];
	readonly problems: readonly CaseProblem[];
	/** Words in the column of themes that are no theme of ours, or that a person has decided on; the most frequent first. */
	readonly unknownWords: readonly (readonly [word: string, count: number])[];
	readonly areas: number;
	/** Rows left out because their area is still open. */
	readonly open: number;
	/** Rows that show how the template is filled in. */
	readonly examples: number;
	/** Rows that are about no one area: totals, notes, blank ones, those that a person left out. */
	readonly aside: number;
}

const EXAMPLE = /^[（(]\s*(記入例|example)\s*[）)]/iu;
/** UTF-16 units. */
const LONGEST = { title: 200, summary: 4000 } as const;
const MOST_THEMES = 8;

/**
 * Makes the cases. Every row is one, or is counted under what it is instead: open, an example, set aside, or a problem of
 * the kind `no-title` or `not-counted`.
 * @param body the records that `rows` are the outcomes of
 * @param register whether cases of the area can be shown (the northern villages are out of every count), and the column
 * whose lines name the areas of a joint case
 */
export function makeUserCases(
	file: string,
	body: readonly TableRecord[],
	rows: readonly RowOutcome[],
	choice: CasesChoice,
	register: { readonly isCounted: (code: AreaCode) => boolean; readonly codeColumn: number | undefined }
): MadeCases {
	const { isCounted } = register;
	const cases: Case[] = [];
	const problems: CaseProblem[] = [];
	const words = new Map<string, number>();
	const left = { open: 0, examples: 0, aside: 0 };
	rows.forEach(({ row, code, status }, i) => {
		const reader = new RowReader(body[i]?.cells ?? [], row, choice, problems, words);
		if (EXAMPLE.test(reader.cell('title'))) left.examples++;
		else if (code !== null && isCounted(code)) {
			const item = reader.read(file, code, register);
			if (item) cases.push(item);
		} else if (code !== null)
			problems.push({ kind: 'not-counted', row, column: null, found: reader.cell('title') });
		else if (status === 'set-aside') left.aside++;
		else left.open++;
	});
	return {
		cases,
		problems,
		unknownWords: [...words].sort((a, b) => b[1] - a[1]),
		areas: new Set(cases.flatMap(areasOf)).size,
		...left
	};
}

/** One row, and where its problems go. */
class RowReader {
	readonly #cells: readonly string[];
	readonly #row: number;
	readonly #choice: CasesChoice;
	readonly #problems: CaseProblem[];
	readonly #words: Map<string, number>;

	constructor(
		cells: readonly string[],
		row: number,
		choice: CasesChoice,
		problems: CaseProblem[],
		words: Map<string, number>
	) {
		this.#cells = cells;
		this.#row = row;
		this.#choice = choice;
		this.#problems = problems;
		this.#words = words;
	}

	cell(field: CaseField): string {
		const column = this.#choice.fields[field];
		return column === undefined ? '' : (this.#cells[column] ?? '').trim();
	}

	read(file: string, area: AreaCode, register: Parameters<typeof makeUserCases>[4]): Case | null {
		const title = this.#text('title');
		if (title === '') {
			this.#problem('no-title', 'title', '');
			return null;
		}
		const period = this.#period();
		const dated = period === null ? {} : { period, date: caseDate({ period, sources: [] }) ?? period };
		const award = readNamed(this.cell('award'));
		const contact = this.#contact();
		return {
			// As long as the longest, so that they are in the order of the rows as texts, too.
			id: USER_CASE_ID + String(this.#row).padStart(6, '0'),
			area,
			others: this.#others(area, register),
			set: null,
			status: this.#status(),
			title,
			titleEn: this.cell('title_en').slice(0, LONGEST.title) || title,
			summary: this.#text('summary'),
			summaryEn: this.cell('summary_en').slice(0, LONGEST.summary),
			themes: this.#themes(),
			programmes: namesOf(this.cell('programmes')),
			partners: namesOf(this.cell('partners')),
			figures: this.#figures(),
			...dated,
			...(award && { award }),
			...(contact && { contact }),
			facets: this.#facets(),
			sources: [],
			corrections: [],
			initiatives: [],
			own: { file, row: this.#row, sources: this.#sources() }
		};
	}

	#problem(kind: CaseProblemKind, field: CaseField, found: string): void {
		this.#problems.push({ kind, row: this.#row, column: this.#choice.fields[field] ?? null, found });
	}
	#text(field: 'title' | 'summary'): string {
		const cell = this.cell(field);
		const longest = LONGEST[field];
		if (cell.length <= longest) return cell;
		this.#problem('too-long', field, `${cell.slice(0, 20)}…`);
		return `${cell.slice(0, longest - 1)}…`;
	}
	#themes(): readonly string[] {
		const found = new Set<string>();
		for (const word of themeWords(this.cell('themes'))) {
			const { themes } = this.#choice;
			const chosen = Object.hasOwn(themes, word) ? (themes[word] ?? '') : null;
			const id = chosen ?? themeOfWord(word);
			if (chosen !== null || id === null) this.#words.set(word, (this.#words.get(word) ?? 0) + 1);
			if (id === null) this.#problem('unknown-theme', 'themes', word);
			else if (id !== '') found.add(id);
		}
		return [...found].slice(0, MOST_THEMES);
	}
	/** The lines of the code below the first: the other areas of a joint case. */
	#others(
		area: AreaCode,
		{ isCounted, codeColumn }: Parameters<typeof makeUserCases>[4]
	): readonly AreaCode[] {
		const [, ...lines] = codeColumn === undefined ? [] : linesOf(this.#cells[codeColumn] ?? '');
		const codes = lines.flatMap((line) => {
			const code = parseCode(line);
			if (code !== null && isCounted(code)) return [code];
			this.#problems.push({ kind: 'unknown-code', row: this.#row, column: codeColumn ?? null, found: line });
			return [];
		});
		return [...new Set(codes)].filter((code) => code !== area);
	}
	#status(): CaseStatus {
		const cell = this.cell('status');
		const status = cell === '' ? 'unknown' : readCaseStatus(cell);
		if (status === undefined) this.#problem('unknown-status', 'status', cell);
		return status ?? 'unknown';
	}
	#figures(): readonly Figure[] {
		return linesOf(this.cell('figures')).flatMap((line) => {
			const figure = readFigure(line);
			if (figure === null) this.#problem('bad-figure', 'figures', line);
			return figure ?? [];
		});
	}
	#facets(): readonly Facet[] {
		return SCHEMES.flatMap(({ id }) =>
			linesOf(this.cell(id)).flatMap((line) => {
				const facet = readFacet(id, line);
				if (facet === null) this.#problem('unknown-facet', id, line);
				return facet ?? [];
			})
		);
	}
	#period(): string | null {
		const cell = this.cell('period');
		const period = cell === '' ? null : parsePeriod(plainDate(cell));
		if (cell !== '' && period === null) this.#problem('bad-period', 'period', cell);
		return period;
	}
	/** Links stay links when they are http(s); anything else that looks like an address is reported and stays text. */
	#sources(): readonly string[] {
		return linesOf(this.cell('sources')).flatMap((line) => {
			const page = readSource(line);
			if (page && isPageSource(page)) return [page.url];
			if (!/\S+:\/\/|^[a-z][a-z+.-]*:\S/iu.test(line)) {
				if (/^www\./iu.test(line)) this.#problem('bad-link', 'sources', line);
				return [line];
			}
			return line.split(/\s+/u).map((part) => {
				if (/^[a-z][a-z0-9+.-]*:/iu.test(part) && !isWebAddress(part))
					this.#problem('bad-link', 'sources', part);
				return part;
			});
		});
	}
	#contact(): Contact | null {
		const url = this.cell('url');
		if (url !== '' && !isWebAddress(url)) this.#problem('bad-link', 'url', url);
		const [department, departmentEn, tel, page] = (
			['department', 'department_en', 'tel', 'page'] as const
		).map((field) => this.cell(field));
		const contact = {
			...(department && { department }),
			...(departmentEn && { departmentEn }),
			...(tel && { tel }),
			...(page && { page }),
			...(isWebAddress(url) && { url })
		};
		return Object.keys(contact).length > 0 ? contact : null;
	}
}

/** Organisations and services: one a line, with its English after a stroke, or separated by 、 */
function namesOf(cell: string): readonly Named[] {
	const lines = linesOf(cell).flatMap((line) => (line.includes('|') ? [line] : line.split(/[、;；]/u)));
	return [...new Set(lines)].flatMap((line) => readNamed(line) ?? []);
}

/** 2021/4/1 and 2021.4 as dates, R3年度 and 平成30年度 as years; anything else as it is. */
function plainDate(cell: string): string {
	const text = cell.normalize('NFKC').trim();
	const slashed = /^(\d{4})[/.](\d{1,2})(?:[/.](\d{1,2}))?$/u.exec(text);
	if (slashed) return slashed.slice(1).filter(Boolean).join('-');
	return text
		.replace(/^(\d{4}-\d\d-\d\d) \d\d:\d\d$/u, '$1')
		.replace(/(?<![a-z])R\s*(元|\d{1,2})(?=[年/.~〜]|$)/giu, '令和$1')
		.replace(/^令和(元|\d{1,2})$/u, '令和$1年度')
		.replace(/(?:平成|H)\s*(\d{1,2})(?=年)/gu, (_, year: string) => String(1988 + Number(year)));
}
