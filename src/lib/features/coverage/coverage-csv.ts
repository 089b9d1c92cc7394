/** The coverage view as rows for a spreadsheet. Every row says its edition and what it was filtered by. */
import { knownShareOf, shareOf, type CoverageRow } from '$lib/derive/coverage-table';
import { REGIONS } from '$lib/model/area';
import { isPrefectureCode, lgcodeOf } from '$lib/model/code';
import type { Dataset } from '$lib/model/dataset';
import { THEMES } from '$lib/model/theme';
import { COVERAGE_WORDS } from './words';
import type { ExportWords } from '$lib/text/export/words';
import type { Messages } from '$lib/text/ja';
import type { CsvValue } from '$lib/export/data/csv';

export interface CoverageFile {
	/** As sorted on screen. */
	readonly rows: readonly CoverageRow[];
	readonly nameOf: (row: CoverageRow) => string;
	/** What is filtered by, in words; empty without a filter. */
	readonly filters: string;
	readonly editions: Dataset['editions'];
	readonly permalink: string;
	readonly t: Messages;
	readonly words: ExportWords;
}

/** One row for each region or prefecture; the first row names the columns. Shares are per cent with one decimal. */
export function coverageRows(file: CoverageFile): readonly (readonly CsvValue[])[] {
	const { t, words } = file;
	const own = COVERAGE_WORDS[t.lang];
	const several = t.lang === 'ja' ? '、' : '; ';
	const percent = (share: number) => Number((share * 100).toFixed(1));
	const themes = (ids: readonly string[], covered: boolean) =>
		THEMES.filter(({ id }) => ids.includes(id) === covered)
			.map((theme) => theme[t.lang])
			.join(several);
	return [
		[
			own.file.code,
			own.columns.name,
			own.file.region,
			own.file.all,
			own.file.covered,
			own.file.percent,
			own.file.known,
			own.file.knownPercent,
			own.others,
			own.columns.blanks,
			own.file.own,
			own.file.cases,
			own.columns.themes,
			own.file.themes,
			own.file.blankThemes,
			own.filters,
			words.data.dataEdition,
			words.picture.source,
			words.data.permalink
		],
		...file.rows.map((row) => [
			isPrefectureCode(row.id) ? lgcodeOf(row.id) : null,
			file.nameOf(row),
			REGIONS.find(({ id }) => id === row.region)?.[t.lang] ?? row.region,
			row.municipalities,
			row.covered,
			percent(shareOf(row)),
			row.known,
			row.known === null ? null : percent(knownShareOf(row)),
			row.others,
			row.unrecorded,
			row.own,
			row.cases,
			row.themes.length,
			themes(row.themes, true),
			themes(row.themes, false),
			file.filters,
			file.editions.data,
			t.site.name,
			file.permalink
		])
	];
}
