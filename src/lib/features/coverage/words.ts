/** What the coverage view says. Its sentence is made from the numbers below it. */
import { knownShareOf, shareOf, type CoverageTable } from '$lib/derive/coverage-table';
import type { AreaCode } from '$lib/model/code';
import type { Language } from '$lib/view/view';

interface CoverageWords {
	readonly title: string;
	readonly close: string;
	readonly by: Readonly<Record<'label' | 'region' | 'prefecture', string>>;
	readonly columns: Readonly<Record<'name' | 'share' | 'known' | 'own' | 'themes' | 'blanks', string>>;
	readonly others: string;
	/** Of the columns, in one line each. */
	readonly note: string;
	readonly filteredNote: string;
	/** Of the column that counts official answers beside the cases. */
	readonly knownNote: string;
	readonly total: string;
	readonly save: string;
	readonly saved: string;
	readonly of: (n: number, all: number) => string;
	readonly with: (themes: string) => string;
	readonly without: (themes: string) => string;
	readonly none: string;
	/** Of the file: header cells. */
	readonly file: Readonly<
		Record<
			| 'code'
			| 'region'
			| 'all'
			| 'covered'
			| 'known'
			| 'knownPercent'
			| 'own'
			| 'percent'
			| 'cases'
			| 'themes'
			| 'blankThemes',
			string
		>
	>;
	readonly fileName: string;
	/** Of a picture or a slide of it. */
	readonly chartTitle: (place: string, by: string) => string;
	readonly filters: string;
}

const jaNumber = new Intl.NumberFormat('ja-JP');
const enNumber = new Intl.NumberFormat('en-GB');
const percents = {
	ja: new Intl.NumberFormat('ja-JP', { style: 'percent', maximumFractionDigits: 1 }),
	en: new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 })
};

export const COVERAGE_WORDS: Readonly<Record<Language, CoverageWords>> = {
	ja: {
		title: '収録状況',
		close: '収録状況を閉じて地図に戻る',
		by: { label: '行の単位', region: '地方別', prefecture: '都道府県別' },
		columns: {
			name: '地域',
			share: '事例がある市区町村',
			known: '事例か実施',
			own: '県の事例',
			themes: 'テーマ',
			blanks: '未収録'
		},
		others: 'ほかの条件の事例だけ',
		note: '未収録は、この地図に事例がまだ載っていない市区町村です。取組がないという意味ではありません。テーマは、都道府県と市区町村の事例を合わせたものです。',
		filteredNote:
			'絞り込みに合う事例だけを数えています。未収録は、どの条件の事例もまだ載っていない市区町村です。',
		knownNote: '「事例か実施」は、選んだテーマの事例があるか、公式の調査に「実施」と答えた市区町村です。',
		total: '合計',
		save: 'CSVで保存',
		saved: '収録状況をCSVで保存しました。',
		of: (n, all) => `${jaNumber.format(n)} / ${jaNumber.format(all)}`,
		with: (themes) => `事例があるテーマ: ${themes}`,
		without: (themes) => `未収録のテーマ: ${themes}`,
		none: 'なし',
		file: {
			code: 'コード',
			region: '地方',
			all: '全市区町村',
			covered: '事例がある市区町村',
			known: '事例か実施（公式）の市区町村',
			knownPercent: '事例か実施の割合（%）',
			own: '都道府県の事例',
			percent: '割合（%）',
			cases: '事例（合計）',
			themes: '事例があるテーマ',
			blankThemes: '未収録のテーマ'
		},
		fileName: '収録状況',
		chartTitle: (place, by) => `${place}の収録状況（${by}）`,
		filters: '絞り込み'
	},
	en: {
		title: 'Coverage',
		close: 'Close coverage and go back to the map',
		by: { label: 'Rows', region: 'By region', prefecture: 'By prefecture' },
		columns: {
			name: 'Area',
			share: 'With a case',
			known: 'Case or done',
			own: 'Own cases',
			themes: 'Themes',
			blanks: 'Not recorded'
		},
		others: 'Other cases only',
		note: 'Not recorded: municipalities from which this dataset has no case yet. It never means that nothing has been done. Themes are those of prefectural and municipal cases together.',
		filteredNote:
			'Only cases that pass the filters are counted. Not recorded: municipalities from which this dataset has no case at all.',
		knownNote:
			'“Case or done”: municipalities with a case of the themes chosen, or that answered “done” in an official survey.',
		total: 'Total',
		save: 'Save as CSV',
		saved: 'The coverage has been saved as CSV.',
		of: (n, all) => `${enNumber.format(n)} / ${enNumber.format(all)}`,
		with: (themes) => `Themes with a case: ${themes}`,
		without: (themes) => `Themes not recorded: ${themes}`,
		none: 'none',
		file: {
			code: 'Code',
			region: 'Region',
			all: 'All municipalities',
			covered: 'Municipalities with a case',
			known: 'Municipalities with a case or the official answer “done”',
			knownPercent: 'Share with a case or done (%)',
			own: 'Cases run by the prefecture',
			percent: 'Share (%)',
			cases: 'Cases in all',
			themes: 'Themes with a case',
			blankThemes: 'Themes not recorded'
		},
		fileName: 'coverage',
		chartTitle: (place, by) => `Coverage, ${place} (${by.toLowerCase()})`,
		filters: 'Filters'
	}
};

