import { describe, expect, test } from 'vitest';
import type { CoverageRow, CoverageTable } from '../../../../src/lib/derive/coverage-table';
import { coverageSentence, type CoverageSubject } from '../../../../src/lib/features/coverage/words';

const NAMES: Readonly<Record<string, string>> = {
	'01': '北海道',
	'07': '福島県',
	'38': '愛媛県',
	'39': '高知県'
};

/** A prefecture's row: municipalities, with a case, with other cases only, its own cases. */
function row(id: string, municipalities: number, covered: number, others = 0, own = 0): CoverageRow {
	const unrecorded = municipalities - covered - others;
	const counts = { municipalities, covered, others, unrecorded, own, cases: covered + own };
	return { id, region: 'shikoku', prefectures: [id], ...counts, known: null, themes: [] };
}
function table(...prefectures: readonly CoverageRow[]): CoverageTable {
	const sum = (key: 'municipalities' | 'covered' | 'others' | 'unrecorded' | 'own' | 'cases') =>
		prefectures.reduce((total, each) => total + each[key], 0);
	return {
		by: 'prefecture',
		rows: prefectures,
		prefectures,
		total: {
			prefectures: prefectures.map(({ id }) => id),
			municipalities: sum('municipalities'),
			covered: sum('covered'),
			known: null,
			others: sum('others'),
			unrecorded: sum('unrecorded'),
			own: sum('own'),
			cases: sum('cases'),
			themes: []
		}
	};
}
const subject: CoverageSubject = {
	place: null,
	filtered: false,
	nameOf: (code: string) => NAMES[code] ?? code,
	unit: '市区町村',
	prefectureUnit: '都道府県'
};
const ja = (given: CoverageTable, about: Partial<CoverageSubject> = {}) =>
	coverageSentence(given, { ...subject, ...about }, 'ja');
const en = (given: CoverageTable, about: Partial<CoverageSubject> = {}) =>
	coverageSentence(given, { ...subject, ...about }, 'en');

test('a scope is counted in its own words', () => {
	const told = ja(table(row('38', 20, 3, 0, 2), row('37', 17, 0)), {
		...{ place: '四国の一部', unit: '市町', prefectureUnit: '県' }
	});
	expect(told).toBe(
		'四国の一部の37市町のうち、3市町（8.1%）の事例を収録しています。残る34市町は未収録です。ほかに、県が行う事例が2件あります。割合が最も高いのは愛媛県（3 / 20）です。1県では、県と市町のどちらにも事例をまだ収録していません。'
	);
});

describe('some', () => {
	const some = table(row('38', 20, 3, 0, 2), row('39', 34, 1), row('01', 179, 0));

	test('in Japanese', () => {
		expect(ja(some)).toBe(
			'全国の233市区町村のうち、4市区町村（1.7%）の事例を収録しています。残る229市区町村は未収録です。ほかに、都道府県が行う事例が2件あります。割合が最も高いのは愛媛県（3 / 20）です。1都道府県では、県と市区町村のどちらにも事例をまだ収録していません。'
		);
	});

	test('in English', () => {
		expect(en(some)).toBe(
			'Of the 233 municipalities in Japan, 4 (1.7%) have a case in this dataset. The other 229 are not recorded. Prefectures themselves run 2 cases. The highest share is that of 愛媛県 (3 of 20). 1 prefecture has no case yet, neither of its own nor of a municipality.'
		);
	});
});

describe('none', () => {
	const none = table(row('38', 20, 0), row('39', 34, 0));

	test('in Japanese: not recorded yet, and nothing about who is best', () => {
		expect(ja(none)).toBe(
			'全国の54市区町村の事例は、まだ収録していません。どの都道府県にも、事例はまだ収録していません。'
		);
	});

	test('in English', () => {
		expect(en(none)).toBe(
			'None of the 54 municipalities in Japan has a case in this dataset. No prefecture has a case yet, of its own or of a municipality.'
		);
	});
});

describe('all', () => {
	const all = table(row('38', 20, 20), row('39', 34, 34, 0, 1));

	test('in Japanese', () => {
		expect(ja(all)).toBe(
			'全国の54市区町村すべての事例を収録しています。ほかに、都道府県が行う事例が1件あります。'
		);
	});

	test('in English: one case is no plural', () => {
		expect(en(all)).toBe(
			'All 54 municipalities in Japan have a case in this dataset. Prefectures themselves run 1 case.'
		);
	});
});

