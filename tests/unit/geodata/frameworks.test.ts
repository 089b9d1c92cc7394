import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { makeFrameworks, statedCount } from '../../../geodata/frameworks/make';
import { FRAMEWORK_RULES, frameworkInput } from '../../../geodata/frameworks/rules';
import {
	FRAMEWORK_COLUMNS,
	formatFrameworks,
	frameworksOf,
	readFrameworkTable
} from '../../../geodata/frameworks/table';
import { parseCsv } from '../../../geodata/read-cases';
import { readRegister } from '../../../geodata/register/table';
import { parseAreas } from '../../../src/lib/model/area';
import { parseFrameworks } from '../../../src/lib/model/framework';

const AREAS = parseAreas(JSON.parse(readFileSync('geodata/built/areas.json', 'utf8')));
const TEXT = readFileSync('geodata/frameworks.csv', 'utf8');

const ROW: Readonly<Record<string, string>> = {
	...{ id: 'teiju-01', kind: '定住自立圏', name: '一関・平泉定住自立圏', centres: '032093 岩手県一関市' },
	...{ members: '032093 岩手県一関市\n034029 岩手県平泉町', since: '2014-10', status: 'complete' },
	...{ stated: '2', url: 'https://example.jp/', publisher: '一関市', source_kind: 'official' },
	...{ date: '2024', read: '2026-11' }
};
type Change = Readonly<Record<string, string>>;

/** What the rules say about rows; the totals are those of the real table. */
function findings(changes: readonly Change[], edit = (text: string) => text) {
	const text = edit(formatFrameworks(changes.map((change) => ({ ...ROW, ...change }))));
	const input = frameworkInput(text, parseCsv(text), AREAS);
	return FRAMEWORK_RULES.filter(({ id }) => id !== 'framework-counts').flatMap((rule) =>
		rule.check(input).map(({ column, line }) => `${rule.id} ${line} ${column}`.trim())
	);
}

describe('the rules for the table of frameworks', () => {
	it('find nothing in rows that are right', () => expect(findings([{}])).toEqual([]));

	const wrong: readonly [rule: string, what: string, change: Change, column: string][] = [
		['id', 'an id of another kind', { id: 'renkei-01' }, 'id'],
		['id', 'an id that is none', { id: 'Teiju 1' }, 'id'],
		['words', 'an unknown kind', { kind: '広域連合' }, 'kind'],
		['words', 'an unknown status', { status: 'whole' }, 'status'],
		['words', 'an unknown kind of source', { source_kind: 'blog' }, 'source_kind'],
		['words', 'no name', { name: '' }, 'name'],
		['members', 'a code with five digits', { members: '32093 岩手県一関市', stated: '1' }, 'members'],
		['members', 'another name', { members: '032093 岩手県一関市\n034029 岩手県平泉市' }, 'members'],
		['members', 'a prefecture', { members: '032093 岩手県一関市\n030007 岩手県' }, 'members'],
		['members', 'a member twice', { members: '032093 岩手県一関市\n032093 岩手県一関市' }, 'members'],
		[
			'centres',
			'a centre that is no member',
			{ centres: '034029 岩手県平泉町', members: '032093 岩手県一関市', stated: '1' },
			'centres'
		],
		['centres', 'no centre', { centres: '' }, 'centres'],
		['stated', 'more stated than listed', { stated: '3' }, 'stated'],
		['stated', 'a partial list with all of them', { status: 'partial' }, 'stated'],
		['stated', 'words in place of a number', { stated: '1市1町' }, 'stated'],
		['source', 'no address', { url: '' }, 'url'],
		['source', 'another address', { url: 'ftp://example.jp' }, 'url'],
		['source', 'no publisher', { publisher: '' }, 'publisher'],
		['source', 'not when it was read', { read: '' }, 'read'],
		['source', 'a date after it was read', { date: '2026-12-01' }, 'date'],
		['source', 'a date that is none', { since: '2014-13' }, 'since'],
		['plain-cells', 'a space', { note: ' 注' }, 'note'],
		['plain-cells', 'a formula', { note: '=1+1' }, 'note']
	];
	it.each(wrong)('%s: finds %s', (rule, _, change, column) => {
		expect(findings([change])).toContain(`framework-${rule} 2 ${column}`);
	});
	it('finds an id and a name twice', () => {
		expect(findings([{}, {}])).toEqual(['framework-id 3 id', 'framework-id 3 name']);
	});
	it('finds another form and another column', () => {
		expect(findings([{}], (text) => text.slice(1))).toEqual(['framework-file-form 1']);
		expect(findings([{}], (text) => text.replace('name_en', 'english'))).toContain(
			'framework-file-form 1 english'
		);
	});
	it('find nothing in the real table', () => {
		const input = frameworkInput(TEXT, parseCsv(TEXT), AREAS);
		expect(FRAMEWORK_RULES.flatMap((rule) => rule.check(input))).toEqual([]);
	});
	it('have ids and sentences of their own', () => {
		expect(new Set(FRAMEWORK_RULES.map(({ id }) => id)).size).toBe(FRAMEWORK_RULES.length);
		expect(new Set(FRAMEWORK_RULES.map(({ holds }) => holds)).size).toBe(FRAMEWORK_RULES.length);
	});
});

