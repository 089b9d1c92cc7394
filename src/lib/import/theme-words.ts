/** Themes as people write them in their own lists: our names in either language, parts of them, and plain other words. */
import { fold } from '../model/name';
import { themeById, THEMES } from '../model/theme';

/** Words that mean one theme and no other. */
const OTHER_WORDS: Readonly<Record<string, string>> = {
	'services/counter': '窓口 書かない窓口 行かない窓口 電子申請 オンライン申請 手続オンライン化 行政手続',
	'services/cashless': 'キャッシュレス決済 電子決済 電子マネー',
	'services/my-number': 'マイナンバー',
	'services/apps': 'アプリ LINE スマホアプリ',
	'services/chatbot': 'チャットボット AIチャットボット 相談',
	'services/languages': '多言語 多言語対応 やさしい日本語 外国人支援',
	'operations/rpa-ai': 'RPA AI AI-OCR 生成AI 人工知能',
	'operations/paperless': 'ペーパーレス 脱ハンコ 電子決裁 電子契約',
	'operations/chat-nocode': 'ノーコード ローコード ビジネスチャット',
	'operations/telework': 'テレワーク 働き方改革 ワーケーション',
	'operations/standardization': '標準化 ガバメントクラウド 基幹業務システム 標準準拠',
	'organisation/headquarters': 'CDO DX推進体制 推進体制 推進本部',
	'organisation/external': '外部人材 副業人材 アドバイザー',
	'organisation/training': '研修 人材育成 職員研修 DX人材',
	'organisation/together': '広域連携 自治体間連携',
	'co-creation/public-private': '官民連携 官民共創 公民連携 実証実験',
	'co-creation/academia': '産学官連携 産官学連携 大学連携',
	'co-creation/citizens': '市民参加 住民参加 市民協働',
	'co-creation/open-data': 'オープンデータ',
	'community/transport': '交通 MaaS 地域交通 公共交通 買物支援 買い物支援 自動運転',
	'community/health': '医療 健康 遠隔医療 介護 福祉',
	'community/education': '教育 GIGAスクール 学校',
	'community/industry': '農業 産業 スマート農業 商工 ものづくり',
	'community/disaster': '防災 災害 減災',
	'community/tourism': '観光 情報発信 シティプロモーション',
	'community/divide': 'デジタルデバイド デジタル・デバイド デジタル活用支援 高齢者支援 スマホ教室',
	'smart-city/smart-city': 'スマートシティ スーパーシティ デジタル田園都市',
	'smart-city/sdgs': 'SDGs SDGs未来都市'
};

const BY_WORD: ReadonlyMap<string, string> = new Map([
	...Object.entries(OTHER_WORDS).flatMap(([id, words]) =>
		words.split(' ').map((word) => [keyOf(word), id] as const)
	),
	...THEMES.flatMap((group) =>
		[group, ...group.finer].flatMap(({ id, ja, en }) => [ja, en].map((name) => [keyOf(name), id] as const))
	)
]);

/** The id of a theme of either level that a word means, or `null`. */
export function themeOfWord(word: string): string | null {
	return themeById(word)?.id ?? BY_WORD.get(keyOf(word)) ?? null;
}

/** The words of a cell: one where it is a theme as a whole, otherwise its parts by line, comma, slash or middle dot. */
export function themeWords(cell: string): readonly string[] {
	return parts(cell, /[\n\r、，,;；|｜]/u).flatMap((line) =>
		themeOfWord(line) !== null
			? [line]
			: parts(line, /[/／・･\s]/u).some((each) => themeOfWord(each) !== null)
				? parts(line, /[/／・･\s]/u)
				: [line]
	);
}

function parts(text: string, at: RegExp): readonly string[] {
	return text
		.split(at)
		.map((each) => each.trim())
		.filter((each) => each !== '');
}

function keyOf(word: string): string {
	return fold(word.replace(/^#/u, '')).replace(/[\s・]/gu, '');
}