/** What the sentence is about. */
export interface CoverageSubject {
	/** Name of what is looked at: a region or prefecture, `null` for the country. */
	readonly place: string | null;
	/** Whether a filter other than the place is set. */
	readonly filtered: boolean;
	readonly nameOf: (code: AreaCode) => string;
	/** What its municipalities and its prefectures are counted by: 市町, 県; see `areaUnit`. */
	readonly unit: string;
	readonly prefectureUnit: string;
}

/** Most names that the sentence gives of prefectures that share the first place. */
const NAMED = 3;

/** How far the table is covered, in whole sentences. */
export function coverageSentence(table: CoverageTable, subject: CoverageSubject, lang: Language): string {
	return lang === 'ja' ? inJapanese(table, subject) : inEnglish(table, subject);
}

/** The prefectures covered best; none where nothing is covered, or where there is only one to speak of. */
function bestOf({ prefectures, total }: CoverageTable): CoverageTable['prefectures'] {
	const most = Math.max(0, ...prefectures.map(shareOf));
	if (most === 0 || prefectures.length < 2 || total.covered === total.municipalities) return [];
	return prefectures.filter((row) => shareOf(row) === most);
}

function inJapanese(
	table: CoverageTable,
	{ place, filtered, nameOf, unit, prefectureUnit }: CoverageSubject
): string {
	const { total, prefectures } = table;
	const n = (value: number) => jaNumber.format(value);
	const all = `${place ?? '全国'}の${n(total.municipalities)}${unit}`;
	const { covered, municipalities, unrecorded, others, own } = total;
	const some = `${n(covered)}${unit}（${percents.ja.format(shareOf(total))}）`;
	const blank = prefectures.filter(({ cases }) => cases === 0).length;
	const best = bestOf(table);
	const sentences: string[] = [];
	if (filtered) {
		sentences.push(
			covered === 0
				? `${all}に、条件に合う事例は収録していません。`
				: covered === municipalities
					? `${all}すべてに、条件に合う事例を収録しています。`
					: `${all}のうち、${some}に条件に合う事例を収録しています。`
		);
		const other = `${n(others)}${unit}は、ほかの条件の事例だけを収録して`;
		const none = `${n(unrecorded)}${unit}は未収録です。`;
		if (others > 0 && unrecorded > 0) sentences.push(`${other}おり、${none}`);
		else if (others > 0) sentences.push(`${other}います。`);
		else if (unrecorded > 0) sentences.push(none);
	} else if (covered === 0) {
		sentences.push(`${all}の事例は、まだ収録していません。`);
	} else if (covered === municipalities) {
		sentences.push(`${all}すべての事例を収録しています。`);
	} else {
		sentences.push(`${all}のうち、${some}の事例を収録しています。`);
		sentences.push(`残る${n(unrecorded)}${unit}は未収録です。`);
	}
	if (total.known !== null) {
		const known = percents.ja.format(knownShareOf(total));
		sentences.push(
			`公式の調査に「実施」と答えた${unit}も合わせると、${n(total.known)}${unit}（${known}）です。`
		);
	}
	if (own > 0)
		sentences.push(
			`ほかに、${prefectureUnit}が行う${filtered ? '条件に合う' : ''}事例が${n(own)}件あります。`
		);
	const [first] = best;
	if (first) {
		const of = `${n(first.covered)} / ${n(first.municipalities)}`;
		sentences.push(
			best.length === 1
				? `割合が最も高いのは${nameOf(first.id)}（${of}）です。`
				: best.length <= NAMED
					? `割合が最も高いのは${best.map(({ id }) => nameOf(id)).join('と')}（${percents.ja.format(shareOf(first))}）です。`
					: `割合が最も高い${prefectureUnit}は${n(best.length)}あります（${percents.ja.format(shareOf(first))}）。`
		);
	}
	if (prefectures.length > 1 && blank > 0) {
		const what = filtered ? '条件に合う事例' : '事例';
		sentences.push(
			blank === prefectures.length
				? `どの${prefectureUnit}にも、${what}は${filtered ? '収録していません' : 'まだ収録していません'}。`
				: `${n(blank)}${prefectureUnit}では、県と${unit}のどちらにも${what}を${filtered ? '' : 'まだ'}収録していません。`
		);
	}
	return sentences.join('');
}

