/** Every official name, in every spelling that we claim to read, joins to its own code. */
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { WholeArea } from '../../../src/lib/model/area';
import { isPrefectureCode, lgcodeOf, prefectureCodeOf } from '../../../src/lib/model/code';
import type { AreaColumnRoles } from '../../../src/lib/join/table';
import { placeKey, spellingRules } from '../../../src/lib/join/spelling';
import { fold } from '../../../src/lib/model/name';
import { areas, former, joiner, wards } from './register';

const municipalities = areas.filter(
	({ code, kind }) => !isPrefectureCode(code) && kind !== 'northern-village'
);
const nameOf = new Map(areas.map(({ code, name }) => [code, name]));
const prefectureOf = ({ code }: { readonly code: string }): string =>
	nameOf.get(prefectureCodeOf(code)) ?? '';

/** Joins each area by the cells that `write` makes of it, and returns those that did not end under their own code. */
function wrong(
	list: readonly WholeArea[],
	roles: AreaColumnRoles,
	write: (area: WholeArea) => readonly string[]
): readonly string[] {
	const { rows } = joiner.join(
		list.map((area, i) => ({ row: i + 1, cells: write(area) })),
		roles
	);
	return rows.flatMap(({ code, input, status, reason }, i) =>
		code === list[i]?.code ? [] : [`${input}: ${code ?? status} ${reason ?? ''}`]
	);
}

const ONE: AreaColumnRoles = { codes: [], prefecture: null, group: null, area: 0 };
const TWO: AreaColumnRoles = { codes: [], prefecture: 0, group: null, area: 1 };
const CODE: AreaColumnRoles = { codes: [0], prefecture: null, group: null, area: null };
const full = (text: string): string =>
	text.replace(/[!-~]/g, (c) => String.fromCharCode(c.charCodeAt(0) + 0xfee0));
const OLD_FORMS: Readonly<Record<string, string>> = {
	竜: '龍',
	沢: '澤',
	浜: '濱',
	島: '嶋',
	崎: '﨑',
	桧: '檜',
	釜: '竈',
	国: '國',
	県: '縣',
	辺: '邊',
	高: '髙'
};
const old = (text: string): string =>
	Array.from(text)
		.map((c) => OLD_FORMS[c] ?? c)
		.join('');

describe('official names', () => {
	it.each<[string, AreaColumnRoles, (area: WholeArea) => readonly string[]]>([
		['with the prefecture beside', TWO, (area) => [prefectureOf(area), area.name]],
		['with the prefecture before', ONE, (area) => [prefectureOf(area) + area.name]],
		['with prefecture and 郡 before', ONE, (area) => [prefectureOf(area) + (area.county ?? '') + area.name]],
		['with spaces between', ONE, (area) => [[prefectureOf(area), area.county, area.name].join('　')]],
		['with 郡 before', TWO, (area) => [prefectureOf(area), (area.county ?? '') + area.name]],
		['with ケ', TWO, (area) => [prefectureOf(area), area.name.replaceAll('ヶ', 'ケ')]],
		['with ヶ', TWO, (area) => [prefectureOf(area), area.name.replaceAll('ケ', 'ヶ')]],
		['in old forms', TWO, (area) => [old(prefectureOf(area)), old(area.name)]],
		['with spaces inside', TWO, (area) => [prefectureOf(area), Array.from(area.name).join(' ')]],
		['with a note', TWO, (area) => [prefectureOf(area), `${area.name}※2`]],
		['with a short prefecture', TWO, (area) => [prefectureOf(area).replace(/[都府県]$/u, ''), area.name]],
		['with the prefecture’s number', TWO, (area) => [String(Number(area.code.slice(0, 2))), area.name]],
		['with the prefecture in brackets', ONE, (area) => [`${area.name}（${prefectureOf(area)}）`]]
	])('%s', (_, roles, write) => {
		expect(wrong(municipalities, roles, write)).toEqual([]);
	});

	it('with 郡 in a column of its own, the northern villages too', () => {
		const roles = { codes: [], prefecture: 0, group: 1, area: 2 };
		const all = areas.filter(({ code }) => !isPrefectureCode(code));
		expect(wrong(all, roles, (area) => [prefectureOf(area), area.county ?? '', area.name])).toEqual([]);
	});
	it('by reading are never wrong, and open only where a reading is shared', () => {
		for (const write of [({ kana }: WholeArea) => kana, ({ en }: WholeArea) => en]) {
			const { rows } = joiner.join(
				municipalities.map((area, i) => ({ row: i + 1, cells: [prefectureOf(area), write(area)] })),
				TWO
			);
			const open = rows.filter(({ code, status }, i) => {
				if (code !== null) expect(code).toBe(municipalities[i]?.code);
				return status !== 'matched';
			});
			expect(open.every(({ status }) => status === 'ambiguous')).toBe(true);
			expect(open.length).toBeLessThan(12);
		}
	});
	it('alone are never wrong', () => {
		const { rows, counts } = joiner.join(
			municipalities.map(({ name }, i) => ({ row: i + 1, cells: [name] })),
			ONE
		);
		for (const [i, { code }] of rows.entries()) if (code !== null) expect(code).toBe(municipalities[i]?.code);
		expect(counts.matched + counts.ambiguous).toBe(municipalities.length);
		expect(counts.matched).toBeGreaterThan(1500);
	});
	it('of prefectures', () => {
		const prefectures = areas.filter(({ code }) => isPrefectureCode(code));
		const roles = { codes: [], prefecture: 0, group: null, area: null };
		for (const write of [
			({ name }: WholeArea) => [name],
			({ kana }: WholeArea) => [kana],
			({ en }: WholeArea) => [en],
			({ code }: WholeArea) => [code],
			({ lgcode }: WholeArea) => [lgcode]
		]) {
			expect(wrong(prefectures, roles, write)).toEqual([]);
		}
	});
});

