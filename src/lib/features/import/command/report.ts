/** What became of a table, to be read in a terminal: in the words of the page for one's own table. */
import type { PointsReport } from '$lib/import/session/points-report';
import type { AskedQuestion } from '$lib/import/session/report';
import { JOIN_STATUSES } from '$lib/join/outcome';
import { areaName } from '$lib/model/name';
import { prefectureCodeOf, type AreaCode } from '$lib/model/code';
import { formatDate } from '$lib/text/date';
import { describeRemarks } from '$lib/text/import';
import { describeRow, JOIN_MESSAGES } from '$lib/text/join/words';
import { IMPORT_MESSAGES } from '../words/import';
import type { JoinedTable } from './json';
import { COMMAND_MESSAGES, type CommandMessages } from './words';
import { runningText } from '$lib/text/running-text';

/** How many open rows are listed; all are in the JSON. */
const LISTED = 40;
/** Values of a column that are named. */
const NAMED = 6;

/** The report, with a blank line between its parts. */
export function reportJoin(joined: JoinedTable): string {
	const { session, report, lang } = joined;
	const { counts, rules, aside, file } = report;
	const [screen, words, rows] = [IMPORT_MESSAGES[lang], JOIN_MESSAGES[lang], session.result.rows];
	const open = rows.length - counts.matched - counts['set-aside'];
	const lined = ([n, said]: readonly [number, string]): string => `${String(n).padStart(7)}  ${said}`;
	const parts: readonly (readonly string[])[] = [
		[`${file.name}${file.worksheet === null ? '' : ` [${file.worksheet}]`}`, ...readRemarks(joined)],
		[
			runningText(lang, [
				screen.report.matched(counts.matched, file.rows),
				open > 0 ? screen.report.open(open) : screen.report.allSettled
			]),
			...JOIN_STATUSES.map((status) => lined([counts[status], words.status[status]]))
		],
		report.points ? pointsLines(report.points, joined) : [],
		longLines(joined),
		...titled(
			screen.report.rules,
			rules.map(([rule, n]) => lined([n, words.rule[rule]]))
		),
		...titled(
			screen.report.aside,
			aside.map(([reason, n]) => lined([n, words.aside[reason]]))
		),
		...titled(screen.questions.title, questionLines(joined)),
		...titled(screen.settle.title, openLines(joined))
	];
	return `${parts.flatMap((lines) => (lines.length > 0 ? [lines.join('\n')] : [])).join('\n\n')}\n`;
}

function titled(title: string, lines: readonly string[]): readonly (readonly string[])[] {
	return lines.length > 0 ? [[title, ...lines]] : [];
}

/** What is to be known of how the file was read. */
function readRemarks({ session, report, lang }: JoinedTable): readonly string[] {
	const [screen, own] = [IMPORT_MESSAGES[lang].file, COMMAND_MESSAGES[lang]];
	const { file, overlong, titleRows } = report;
	const { roles, columns, turned } = session.understanding;
	const name = (index: number | null): string => (index === null ? '–' : (columns[index]?.name ?? '–'));
	const isRepairable = overlong.repairable > 0 && !report.choices.corrections.repaired;
	return [
		...describeRemarks(file.remarks, lang),
		...(titleRows > 0 ? [screen.titleRows(titleRows)] : []),
		...(file.unclosedQuote ? [screen.unclosedQuote(file.unclosedLine)] : []),
		...(file.broken.length > 0 ? [screen.broken(file.broken.length, file.firstBroken)] : []),
		...(overlong.aside > 0 ? [screen.overlong(overlong.aside, overlong.first)] : []),
		...(isRepairable ? [own.with(screen.repair(overlong.repairable), '--repair')] : []),
		own.columns(
			{
				codes: own.list(roles.codes.map(name)) || '–',
				...{ prefecture: name(roles.prefecture), group: name(roles.group), area: name(roles.area) }
			},
			turned
		),
		...columns.flatMap((column) =>
			column.unlike.length > 0
				? [`${column.name}: ${screen.unlike(column.unlike.length, column.unlike.slice(0, NAMED))}`]
				: []
		)
	];
}

