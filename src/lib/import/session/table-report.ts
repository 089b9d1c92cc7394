import type { Located } from '../../join/locate';
import { ASIDE_REASONS } from '../../join/outcome';
import type { Places } from '../../join/places';
import { findCaseFields } from '../case-fields';
import { findAcross } from '../long/across';
import type { LongColumn } from '../long/long';
import { findPivot } from '../long/pivot';
import type { SinceLast } from './again';
import { askQuestions } from './asked';
import { makeCases, makeMeasure, proposeFor } from './make';
import { reportPoints } from './points-report';
import {
	OPEN_LISTED,
	openItems,
	reportCases,
	reportOverlong,
	ROWS_NAMED,
	tally,
	type TableReport
} from './report';
import type { Worked } from './worked';

/** Rows shown of the table's beginning. */
const PREVIEW = 8;
/** Columns shown in the preview are few; the report carries all columns, but not more cells than these. */
const PREVIEW_COLUMNS = 60;

interface Known {
	/** Rows that say the same are one item. */
	readonly alike: boolean;
	readonly long: readonly LongColumn[];
	/** What the points of the rows said. */
	readonly located: Located | null;
	readonly shape: string | null;
	readonly since: SinceLast | null;
}

/** What the page shows of a table. */
export function makeReport(
	worked: Worked,
	places: Places,
	{ alike, long, located, shape, since }: Known
): TableReport {
	const { columns, headerRows, titleRows, turned, body, overlong } = worked.understanding;
	const {
		fileName,
		encoding,
		worksheet,
		worksheets,
		unclosedQuote,
		unclosedLine,
		records,
		broken = [],
		remarks = []
	} = worked.table;
	const { rows, counts, repeated } = worked.result;
	const open = openItems(rows, alike);
	const shapes = { columns, long, pivot: findPivot(columns, long), across: findAcross(columns) };
	return {
		file: {
			name: fileName,
			encoding,
			worksheet,
			worksheets,
			unclosedQuote,
			unclosedLine: unclosedLine ?? null,
			broken: broken.map(({ row }) => row),
			firstBroken: broken.slice(0, ROWS_NAMED),
			remarks,
			records: records.length,
			rows: body.length
		},
		turned,
		titleRows: titleRows.length,
		headerRows,
		...shapes,
		proposed: proposeFor(worked, shapes),
		preview: rows
			.slice(0, PREVIEW)
			.map((outcome, i) => ({ cells: (body[i]?.cells ?? []).slice(0, PREVIEW_COLUMNS), outcome })),
		counts,
		rules: tally(rows.flatMap((row) => row.rules)),
		aside: tally(rows.flatMap(({ reason }) => ASIDE_REASONS.filter((each) => each === reason))),
		overlong: reportOverlong(overlong, worked.choices.corrections.repaired ?? false),
		repeated: repeated.size,
		open: open.slice(0, OPEN_LISTED),
		openItems: open.length,
		questions: askQuestions(worked, places),
		points: reportPoints(worked.understanding, rows, located, places),
		shape,
		since,
		shared: rows.filter(({ reason }) => reason === 'same-name').length,
		choices: worked.choices,
		made: makeMeasure(worked),
		caseFields: findCaseFields(columns, body.filter(({ aside }) => aside === undefined).length),
		cases: reportCases(makeCases(worked, places), worked.choices.cases?.themes ?? {})
	};
}