describe('the table of frameworks', () => {
	const frameworks = parseFrameworks(frameworksOf(readFrameworkTable(parseCsv(TEXT)).table));
	it('has three of 竹原市', () => {
		expect(frameworks.of('34203').map(({ name }) => name)).toEqual([
			'広島広域都市圏',
			'備後圏域連携中枢都市圏',
			'広島中央地域連携中枢都市圏'
		]);
	});
	it('says which lists are not complete', () => {
		expect(frameworks.all.filter(({ status }) => status === 'partial').map(({ id }) => id)).toEqual([
			...['renkei-30', 'teiju-11', 'teiju-80', 'teiju-82', 'teiju-83', 'joint-28']
		]);
	});
	it('comes out of a table as it went in', () => {
		const rows = readFrameworkTable(parseCsv(TEXT)).table.records.map(({ cell }) =>
			Object.fromEntries(FRAMEWORK_COLUMNS.map((column) => [column, cell(column)]))
		);
		expect(formatFrameworks(rows)).toBe(TEXT);
	});
});

describe('a list with one row a member', () => {
	const register = readRegister('geodata/register.csv');
	const line: Change = {
		...{ id: 'teiju-16', kind: '定住自立圏', name: '一関・平泉定住自立圏', role: 'centre', code: '032093' },
		...{
			prefecture: '岩手県',
			municipality: '一関市',
			since: '',
			status: 'complete',
			stated_count: '1市1町'
		},
		...{ url: 'https://example.jp/', publisher: '一関市', source_kind: 'official', page_date: '', note: '' }
	};
	const town: Change = { ...line, role: 'member', code: '034029', municipality: '平泉町' };

	it('becomes a row', () => {
		expect(makeFrameworks([town, line], register, '2026-11')).toEqual([
			{
				...{ id: 'teiju-16', kind: '定住自立圏', name: '一関・平泉定住自立圏', name_en: '' },
				...{ centres: '032093 岩手県一関市', members: '032093 岩手県一関市\n034029 岩手県平泉町' },
				...{ since: '', status: 'complete', stated: '2', stated_as: '1市1町' },
				...{ url: 'https://example.jp/', publisher: '一関市', source_kind: 'official' },
				...{ date: '', read: '2026-11', note: '' }
			}
		]);
	});
	it.each<[string, Change, RegExp]>([
		['another name', { ...town, municipality: '平泉市' }, /row 3 .* no municipality/],
		['a member twice', line, /found twice/],
		['a role that is none', { ...town, role: 'host' }, /role: found "host"/],
		['rows that differ', { ...town, status: 'partial' }, /status: found "partial"/]
	])('stops at %s', (_, second, message) => {
		expect(() => makeFrameworks([line, second], register, '2026-11')).toThrow(message);
	});
	it.each([
		['7市2町', 1, '9'],
		['12市町（5市7町）', 1, '12'],
		['高知市と県内33市町村（県全域）', 1, '34'],
		['函館市+17市町', 1, '18'],
		['2市1町 (近隣)', 1, '4'],
		['1市と2市町', 1, '3'],
		['合併一市特例', 1, ''],
		['', 1, '']
	])('%s: %s centre, %s members', (written, centres, count) => {
		expect(statedCount(written, centres)).toBe(count);
	});
});
