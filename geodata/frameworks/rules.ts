/** Every rule for the table of frameworks, in the order in which their findings are printed. */
import type { Area } from '../../src/lib/model/area';
import { FRAMEWORK_ID, FRAMEWORK_SOURCE_KINDS, FRAMEWORK_STATUS } from '../../src/lib/model/framework';
import { isPrefectureCode, prefectureCodeOf } from '../../src/lib/model/code';
import type { Rows, Table, TableProblem, TableRecord } from '../../src/lib/model/table';
import { at, type Finding } from '../rules/rule';
import { KIND_WORDS, membersOf, readFrameworkTable } from './table';

interface FrameworkInput {
	/** The file as it lies on disk, byte order mark and line ends included. */
	readonly text: string;
	/** Its rows, untrimmed, the header first. */
	readonly rows: Rows;
	readonly table: Table;
	readonly problems: readonly TableProblem[];
	/** The register of areas; `null` where it has not been built. */
	readonly areas: readonly Area[] | null;
}

interface FrameworkRule {
	readonly id: string;
	/** What must hold, in one sentence. */
	readonly holds: string;
	readonly check: (input: FrameworkInput) => readonly Finding[];
}

export function frameworkInput(text: string, rows: Rows, areas: readonly Area[] | null): FrameworkInput {
	return { text, rows, areas, ...readFrameworkTable(rows) };
}

/** What the table holds now. Whoever adds a framework changes these numbers in the same commit, on purpose. */
const EXPECTED_FRAMEWORKS = {
	frameworks: 151,
	'core-city': 38,
	settlement: 85,
	other: 28,
	/** Lists that lack members. */
	partial: 6,
	members: 979,
	/** Municipalities in at least one. */
	municipalities: 844
};

const DAY = /^\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01]))?)?$/;
/** What an id of each kind begins with. */
const PREFIXES: Readonly<Record<string, string>> = {
	連携中枢都市圏: 'renkei',
	定住自立圏: 'teiju',
	その他: 'joint'
};

type Report = (column: string, found: string, remedy: string) => void;

/** A rule that looks at one row after the other. */
function rowRule(
	id: string,
	holds: string,
	look: (record: TableRecord, report: Report, input: FrameworkInput) => void
): FrameworkRule {
	return {
		id: `framework-${id}`,
		holds,
		check: (input) =>
			input.table.records.flatMap((record) => {
				const found: Finding[] = [];
				look(
					record,
					(column, what, remedy) => found.push(at(input.table, record, column, what, remedy)),
					input
				);
				return found;
			})
	};
}

