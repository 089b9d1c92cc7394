/**
 * Names: how they are folded so that different spellings of one word compare equal, and how they are shown.
 * A folded string is for comparing only and is never shown.
 */
import type { Language } from '../view/view';
import type { Area } from './area';

/**
 * CJK Radicals Supplement (U+2E80-2EFF), which PDFs and copied text hold in place of the kanji. The Kangxi radicals
 * (U+2F00-2FD5) need no table: NFKC folds them. The Chinese-only simplified forms are left out.
 */
const RADICALS =
	'⺄乙 ⺈刀 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺒巳 ⺓幺 ⺛旡 ⺜日 ⺝月 ⺠民 ⺤爪 ⺥爪 ⺧牛 ⺩王 ⺫目 ⺬示 ⺭示 ⺮竹 ⺶羊 ⺷羊 ⺹老 ⺻聿 ⺼肉 ⺽臼 ' +
	'⻁虎 ⻂衣 ⻃西 ⻄西 ⻆角 ⻊足 ⻑長 ⻒長 ⻗雨 ⻘青 ⻝食 ⻟食 ⻡首 ⻣骨 ⻤鬼 ⻨麦 ⻩黄 ⻫斉 ⻭歯 ⻯竜 ⻱亀 ⻲亀';

/** Old or other forms of kanji that names of places and people are written with both ways. */
const KANJI =
	'龍竜 龜亀 竈釜 竃釜 驒騨 鰺鯵 檮梼 檜桧 澤沢 濱浜 濵浜 邊辺 邉辺 嶋島 嶌島 﨑崎 碕崎 髙高 曾曽 與与 國国 縣県 區区 舘館 ' +
	'齋斎 齊斉 瀨瀬 瀧滝 條条 圓円 莊荘 廣広 櫻桜 螢蛍 藏蔵 豐豊 眞真 德徳 惠恵 祗祇 諌諫 礪砺 蘆芦 葦芦 藪薮 籠篭 昻昂';

/** One character found → the one it is folded to. No target is itself in the table. */
const VARIANTS: Readonly<Record<string, string>> = Object.freeze(
	Object.fromEntries(`${RADICALS} ${KANJI}`.split(' ').map((pair) => Array.from(pair) as [string, string]))
);

const VARIANT = new RegExp(`[${Object.keys(VARIANTS).join('')}]`, 'gu');
const HAN = '\\p{Script=Han}';
/** 龍ケ崎, 龍ヶ崎, 龍が崎: between kanji, or at either end of what has been typed so far. */
const SMALL_KE = new RegExp(`(?<=${HAN})[ヶケゖ](?=${HAN}|$)|^[ヶケゖ](?=${HAN})`, 'gu');
const SMALL_TSU = new RegExp(`(?<=${HAN})[ッっ](?=${HAN}|$)`, 'gu');
/** 5ヶ年, 5ケ年, 5カ年, 5か年. */
const COUNTER_KA = new RegExp(`(?<=[0-9])[ヶケゖヵゕカ](?=${HAN}|$)`, 'gu');
/** Combining marks (but not the kana's own), variation selectors, joiners, hyphens, apostrophes, middle dots. */
const DROPPED =
	/[\u0300-\u036f\u00ad\u200b-\u200d\u2060\ufe00-\ufe0f\u{e0100}-\u{e01ef}\-'\u2018\u2019\u02bc\u2010-\u2015\u2212\u30fb]/gu;
/** Voicing marks that no kana took up. */
const LOOSE_VOICING = /[\u3099\u309a]/g;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const KATAKANA = /[\u30a1-\u30f6\u30fd\u30fe]/g;
/** Ōsaka, Oosaka, Ousaka, Ohsaka → osaka; Chūō, Chuuou → chuo. */
const LONG_O = /o(?:[ou]|h(?![aiueoy]))+/g;
const LONG_U = /uu+/g;

/**
 * Folds a text for comparing: width and compatibility forms (NFKC), look-alike radicals and old forms of kanji
 * (⻄→西, ⻑→長, 龍→竜), ヶ/ケ/が between kanji, katakana → hiragana, lower case, long vowels of romaji, hyphens and
 * apostrophes away, white space to one space. `fold(fold(x)) === fold(x)`.
 */
export function fold(text: string): string {
	let s = text.normalize('NFKC');
	s = s.replace(VARIANT, (c) => VARIANTS[c] ?? c).toLowerCase();
	s = s.replace(ACCENTED, (c) => c.normalize('NFD').charAt(0));
	s = s.replace(DROPPED, '').normalize('NFKC').replace(LOOSE_VOICING, '').replace(/\s+/g, ' ').trim();
	s = s.replace(COUNTER_KA, 'か').replace(SMALL_KE, 'が').replace(SMALL_TSU, 'つ');
	s = s.replace(KATAKANA, hiragana);
	return s.replace(LONG_O, 'o').replace(LONG_U, 'u');
}

function hiragana(katakana: string): string {
	if (katakana === 'ヶ') return 'け';
	if (katakana === 'ヵ') return 'か';
	return String.fromCharCode(katakana.charCodeAt(0) - 0x60);
}

/** The words of a query, folded; empty when there is nothing to look for. */
export function words(query: string): string[] {
	return fold(query)
		.split(' ')
		.filter((word) => word !== '');
}

/** Where in a shown text a folded word stands (UTF-16 positions, the end not included), or `null`. */
export function findFolded(text: string, word: string): { start: number; end: number } | null {
	if (word === '' || !fold(text).includes(word)) return null;
	let start = -1;
	for (let s = 0; s < text.length; s++) {
		if (fold(text.slice(s)).startsWith(word)) start = s;
		else if (start >= 0) break;
	}
	if (start < 0) return null;
	for (let end = start + 1; end <= text.length; end++) {
		if (fold(text.slice(start, end)).startsWith(word)) return { start, end };
	}
	return null;
}

/**
 * The name to show.
 * @param prefecture when given, and the area is not a prefecture, it is named too
 * @returns 今治市 / Imabari City; with its prefecture 愛媛県今治市 / Imabari City, Ehime
 */
export function areaName(area: Area, lang: Language, prefecture?: Area): string {
	const own = lang === 'ja' ? area.name : area.en;
	if (!prefecture || prefecture.code === area.code) return own;
	return lang === 'ja' ? `${prefecture.name}${own}` : `${own}, ${prefecture.en}`;
}

/** The name without 都府県市区町村 (北海道 keeps its 道): 今治. */
export function nameStem(area: Area): string {
	return area.name.replace(/(?<=.)[都府県市区町村]$/u, '');
}

/** The reading without けん, し, ちょう and their like: いまばり. */
export function kanaStem(area: Area): string {
	const suffix =
		area.kind === 'prefecture' ? /(?<=.)(けん|ふ|と)$/u : /(?<=.)(し|く|ちょう|まち|そん|むら)$/u;
	return area.kana.replace(suffix, '');
}

/** The English name without City, Town, Village, Ward: Imabari. */
export function enStem(area: Area): string {
	return area.en.replace(/\s+(City|Town|Village|Ward|Prefecture|Metropolis)$/i, '');
}
