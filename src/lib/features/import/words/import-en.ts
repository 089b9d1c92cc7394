/** What the page for a person's own table says, in English. */
import { en as base } from '$lib/text/en';
import type { ImportMessages } from './import-ja';

const { whole } = base;
const rows = (n: number): string => `${whole(n)} ${n === 1 ? 'row' : 'rows'}`;
const areas = (n: number): string => `${whole(n)} ${n === 1 ? 'area' : 'areas'}`;

/** rows 2, 5 and 3 more. */
const rowList = (first: readonly number[], all: number): string =>
	`${all === 1 ? 'row' : 'rows'} ${first.join(', ')}${all > first.length ? ` and ${whole(all - first.length)} more` : ''}`;

export const importEn: ImportMessages = {
	lang: base.lang,
	title: 'Show your own table on the map',
	lead: 'Open a list of municipalities (CSV, TSV, Excel workbook). Each row is joined to its area, and the page shows how and why. Any column of the joined table can then shade the map.',
	private: 'The table is read in this browser and is not sent anywhere.',
	back: 'Back to the map',

	choose: 'Choose a file',
	drop: 'Drop a file here, or choose one',
	dropAnywhere: 'Drop the file here',
	limits: 'Up to 50 MB and 500,000 rows. A table saved here (.dxatlas.json) can be opened, too.',
	paste: 'Paste from a spreadsheet',
	pasteHint:
		'Copy the cells with their header in your spreadsheet program and paste them here. Ctrl+V (⌘V) anywhere on the page does the same.',
	pasteRead: 'Read the pasted table',
	pastedNothing:
		'The clipboard holds neither a table nor a file. Copy two or more cells with their header in your spreadsheet program.',
	opened: (name, n, columns) =>
		`Open: ${name === '' ? 'the pasted table' : name} (${rows(n)} below the header, ${whole(columns)} ${columns === 1 ? 'column' : 'columns'}).`,
	backTo: (name) => `Back to the previous table (${name === '' ? 'pasted' : name})`,
	pastedName: 'Pasted table',
	template: 'Save a table to fill in',
	templateHint:
		'No table yet? Fill values into a CSV that holds the codes and names of the 47 prefectures and 1,741 municipalities, then open it here.',
	templateName: 'municipalities-to-fill-in.csv',
	templateHeader: ['Code', 'Prefecture', 'Municipality', 'Value'],
	other: 'Open another table',
	reopened: 'The table kept on this device has been opened.',

	stage: { preparing: 'Getting ready', reading: 'Reading the file', joining: 'Joining rows to areas' },
	progress: (done, all) => `(${whole(done)} of ${rows(all)})`,
	cancel: 'Cancel',
	cancelled: 'Reading was cancelled.',
	failed: 'Something went wrong. Please try again.',
	refused: (name) => `“${name}” cannot be opened`,
	notOurs: 'Cannot be read: this JSON is not a table saved by the atlas (.dxatlas.json).',
	newer: 'Cannot be read: it was saved by a newer version of the atlas. Open it there.',
	damagedDocument:
		'Cannot be read: the content of the saved table (.dxatlas.json) is damaged. Open the original table again.',

	file: {
		title: 'What was read',
		encoding: {
			'utf-8': 'UTF-8',
			'utf-16le': 'UTF-16',
			'utf-16be': 'UTF-16',
			shift_jis: 'Shift_JIS (CP932)',
			'euc-jp': 'EUC-JP',
			'iso-2022-jp': 'ISO-2022-JP'
		},
		workbook: 'Excel workbook',
		worksheet: 'Sheet',
		rows,
		header: 'Header',
		headerNone: 'none',
		headerSeveral: (numbers) => `row ${numbers.join(', ')}`,
		headerChange: 'Last row of the header (0 for none)',
		titleRows: (n) => `${rows(n)} above the header ${n === 1 ? 'was' : 'were'} left out as titles.`,
		turned: 'Municipalities run across the top: read columns as rows',
		unclosedQuote: (line) =>
			`A quotation mark (")${line === null ? '' : ` in line ${whole(line)}`} is never closed, so quotation marks were read as ordinary characters. Check where the rows end.`,
		broken: (n, first) =>
			`${rows(n)} ${n === 1 ? 'has' : 'have'} characters that cannot be read (�): ${first.map(({ row, text }) => `row ${row} “${text}”`).join(', ')}${n > first.length ? ', …' : ''}. All other rows were read.`,
		brokenRows: (n) => `${rows(n)} with unreadable characters`,
		brokenAside: 'Leave these rows out',
		overlong: (n, first) =>
			`${rows(n)} ${n === 1 ? 'has' : 'have'} more cells than the header and ${n === 1 ? 'is' : 'are'} set aside (${rowList(first, n)}): a comma outside quotation marks may have shifted values into the wrong columns.`,
		repair: (n) => `Rejoin numbers that were split at their commas (${rows(n)})`,
		repairExample: (cells) => `Example: ${cells.join(' | ')}`,
		repairNot: (n) =>
			`For ${rows(n)} there is more than one way to do so. In the original, put such values in quotation marks (") or remove the commas.`,
		unlike: (n, first) =>
			`${whole(n)} without a value, because the unit differs or is unknown (${first.map(({ row, text }) => `row ${row} “${text}”`).join(', ')}${n > first.length ? ', …' : ''})`,
		columns: 'What the columns are',
		column: 'Column',
		role: 'Role',
		content: 'Content',
		first: 'First row',
		moreColumns: (n) => `${whole(n)} more ${n === 1 ? 'column holds' : 'columns hold'} values.`,
		showColumns: 'Show all columns',
		roleNames: {
			code: 'Area code',
			prefecture: 'Prefecture',
			group: 'County or designated city',
			area: 'Municipality',
			value: 'Value'
		},
		kinds: {
			number: 'numbers',
			percent: 'percentages',
			category: 'categories',
			date: 'dates',
			link: 'links',
			text: 'text',
			blank: 'blank'
		},
		unit: (unit) => `unit ${unit}`,
		missing: (n) => `${whole(n)} without a value`,
		preview: 'First rows',
		previewRow: 'Row',
		outcome: 'Outcome',
		noArea:
			'No column that names areas was found. Choose the column of names or codes under “What the columns are”.'
	},
	report: {
		title: 'How the rows were joined',
		matched: (n, all) => `${whole(n)} of ${rows(all)} matched an area.`,
		open: (n) => `${rows(n)} ${n === 1 ? 'is' : 'are'} open. Nothing is guessed.`,
		choose: 'Please choose below.',
		allSettled: 'No row is open.',
		rows,
		rules: 'Why rows matched',
		rulesHint: 'A row can have several reasons.',
		aside: 'Why rows were set aside',
		saveXlsx: 'Save the joined table (Excel)',
		save: 'Save the joined table (CSV)',
		saveDocument: 'Save to continue later (.dxatlas.json)',
		joinedName: (name) => `${name}_joined`
	},
	filter: {
		title: 'Rows to use',
		lead: (names) =>
			`Areas have several rows, told apart by ${names.map((name) => `“${name}”`).join(' and ')}.`,
		choose: 'Choose the rows to map; the others are set aside.',
		all: 'Not chosen (all rows)',
		only: (name, value, n) => `Only rows with ${name} = ${value} (${rows(n)})`,
		dates: (name, n) => `“${name}” has ${whole(n)} dates. How should they be shown?`,
		steps: (first, last, n) =>
			`Move through them (${first} to ${last}, ${whole(n)} dates in the same classes)`,
		oneDate: 'One date only'
	},
	questions: {
		title: 'Questions about the whole table',
		ask: (kind, prefecture) =>
			({
				within: `Are all areas of this table in ${prefecture}?`,
				ordered: 'Are the rows in the order of the municipality codes?',
				begins: 'Is what follows the name of a municipality a place in it?'
			})[kind],
		evidence: {
			title: 'The title or the file name mentions this prefecture.',
			rows: 'All rows that matched are in this prefecture.'
		},
		settles: (n) => `“Yes” settles ${rows(n)}:`,
		becomes: (row, input, area, turned) => `${turned ? 'column' : 'row'} ${row} “${input}” → ${area}`,
		more: (n) => `and ${whole(n)} more`,
		yes: (n) => `Yes (settle ${rows(n)})`,
		choose:
			'Several prefectures have an area of the same name. If all areas of the table are in one prefecture, choose it.',
		several: 'More than one, or not known',
		answered: {
			within: (prefecture) => `All areas are in ${prefecture}`,
			ordered: 'The rows are in the order of codes',
			begins: 'What follows the name of a municipality is a place in it'
		},
		takeBack: 'Undo',
		takeBackOf: (answer) => `Undo “${answer}”`
	},
	settle: {
		around: 'Rows around it',
		title: 'Open rows',
		alike:
			'Settle identical rows together (not where several areas share the name, as each row may mean a different one)',
		of: (shown, all) => `The first ${whole(shown)} of ${whole(all)} are listed.`,
		row: (numbers, turned) =>
			`${turned ? 'column' : 'row'} ${numbers.slice(0, 3).join(', ')}${numbers.length > 3 ? ` and ${whole(numbers.length - 3)} more` : ''}`,
		choose: 'Candidates',
		search: 'Search for another area',
		searchShort: 'Area',
		searchNone: (query) => `No area matches “${query}”.`,
		leave: 'Leave out',
		leaveAll: 'Leave out all that remain',
		rest: 'All rows that were still open',
		done: 'What you settled',
		became: (input, area, n) => `“${input}”${n > 1 ? ` (${rows(n)})` : ''} → ${area ?? 'left out'}`,
		undo: 'Undo',
		undoOf: (input) => `Undo the decision on “${input}”`,
		undoLast: 'Undo the last decision',
		kept: 'Decisions stay on this device and come back when the same file is opened.'
	},
	map: {
		title: 'On the map',
		lead: 'Choose the column to shade areas by. Areas without a value look different from zero.',
		none: 'No column can be mapped. A column of numbers, percentages or up to five categories is needed.',
		nothing: 'The column has no value for any area that was matched.',
		column: 'Column',
		whole: (name) => `Full name of the column: ${name}`,
		names: (column) => `Items of “${column}”`,
		span: (first, last, n) => `${first} to ${last}, ${whole(n)} dates`,
		moves: (span) =>
			`It has values for several dates (${span}). On the map, the slider and the play button in the legend move through them. Areas are counted at the newest date.`,
		still: 'A column of the dates themselves cannot be moved through.',
		countRows: 'Number of rows in each area',
		areas: (n) => `${areas(n)} with a value.`,
		missing: (n) => `${rows(n)} without a value.`,
		duplicates: (n) => `${areas(n)} with several rows. Combine by`,
		combine: { none: 'nothing (no value)', sum: 'sum', mean: 'mean' },
		any: (category) => `“${category}” if any row says so`,
		incomparable: 'Use pre-merger figures for the present area',
		incomparableHint: (n) =>
			`${rows(n)} left out: ${n === 1 ? 'it is a pre-merger figure' : 'they are pre-merger figures'}, not comparable with the present area.`,
		show: 'Show on the map',
		kept: 'The table you map stays on this device until you remove it. It is never part of a shared address.',
		notKept:
			'It could not be kept: this device’s storage is full or unavailable. It will be gone when the page is closed.'
	},
	points: {
		title: 'Latitude and longitude',
		of: (names) => names.map((name) => `“${name}”`).join(' and '),
		waiting: (names) => `Looking up where ${names} lie.`,
		failed: (names) =>
			`The boundaries that ${names} are looked up in could not be loaded. Rows are joined by their names alone.`,
		retry: 'Load them again',
		unused: (names) => `${names} are not used.`,
		located: (names, inside) =>
			`${names} were looked up in the municipal boundaries: ${rows(inside)} ${inside === 1 ? 'lies' : 'lie'} in a municipality.`,
		elsewhere: (n) =>
			`${rows(n)} ${n === 1 ? 'names a different area from the one it lies in' : 'name a different area from the one they lie in'}.`,
		choose: 'Choose under “Open rows” below.',
		swapped: (n) => `In ${rows(n)} latitude and longitude were swapped; they were read the right way round.`,
		outside: (n) => `At sea or abroad: ${rows(n)}`,
		unread: (n) => `No latitude and longitude can be read: ${rows(n)}`,
		row: (row, input, said) => `Row ${row}: ${input} (${said})`,
		use: 'Use them',
		leave: 'Do not use them'
	},
	again: {
		title: 'Since last time',
		lead: (file, day) =>
			`A table with the same columns (${file === '' ? 'pasted' : file}, ${day}) was joined on this device before.`,
		decided: (n) => `${rows(n)} settled as before (each can be undone under “What you settled” below).`,
		counts: (added, gone, changed) =>
			added + gone + changed === 0
				? 'Rows and values are the same.'
				: `New: ${rows(added)}. Gone: ${rows(gone)}. Changed values: ${whole(changed)}.`,
		tooLong: 'The previous table had more than 20,000 rows, too many to compare.',
		added: (n) => `New rows: ${whole(n)}`,
		gone: (n) => `Rows that are gone: ${whole(n)}`,
		changed: (n) => `Changed values: ${whole(n)}`,
		row: (row) => `Row ${row}`,
		change: (column, before, after) => `${column}: “${before}” → “${after}”`,
		forget: 'Forget the previous join and start over',
		kept: 'Once it is put on the map or saved, how this table was joined stays on this device for next time.'
	},
	places: {
		title: 'Your measures that are already on the map',
		name: (title, file) => `${title} (${file === '' ? 'pasted' : file})`,
		add: 'Add it (both are in the menu of measures)',
		beside: (name) => `Add it and show it together with “${name}”`,
		taken:
			'Another tab has put a table on the map, and there is no room for one more. Please choose which one to replace.',
		replace: (name) => `Replace “${name}”`
	},
	saveFailed: 'It could not be saved. Please try again.'
};