const fileForm: FrameworkRule = {
	id: 'framework-file-form',
	holds:
		'the file is UTF-8 with a byte order mark, its rows end in CR LF, and its columns are those of the README',
	check: ({ text, table, problems }) => {
		const whole =
			text.startsWith('\ufeff') &&
			!text.includes('\ufffd') &&
			text.endsWith('\r\n') &&
			!/(?:^|[^\r])\n/.test(text.replace(/"[^"]*"/g, ''));
		const form = at(table, { line: 1 }, '', 'another form', 'save it as "CSV UTF-8" from the spreadsheet');
		return [...(whole ? [] : [form]), ...problems];
	}
};

const plainCells: FrameworkRule = {
	id: 'framework-plain-cells',
	holds: 'no line of a cell is empty, has a space at an end, or begins with = + - or @',
	check: ({ rows, table }) =>
		rows.slice(1).flatMap((row, i) =>
			row.flatMap((cell, j) => {
				const lines = cell === '' ? [] : cell.split(/\r?\n/);
				const wrong = lines.find(
					(text) => text === '' || text !== text.trim() || /^[=+\-@＝＋－＠]/.test(text)
				);
				if (wrong === undefined) return [];
				const remedy =
					'remove the space or the empty line; begin with a word, a spreadsheet would run the rest';
				return [at(table, { line: i + 2 }, table.columns[j] ?? '', `"${wrong}"`, remedy)];
			})
		)
};

const ids = rowRule(
	'id',
	'an id suits its kind, is there once and never changes; a name is there once',
	({ cell, line }, report, { table }) => {
		const kind = cell('kind');
		const prefix = PREFIXES[kind];
		if (!FRAMEWORK_ID.test(cell('id')) || (prefix && !cell('id').startsWith(`${prefix}-`)))
			report(
				'id',
				cell('id'),
				`write ${prefix ?? 'renkei, teiju or joint'}-NUMBER, the next number of its kind`
			);
		for (const column of ['id', 'name']) {
			const first = table.records.find((other) => other.cell(column) === cell(column));
			if (first && first.line !== line) report(column, cell(column), `row ${first.line} has it already`);
		}
	}
);

const words = rowRule(
	'words',
	'kind, status and kind of source are words that are known, and the name is there',
	({ cell }, report) => {
		const options: readonly (readonly [string, readonly string[]])[] = [
			['kind', Object.keys(KIND_WORDS)],
			['status', FRAMEWORK_STATUS],
			['source_kind', FRAMEWORK_SOURCE_KINDS]
		];
		for (const [column, known] of options)
			if (!known.includes(cell(column))) report(column, cell(column), `write one of ${known.join(', ')}`);
		if (cell('name') === '') report('name', 'an empty cell', 'write the name as the source has it');
	}
);

const knownMembers = rowRule(
	'members',
	'a member is a municipality of the register, written with its six digits and its name, by code and once',
	({ cell }, report, { areas }) => {
		const byCode = areas && new Map(areas.map((area) => [area.code, area]));
		if (cell('members') === '') report('members', 'an empty cell', 'list those that the source names');
		for (const column of ['centres', 'members']) {
			const members = membersOf(cell(column));
			members.forEach(({ written, code, name }, i) => {
				const area = code === null ? undefined : byCode?.get(code);
				const right = area && `${byCode?.get(prefectureCodeOf(area.code))?.name ?? ''}${area.name}`;
				const counted = area && !isPrefectureCode(area.code) && area.kind !== 'northern-village';
				if (code === null || (byCode && (!counted || right !== name)))
					report(
						column,
						written,
						`write ${right ? `${area.lgcode} ${right}` : '六桁のコード 都道府県名市区町村名'}`
					);
				const before = members[i - 1];
				if (before && before.written >= written) report(column, written, 'list each once, by code');
			});
		}
	}
);

const centres = rowRule(
	'centres',
	'a centre is a member, and 連携中枢都市圏 and 定住自立圏 have one',
	({ cell }, report) => {
		const members = new Set(membersOf(cell('members')).map(({ written }) => written));
		const named = membersOf(cell('centres'));
		for (const { written } of named)
			if (!members.has(written)) report('centres', written, 'list it among the members, too');
		if (named.length === 0 && cell('kind') !== 'その他')
			report('centres', 'an empty cell', 'write the central city');
	}
);

const statedCounts = rowRule(
	'stated',
	'the number of members that the source states is that of the list, or the list is partial and shorter',
	({ cell }, report) => {
		const [written, status, listed] = [cell('stated'), cell('status'), membersOf(cell('members')).length];
		if (written === '') return;
		const stated = /^\d+$/.test(written) ? Number(written) : NaN;
		if (!(status === 'partial' ? stated > listed : stated === listed))
			report(
				'stated',
				written,
				`${listed} are listed (${status}); find those that are missing, or write partial`
			);
	}
);

const sources = rowRule(
	'source',
	'a source has an address, a publisher and the month it was read in; its date is one, and not after that',
	({ cell }, report) => {
		if (!/^https?:\/\/[^\s]+$/.test(cell('url')) || !URL.canParse(cell('url')))
			report('url', cell('url'), 'write the address of the page that names the members');
		if (cell('publisher') === '') report('publisher', 'an empty cell', 'write whose page it is');
		if (!/^\d{4}-\d\d(?:-\d\d)?$/.test(cell('read')))
			report('read', cell('read'), 'write the month, as 2026-11');
		for (const column of ['date', 'since'])
			if (cell(column) !== '' && !DAY.test(cell(column)))
				report(column, cell(column), 'write a year, a month or a day, as 2024-04-01, or nothing');
		if (cell('date').slice(0, 7) > cell('read').slice(0, 7))
			report('date', cell('date'), `it was read in ${cell('read')}`);
	}
);

const counts: FrameworkRule = {
	id: 'framework-counts',
	holds: 'the totals are those of this file',
	check: ({ table }) => {
		const lists = table.records.map(({ cell }) => membersOf(cell('members')).map(({ written }) => written));
		const kinds = table.records.map(({ cell }) => KIND_WORDS[cell('kind')]);
		const found: Readonly<Record<keyof typeof EXPECTED_FRAMEWORKS, number>> = {
			frameworks: table.records.length,
			'core-city': kinds.filter((kind) => kind === 'core-city').length,
			settlement: kinds.filter((kind) => kind === 'settlement').length,
			other: kinds.filter((kind) => kind === 'other').length,
			partial: table.records.filter(({ cell }) => cell('status') === 'partial').length,
			members: lists.flat().length,
			municipalities: new Set(lists.flat()).size
		};
		return (Object.keys(EXPECTED_FRAMEWORKS) as (keyof typeof EXPECTED_FRAMEWORKS)[]).flatMap((key) => {
			if (found[key] === EXPECTED_FRAMEWORKS[key]) return [];
			const remedy = `${EXPECTED_FRAMEWORKS[key]} are expected; if the table is right, change geodata/frameworks/rules.ts`;
			return [at(table, { line: 1 }, key, String(found[key]), remedy)];
		});
	}
};

export const FRAMEWORK_RULES: readonly FrameworkRule[] = [
	...[fileForm, plainCells, ids, words, knownMembers, centres, statedCounts, sources, counts]
];
