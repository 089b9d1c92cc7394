/** A table to fill in: every prefecture and municipality, with an empty column for values. */
import { CASE_COLUMNS } from '$lib/model/case-table';
import { lgcodeOf, prefectureCodeOf } from '$lib/model/code';
import type { Dataset } from '$lib/model/dataset';
import type { Language } from '$lib/model/language';
import { areaName } from '$lib/model/name';
import { toCsv } from '$lib/export/data/csv';

/** @param header titles of code, prefecture, municipality and value */
export function templateCsv(dataset: Dataset, lang: Language, header: readonly string[]): Promise<string> {
	const rows = dataset.areas
		.filter(({ kind }) => kind !== 'northern-village')
		.map((area) => {
			const prefecture = dataset.areaByCode.get(prefectureCodeOf(area.code));
			const name = area.kind === 'prefecture' ? '' : areaName(area, lang);
			return [lgcodeOf(area.code), prefecture ? areaName(prefecture, lang) : '', name, ''];
		});
	return toCsv([header, ...rows]);
}

/**
 * A list of cases to fill in, in the form of `geodata/cases.csv`: the names of its columns, and rows that show how they are
 * filled in. Titles that begin with （記入例） are passed over when the list is read.
 */
export function templateCasesCsv(lang: Language): Promise<string> {
	const [mark, first, second] =
		lang === 'ja'
			? ['（記入例）', '書かない窓口', '地域アプリ']
			: ['(example) ', '書かない窓口', '地域アプリ'];
	const examples: readonly Readonly<Partial<Record<(typeof CASE_COLUMNS)[number], string>>>[] = [
		{
			code: '382027',
			prefecture: '愛媛県',
			municipality: '今治市',
			title: `${mark}${first}`,
			title_en: 'Counters without paper forms',
			summary:
				'住所や氏名を書かずに、窓口の手続ができます。職員が聞き取って入力し、申請者は確かめて署名するだけで済みます。',
			summary_en: 'Residents need not fill in forms: staff ask, type, and have them sign.',
			themes: '窓口・オンライン手続\nペーパーレス・脱ハンコ',
			partners: '株式会社○○ | ○○ Inc.\n○○大学 | ○○ University',
			figures: '約30 | % | 短くなった待ち時間の割合 | 2024-03 | % | waiting time saved',
			period: '2023-04/',
			status: '実施中',
			contact_department: 'デジタル推進課',
			contact_department_en: 'Digital Promotion Division',
			contact_url: 'https://www.example.jp/dx',
			sources:
				'https://www.example.jp/news/123 | 今治市 | Imabari City | 書かない窓口を始めます | 2023-04-03 | 2026-11-29 | 自治体・国の公表'
		},
		{
			prefecture: '広島県',
			municipality: '府中市',
			title: `${mark}${second}`,
			themes: 'アプリ・LINE',
			period: '令和5年度',
			sources: '広報2024年4月号'
		}
	];
	return toCsv([
		[...CASE_COLUMNS],
		...examples.map((row) => CASE_COLUMNS.map((column) => row[column] ?? ''))
	]);
}