describe('one', () => {
	test('municipality with a case, one without', () => {
		const one = table(row('38', 2, 1));
		expect(ja(one, { place: '愛媛県' })).toBe(
			'愛媛県の2市区町村のうち、1市区町村（50%）の事例を収録しています。残る1市区町村は未収録です。'
		);
		expect(en(one, { place: 'Ehime' })).toBe(
			'Of the 2 municipalities in Ehime, 1 (50%) has a case in this dataset. The other one is not recorded.'
		);
	});

	test('municipality in all', () => {
		expect(en(table(row('38', 1, 1)), { place: 'Ehime' })).toBe(
			'The one municipality in Ehime has a case in this dataset.'
		);
		expect(en(table(row('38', 1, 0)), { place: 'Ehime' })).toBe(
			'The one municipality in Ehime does not have a case in this dataset.'
		);
	});
});

describe('under a filter', () => {
	const filtered = { filtered: true };

	test('other cases only and not recorded are told apart', () => {
		const given = table(row('38', 20, 3, 2), row('39', 34, 1, 1, 1));
		expect(ja(given, filtered)).toBe(
			'全国の54市区町村のうち、4市区町村（7.4%）に条件に合う事例を収録しています。3市区町村は、ほかの条件の事例だけを収録しており、47市区町村は未収録です。ほかに、都道府県が行う条件に合う事例が1件あります。割合が最も高いのは愛媛県（3 / 20）です。'
		);
		expect(en(given, filtered)).toBe(
			'Of the 54 municipalities in Japan, 4 (7.4%) have a case that passes the filters. 3 municipalities have other cases only, and 47 municipalities are not recorded. Prefectures themselves run 1 case that passes the filters. The highest share is that of 愛媛県 (3 of 20).'
		);
	});

	test('nothing passes', () => {
		const given = table(row('38', 20, 0, 1));
		expect(ja(given, { ...filtered, place: '愛媛県' })).toBe(
			'愛媛県の20市区町村に、条件に合う事例は収録していません。1市区町村は、ほかの条件の事例だけを収録しており、19市区町村は未収録です。'
		);
		expect(en(given, { ...filtered, place: 'Ehime' })).toBe(
			'None of the 20 municipalities in Ehime has a case that passes the filters. 1 municipality has other cases only, and 19 municipalities are not recorded.'
		);
	});

	test('official answers are told apart from cases', () => {
		const given = table(row('38', 20, 2, 0));
		const known = { ...given, total: { ...given.total, known: 15 } };
		expect(ja(known, { ...filtered, place: '愛媛県' })).toContain(
			'2市区町村（10%）に条件に合う事例を収録しています。18市区町村は未収録です。公式の調査に「実施」と答えた市区町村も合わせると、15市区町村（75%）です。'
		);
		expect(en(known, { ...filtered, place: 'Ehime' })).toContain(
			'With those that answered “done” in an official survey, the total is 15 municipalities (75%).'
		);
	});

	test('everything passes', () => {
		expect(ja(table(row('38', 20, 20)), { ...filtered, place: '愛媛県' })).toBe(
			'愛媛県の20市区町村すべてに、条件に合う事例を収録しています。'
		);
	});
});

describe('the highest share', () => {
	test('shared by two is both of theirs', () => {
		const two = table(row('38', 20, 2), row('39', 40, 4), row('01', 10, 0, 0, 1));
		expect(ja(two)).toContain('割合が最も高いのは愛媛県と高知県（10%）です。');
		expect(en(two)).toContain('The highest share, 10%, is that of 愛媛県 and 高知県.');
	});

	test('shared by many is counted', () => {
		const many = table(row('01', 2, 1), row('07', 2, 1), row('38', 2, 1), row('39', 2, 1));
		expect(ja(many)).toContain('割合が最も高い都道府県は4あります（50%）。');
		expect(en(many)).toContain('4 prefectures share the highest share, 50%.');
	});
});

test('no sentence says that nothing was done', () => {
	for (const given of [table(row('38', 20, 0)), table(row('38', 20, 3, 4), row('39', 3, 0))]) {
		for (const filtered of [true, false]) {
			expect(ja(given, { filtered })).not.toMatch(/取組(が|は)?(ない|なし|ありません)/);
			expect(en(given, { filtered })).not.toMatch(/no initiative|nothing/i);
		}
	}
});
