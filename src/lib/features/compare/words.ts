/** What the comparison says. Apart from the rest, so that only its page fetches it. */
import type { Language } from '$lib/view/view';

const ja = {
	title: '地域の比較',
	lead: '都道府県や市区町村を4つまで並べて、取組の状況と公的な指標を比べます。アドレスで共有でき、A4用紙1〜2枚に印刷できます。',
	of: (names: string): string => `地域の比較: ${names}`,
	back: '地図に戻る',
	copy: 'リンクをコピー',
	copied: 'この比較へのリンクをコピーしました。',
	csv: 'CSVで保存',
	csvFailed: 'CSVを作れませんでした。通信の状態を確認してから、もう一度お試しください。',
	print: '印刷',
	choose: '比べる地域を選ぶ',
	chosenList: '選んだ地域',
	search: '地域を検索して追加',
	searchShort: '地域を追加',
	searchNone: (query: string): string => `「${query}」に該当する地域は見つかりませんでした。`,
	chosen: (n: number, most: number): string => `${n} / ${most}地域`,
	remove: (name: string): string => `${name}を外す`,
	full: (most: number): string => `${most}地域まで選べます。ほかを追加するには、1つ外してください。`,
	empty:
		'地域がまだ選ばれていません。名前で検索して選んでください。地図のパネルの「公的な指標」からも追加できます。',
	one: 'もう1つ追加すると、並べて比べられます。',
	mixed:
		'都道府県と市区町村が混ざっています。順位はそれぞれの中の順位です。人口などの合計は、そのままでは比べられません。',
	problem: {
		unknown: (found: string): string => `「${found}」というコードの地域は見つからないため、外しました。`,
		repeated: (found: string, name: string): string =>
			`「${found}」（${name}）は2回以上指定されているため、1つにまとめました。`,
		northern: (found: string, name: string): string =>
			`「${found}」（${name}）は北方領土の村です。統計の対象に含めていないため、外しました。`,
		over: (found: string, name: string): string =>
			`「${found}」（${name}）は5つ目以降のため、表示していません。比べられるのは4地域までです。`
	},
	item: '項目',
	basics: '概要',
	prefecture: '都道府県',
	kind: '種類',
	cases: '収録した事例',
	similarGroup: '類似団体',
	noGroup: '（区分なし）',
	contacts: '問い合わせ先',
	themes: 'テーマ別の取組の状況',
	list: '事例',
	more: (count: number): string => `ほか${count}件`,
	unrecordedNote:
		'「未収録」は、このサイトにまだ事例が載っていないことを表し、取組がないという意味ではありません。',
	rankNote:
		'順位は、市区町村では全国1,741、都道府県では47の中の値の大きい順で、良し悪しではありません。線は最小から最大まで、印がその地域です。',
	rulesTitle: '都道府県の値の求め方',
	sources: '出典',
	overTime: '推移を並べて見る',
	printed: (address: string): string => `この比較のアドレス: ${address}`,
	csvName: (names: string): string => `比較_${names}`,
	csvSection: '区分',
	csvUnit: '単位',
	csvDate: '時点',
	csvRank: '全国順位',
	csvSource: '出典',
	csvCode: '全国地方公共団体コード',
	csvEdition: '版',
	csvAddress: 'アドレス'
};
export type CompareMessages = typeof ja;

const en: CompareMessages = {
	title: 'Areas compared',
	lead: 'Up to four prefectures or municipalities side by side: what is known of them by theme, and official figures. The address can be shared, and it prints on one or two A4 pages.',
	of: (names) => `Compared: ${names}`,
	back: 'Back to the map',
	copy: 'Copy link',
	copied: 'The link to this comparison has been copied.',
	csv: 'Save as CSV',
	csvFailed: 'The CSV could not be made. Check your connection and try again.',
	print: 'Print',
	choose: 'Choose areas to compare',
	chosenList: 'Areas chosen',
	search: 'Search for an area to add',
	searchShort: 'Add an area',
	searchNone: (query) => `No area matches “${query}”.`,
	chosen: (n, most) => `${n} of ${most} areas`,
	remove: (name) => `Remove ${name}`,
	full: (most) => `Up to ${most} areas can be chosen. Remove one to add another.`,
	empty:
		'No area is chosen yet. Search for one by name, or add areas from “Figures” in the panel of the map.',
	one: 'Add one more to compare side by side.',
	mixed:
		'Prefectures and municipalities are mixed. Each rank is within its own level, and totals such as population cannot be compared.',
	problem: {
		unknown: (found) => `“${found}” is not the code of an area, so it is left out.`,
		repeated: (found, name) => `“${found}” (${name}) is given more than once and is shown once.`,
		northern: (found, name) =>
			`“${found}” (${name}) is a village in the Northern Territories. These are left out of the statistics.`,
		over: (found, name) => `“${found}” (${name}) is not shown: up to four areas can be compared.`
	},
	item: 'Item',
	basics: 'Overview',
	prefecture: 'Prefecture',
	kind: 'Kind',
	cases: 'Recorded cases',
	similarGroup: 'Peer group',
	noGroup: '(none)',
	contacts: 'Contacts',
	themes: 'What is known by theme',
	list: 'Cases',
	more: (count) => `and ${count} more`,
	unrecordedNote: '“Not recorded” means that no case is in this dataset yet, not that nothing has been done.',
	rankNote:
		'Ranks go by the size of the value among the 1,741 municipalities or 47 prefectures; rank 1 is the largest, not the best. Each line runs from the lowest value to the highest, and the mark is the area.',
	rulesTitle: 'How values of prefectures are worked out',
	sources: 'Sources',
	overTime: 'Compare over time',
	printed: (address) => `Address of this comparison: ${address}`,
	csvName: (names) => `comparison_${names}`,
	csvSection: 'Section',
	csvUnit: 'Unit',
	csvDate: 'As of',
	csvRank: 'rank in Japan',
	csvSource: 'Source',
	csvCode: 'Local government code',
	csvEdition: 'Edition',
	csvAddress: 'Address'
};

export const COMPARE_MESSAGES: Readonly<Record<Language, CompareMessages>> = { ja, en };