function inEnglish(table: CoverageTable, { place, filtered, nameOf }: CoverageSubject): string {
	const { total, prefectures } = table;
	const n = (value: number) => enNumber.format(value);
	const count = (value: number, one: string, more: string) => `${n(value)} ${value === 1 ? one : more}`;
	const towns = (value: number) => count(value, 'municipality', 'municipalities');
	const { covered, municipalities, unrecorded, others, own } = total;
	const where = place ?? 'Japan';
	const what = filtered ? 'a case that passes the filters' : 'a case in this dataset';
	const blank = prefectures.filter(({ cases }) => cases === 0).length;
	const best = bestOf(table);
	const sentences: string[] = [];
	const has = (value: number) => (value === 1 ? 'has' : 'have');
	if (covered === 0) {
		sentences.push(
			municipalities === 1
				? `The one municipality in ${where} does not have ${what}.`
				: `None of the ${towns(municipalities)} in ${where} has ${what}.`
		);
	} else if (covered === municipalities) {
		sentences.push(
			municipalities === 1
				? `The one municipality in ${where} has ${what}.`
				: `All ${towns(municipalities)} in ${where} have ${what}.`
		);
	} else {
		const share = percents.en.format(shareOf(total));
		sentences.push(
			`Of the ${towns(municipalities)} in ${where}, ${n(covered)} (${share}) ${has(covered)} ${what}.`
		);
	}
	if (filtered) {
		const rest = [
			...(others > 0 ? [`${towns(others)} ${has(others)} other cases only`] : []),
			...(unrecorded > 0 ? [`${towns(unrecorded)} ${unrecorded === 1 ? 'is' : 'are'} not recorded`] : [])
		];
		if (rest.length > 0) sentences.push(`${rest.join(', and ')}.`);
	} else if (covered > 0 && unrecorded > 0) {
		sentences.push(
			unrecorded === 1 ? 'The other one is not recorded.' : `The other ${n(unrecorded)} are not recorded.`
		);
	}
	if (total.known !== null) {
		const known = percents.en.format(knownShareOf(total));
		sentences.push(
			`With those that answered “done” in an official survey, the total is ${towns(total.known)} (${known}).`
		);
	}
	if (own > 0) {
		const cases = count(own, 'case', 'cases');
		sentences.push(
			`Prefectures themselves run ${filtered ? `${cases} that ${own === 1 ? 'passes' : 'pass'} the filters` : cases}.`
		);
	}
	const [first] = best;
	if (first) {
		sentences.push(
			best.length === 1
				? `The highest share is that of ${nameOf(first.id)} (${n(first.covered)} of ${n(first.municipalities)}).`
				: best.length <= NAMED
					? `The highest share, ${percents.en.format(shareOf(first))}, is that of ${and(best.map(({ id }) => nameOf(id)))}.`
					: `${n(best.length)} prefectures share the highest share, ${percents.en.format(shareOf(first))}.`
		);
	}
	if (prefectures.length > 1 && blank > 0) {
		const no = filtered ? 'no such case' : 'no case yet';
		sentences.push(
			blank === prefectures.length
				? `No prefecture has ${filtered ? 'such a case' : 'a case yet'}, of its own or of a municipality.`
				: `${count(blank, 'prefecture', 'prefectures')} ${has(blank)} ${no}, neither of ${blank === 1 ? 'its' : 'their'} own nor of a municipality.`
		);
	}
	return sentences.join(' ');
}

function and(names: readonly string[]): string {
	return names.length < 2 ? names.join('') : `${names.slice(0, -1).join(', ')} and ${names.at(-1) ?? ''}`;
}