function pointsLines(points: PointsReport, { lang }: JoinedTable): readonly string[] {
	const words = IMPORT_MESSAGES[lang].points;
	const names = words.of(points.names);
	const lists = [
		{ say: words.outside, of: points.outside },
		{ say: words.unread, of: points.unread }
	];
	return [
		points.state === 'unused' ? words.unused(names) : words.located(names, points.inside),
		...(points.swapped > 0 ? [words.swapped(points.swapped)] : []),
		...(points.elsewhere > 0 ? [words.elsewhere(points.elsewhere)] : []),
		...lists.flatMap(({ say, of }) =>
			of.count === 0
				? []
				: [
						say(of.count),
						...of.first.slice(0, NAMED).map(({ row, input, said }) => `  ${words.row(row, input, said)}`)
					]
		)
	];
}

/** By what the rows of an area are told apart, and how to take one of them. */
function longLines({ report, lang }: JoinedTable): readonly string[] {
	const [screen, own] = [IMPORT_MESSAGES[lang], COMMAND_MESSAGES[lang]];
	const filtered = (report.choices.corrections.filter ?? []).map(([column]) => column);
	const long = report.long.filter(({ index }) => !filtered.includes(index));
	if (long.length === 0) return [];
	const dated = (date: string | undefined): string => formatDate(date ?? '', lang);
	return [
		screen.filter.lead(long.map(({ name }) => name)),
		...long.map(({ index, name, values, dates }) => {
			const all = values.map(({ value }) => value);
			const said = dates
				? own.dates(name, screen.map.span(dated(dates[0]), dated(dates.at(-1)), dates.length))
				: (report.pivot?.column === index ? own.names : own.kinds)(name, listed(all, own), all.length);
			return own.with(said, `--only ${inShell(`${name}=${all.at(dates ? -1 : 0) ?? ''}`)}`);
		})
	];
}

/** The first of some values. */
export function listed(values: readonly string[], words: CommandMessages): string {
	return words.list(values.slice(0, NAMED)) + (values.length > NAMED ? '…' : '');
}

/** An argument as a shell takes it whole: in quotes where it has more than letters and digits. */
function inShell(text: string): string {
	return /^[\p{L}\p{N}_=.・ー-]+$/u.test(text) ? text : `'${text.replaceAll("'", `'\\''`)}'`;
}

function questionLines({ report, areas, lang }: JoinedTable): readonly string[] {
	const [screen, own] = [IMPORT_MESSAGES[lang].questions, COMMAND_MESSAGES[lang]];
	const nameOf = (code: AreaCode): string => {
		const area = areas.get(code);
		return area ? areaName(area, lang, areas.get(prefectureCodeOf(code))) : code;
	};
	const optionOf = ({ kind, prefecture }: AskedQuestion): string =>
		kind === 'within' ? `--scope ${areas.get(prefecture ?? '')?.name ?? ''}` : `--${kind}`;
	const asked = report.questions.flatMap((question) => [
		own.with(
			runningText(lang, [
				screen.ask(question.kind, question.prefecture === null ? '' : nameOf(question.prefecture)),
				question.evidence && screen.evidence[question.evidence],
				screen.settles(question.rows)
			]),
			optionOf(question)
		),
		...question.first.map(
			({ row, input, code }) => `  ${screen.becomes(row, input, nameOf(code), report.turned)}`
		),
		...(question.rows > question.first.length
			? [`  ${screen.more(question.rows - question.first.length)}`]
			: [])
	]);
	const isWithinAsked = report.questions.some(({ kind }) => kind === 'within');
	const isShared = report.shared > 0 && report.choices.answers.within === undefined && !isWithinAsked;
	return isShared ? [...asked, own.with(screen.choose, '--scope')] : asked;
}

function openLines({ session, areas, lang }: JoinedTable): readonly string[] {
	const [words, own] = [JOIN_MESSAGES[lang], COMMAND_MESSAGES[lang]];
	const open = session.result.rows.filter(({ status }) => status !== 'matched' && status !== 'set-aside');
	if (open.length === 0) return [];
	return [
		...open
			.slice(0, LISTED)
			.map(
				(row) =>
					`${own.where(row.row, session.understanding.turned)}  ${row.input}  ${words.status[row.status]}: ${describeRow(row, areas, lang)}`
			),
		...(open.length > LISTED ? [own.more(open.length - LISTED)] : []),
		own.toSettle
	];
}
