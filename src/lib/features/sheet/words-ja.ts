/** What the partnership sheet says, in Japanese. Apart from the rest, so that only its page fetches it. */
import { ja as base } from '$lib/text/ja';

const { whole, number } = base;

export const sheetJa = {
	lang: base.lang,
	title: '連携シート',
	lead: '2〜8の市区町村を選ぶと、位置、つながり、人口、テーマ別の取組の状況、問い合わせ先を1つの画面にまとめます。アドレスで共有でき、A4用紙1枚（事例が多いときは2枚）に印刷できます。',
	back: '地図に戻る',
	of: (names: string): string => `連携シート: ${names}`,

	choose: '市区町村を選ぶ',
	search: '市区町村を検索して追加',
	searchShort: '市区町村を追加',
	searchNone: (query: string): string => `「${query}」に該当する市区町村は見つかりませんでした。`,
	chosen: (n: number, most: number): string => `${whole(n)} / ${whole(most)}自治体`,
	chosenList: '選んだ市区町村',
	remove: (name: string): string => `${name}を外す`,
	add: (name: string): string => `${name}を追加`,
	full: (most: number): string => `${whole(most)}自治体まで選べます。ほかを追加するには、1つ外してください。`,
	empty:
		'市区町村がまだ選ばれていません。名前で検索して、2つ以上選んでください。地図の各市区町村のパネルからも追加できます。',
	alone: (name: string, least: number): string =>
		`選ばれているのは${name}だけです。連携シートには${whole(least)}自治体以上が必要です。もう1つ追加してください。`,
	neighbours: '隣り合う市区町村から追加',
	tooMany: (n: number, most: number): string =>
		`${whole(n)}自治体が指定されています。連携シートは${whole(most)}自治体までです。`,
	tooManyHint: (n: number): string =>
		`あと${whole(n)}自治体を外すとシートを表示します。指定された内容は、外すまでそのまま残ります。`,

	problem: {
		unknown: (found: string): string => `「${found}」という市区町村コードは見つからないため、外しました。`,
		repeated: (found: string, name: string): string =>
			`「${found}」（${name}）は2回以上指定されているため、1つにまとめました。`,
		prefecture: (found: string, name: string): string =>
			`「${found}」（${name}）は都道府県です。連携シートは市区町村どうしを比べるため、外しました。`,
		northern: (found: string, name: string): string =>
			`「${found}」（${name}）は北方領土の村です。統計と収録の対象に含めていないため、外しました。`
	},

	copy: 'リンクをコピー',
	copied: 'このシートへのリンクをコピーしました。',
	csv: 'CSVで保存',
	csvFailed: 'CSVを作れませんでした。通信の状態を確認してから、もう一度お試しください。',
	print: '印刷',
	pptx: 'PowerPointで保存',

	map: '位置',
	mapLabel: (names: string): string => `${names}の位置を示す地図`,
	mapHint: '周りの市区町村を選ぶと、シートに追加します。',
	connected: 'すべて陸の境界でつながっています（ひと続きの地域です）。',
	disconnected: (n: number): string => `陸の境界では、${whole(n)}つに分かれています。`,
	separate: '陸の境界でつながっている自治体はありません。',
	group: (n: number, names: string): string => `${GROUPS[n] ?? String(n + 1)}: ${names}`,
	groupName: (n: number): string => GROUPS[n] ?? String(n + 1),
	connectedNote:
		'境界線を共有する自治体を「つながっている」としています。海を挟む場合や、1点で接する場合は含みません。',

	facts: '人口と面積',
	no: '番号',
	area: '市区町村',
	population: '人口',
	areaKm2: '面積',
	density: '人口密度',
	cases: '事例',
	noneAtAll: 'どの自治体の事例も、まだ収録されていません。取組がないという意味ではありません。',
	official: '公式の取組',
	officialNote: (most: number): string =>
		`「公式の取組」は、公式の調査の${whole(most)}項目（実施か未実施か）のうち、実施の数 / 回答の数です。`,
	similarGroup: '類似団体',
	alikeTitle: '同じ類似団体',
	alike: (group: string, names: string): string => `${names}（${group}）`,
	groupColumn: 'まとまり',
	together: '合計',
	people: (n: number): string => `${whole(n)}人`,
	km2: (n: number): string => `${number(n)}\u00a0km²`,
	perKm2: (n: number): string => `${number(n)}人/km²`,
	factsNote: '人口は2020年10月1日の国勢調査です。',

	matrix: 'テーマ別の取組の状況',
	matrixNote: '数字は下の事例の番号です。',
	theme: 'テーマ',
	lacking: 'どの自治体も未実施のテーマ',
	lackingNone: 'どの自治体も未実施のテーマはありません。',
	lackingUnknown: (n: number): string =>
		`どの自治体も不明のテーマ（${whole(n)}テーマ。公式の調査がないか回答がなく、事例も収録していません）`,
	allUnknown: 'どの自治体も不明のテーマ',
	bareOpen: '表に加える',
	bareClose: '表から外す',
	partly: (theme: string): string => `${theme}（一部は不明）`,

	frameworkSource: '構成市町村の出典',
	/** On paper, below the list of cases that there is room for. */
	onScreen: (n: number): string => `ほか${whole(n)}件（このシートのアドレスで見られます）`,
	list: '事例',
	contacts: '問い合わせ先',
	contactNone: '事例の連絡先なし',
	sites: '公式サイト、オープンデータのページ',
	sources: '事例の出典',
	editions: '版',
	credits: '出典・クレジット',
	printed: (address: string): string => `このシートのアドレス: ${address}`,

	fileTitle: (names: string): string => `連携シート_${names}`,
	csvName: (names: string): string => `連携シート_${names}`,
	csvHeading: '項目',
	csvSection: '区分',
	csvCode: '全国地方公共団体コード',
	csvPrefecture: '都道府県',
	csvOverview: '概要',
	csvAll: '全体',
	csvAddress: 'アドレス',
	csvMade: '作成'
};

/** Names of groups, as rows of a list. */
const GROUPS: readonly string[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

export type SheetMessages = typeof sheetJa;
