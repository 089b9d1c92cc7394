/** The coverage view as a native chart of a slide, and as a table. */
import { knownShareOf, shareOf, type CoverageRow, type CoverageTable } from '$lib/derive/coverage-table';
import type { ChartContent } from '$lib/export/chart/chart';
import { THEMES } from '$lib/model/theme';
import type { Messages } from '$lib/text/ja';
import { COVERAGE_WORDS } from './words';
import { runningText } from '$lib/text/running-text';

interface CoverageShown {
	readonly table: CoverageTable;
	/** As sorted on screen. */
	readonly rows: readonly CoverageRow[];
	readonly sentence: string;
	readonly filtered: boolean;
	/** What the rows belong to. */
	readonly place: string;
	readonly nameOf: (row: CoverageRow) => string;
	readonly credits: readonly string[];
	readonly t: Messages;
}

/** Shares of municipalities as bars, in the order on screen; every number in the table. */
export function coverageChart({
	table,
	rows,
	sentence,
	filtered,
	place,
	nameOf,
	credits,
	t
}: CoverageShown): ChartContent {
	const words = COVERAGE_WORDS[t.lang];
	const percent = (share: number) => Math.round(share * 1000) / 10;
	const known = table.total.known !== null;
	const cells = (name: string, row: Omit<CoverageRow, 'id' | 'region'>) => [
		name,
		words.of(row.covered, row.municipalities),
		t.percent(shareOf(row)),
		...(known ? [t.percent(knownShareOf(row))] : []),
		t.whole(row.own),
		t.whole(row.cases),
		`${row.themes.length} / ${THEMES.length}`,
		t.whole(row.unrecorded)
	];
	const { columns, file } = words;
	const note = filtered ? words.filteredNote : words.note;
	return {
		title: words.chartTitle(place, words.by[table.by]),
		sentence,
		description: runningText(t.lang, [sentence, note]),
		chart: {
			type: 'bar',
			axis: { name: file.percent, domain: [0, 100] },
			labels: rows.map(nameOf),
			series: [
				{ name: columns.share, values: rows.map((row) => percent(shareOf(row))) },
				...(known ? [{ name: columns.known, values: rows.map((row) => percent(knownShareOf(row))) }] : [])
			]
		},
		table: {
			rows: [
				[
					columns.name,
					columns.share,
					file.percent,
					...(known ? [file.knownPercent] : []),
					columns.own,
					file.cases,
					columns.themes,
					columns.blanks
				],
				...rows.map((row) => cells(nameOf(row), row)),
				...(rows.length > 1 ? [cells(words.total, table.total)] : [])
			],
			shares: known
				? [0.16, 0.16, 0.1, 0.13, 0.12, 0.1, 0.1, 0.13]
				: [0.18, 0.18, 0.12, 0.14, 0.12, 0.12, 0.14],
			numbers: known ? [1, 2, 3, 4, 5, 6, 7] : [1, 2, 3, 4, 5, 6]
		},
		credits
	};
}