describe('official codes', () => {
	it.each<[string, (area: WholeArea) => string]>([
		['of six digits', ({ lgcode }) => lgcode],
		['of six digits without the zero', ({ lgcode }) => String(Number(lgcode))],
		['of five digits', ({ code }) => code],
		['of five digits without the zero', ({ code }) => String(Number(code))],
		['in full width', ({ lgcode }) => full(lgcode)],
		['as Excel keeps text', ({ lgcode }) => `="${lgcode}"`],
		['inside ids', ({ code }) => `city-${code}-2024`]
	])('%s', (_, write) => {
		expect(wrong(municipalities, CODE, (area) => [write(area)])).toEqual([]);
	});
	it('of three digits beside their prefecture’s', () => {
		const roles = { codes: [0, 1], prefecture: null, group: null, area: null };
		expect(wrong(municipalities, roles, ({ code }) => [code.slice(0, 2), code.slice(2)])).toEqual([]);
	});
	it('of wards', () => {
		const { rows } = joiner.join(
			wards.map(({ code }, i) => ({ row: i + 1, cells: [lgcodeOf(code)] })),
			CODE
		);
		expect(rows.map(({ code }) => code)).toEqual(wards.map(({ city }) => city));
	});
});

describe('former names', () => {
	it('with 郡 and prefecture lead to what they became', () => {
		const { rows } = joiner.join(
			former.map(({ prefecture, county = '', name }, i) => ({
				row: i + 1,
				cells: [nameOf.get(prefecture) ?? '', county + name]
			})),
			TWO
		);
		const off = rows.filter(({ code, status }, i) => {
			const into = former[i]?.into ?? [];
			return into.length === 1 ? code !== into[0] : status !== 'ambiguous';
		});
		expect(off.map(({ input, status, code }) => `${input} ${status} ${code ?? ''}`)).toEqual([]);
	});
});

describe('folding', () => {
	const wild = fc.string({
		unit: fc.oneof(
			fc.constantFrom(...Array.from("ヶケがガヵッツ龍竜檜桧一二郡市町村 　・-'ーōoouhｱﾞㇱ⻄⼈﨑㈱¨")),
			fc.string({ unit: 'grapheme', minLength: 1, maxLength: 1 })
		),
		maxLength: 16
	});
	it('a name twice changes nothing', () => {
		fc.assert(
			fc.property(wild, (text) => {
				expect(placeKey(placeKey(text))).toBe(placeKey(text));
				expect(fold(fold(text))).toBe(fold(text));
			}),
			{ numRuns: 2000 }
		);
	});
	it('keeps official names of one prefecture apart', () => {
		const keys = municipalities.map((area) => prefectureOf(area) + placeKey((area.county ?? '') + area.name));
		expect(new Set(keys).size).toBe(keys.length);
	});
	it.each([
		['今治市', '今治市', ['exact']],
		['今 治市', '今治市', ['spacing']],
		['ﾆｾｺ町', 'ニセコ町', ['width']],
		['⻄条市', '西条市', ['look-alike']],
		['龍ヶ崎市', '龍ケ崎市', ['variant-character']],
		['梼原町', '檮原町', ['variant-character']],
		['⻄ 条市', '西条市', ['spacing', 'look-alike']]
	])('%s is %s by %j', (given, official, rules) => {
		expect(spellingRules(given, official)).toEqual(rules);
	});
});
