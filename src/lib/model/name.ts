/**
 * Names: how they are folded so that different spellings of one word compare equal, and how they are shown.
 * A folded string is for comparing only and is never shown.
 */
import { isWholeArea, type Area, type WholeArea } from './area';
import type { Language } from './language';

/**
 * CJK Radicals Supplement (U+2E80-2EFF), which PDFs and copied text hold in place of the kanji. The Kangxi radicals
 * (U+2F00-2FD5) need no table: NFKC folds them. The Chinese-only simplified forms are left out.
 */
const RADICALS =
	'⺄乙 ⺈刀 ⺊卜 ⺌小 ⺍小 ⺎兀 ⺒巳 ⺓幺 ⺛旡 ⺜日 ⺝月 ⺠民 ⺤爪 ⺥爪 ⺧牛 ⺩王 ⺫目 ⺬示 ⺭示 ⺮竹 ⺶羊 ⺷羊 ⺹老 ⺻聿 ⺼肉 ⺽臼 ' +
	'⻁虎 ⻂衣 ⻃西 ⻄西 ⻆角 ⻊足 ⻑長 ⻒長 ⻗雨 ⻘青 ⻝食 ⻟食 ⻡首 ⻣骨 ⻤鬼 ⻨麦 ⻩黄 ⻫斉 ⻭歯 ⻯竜 ⻱亀 ⻲亀';

/** Old or other forms of kanji that names of places and people are written with both ways. */
const KANJI =
	'龍竜 龜亀 竈釜 竃釜 驒騨 鰺鯵 檮梼 檜桧 澤沢 濱浜 濵浜 邊辺 邉辺 嶋島 嶌島 﨑崎 碕崎 髙高 曾曽 與与 國国 縣県 區区 ' +
	'舘館 會会 鹽塩 內内 彌弥 關関 靜静 豫予 壽寿 樂楽 氣気 總総 繩縄 榮栄 嶽岳 峯峰 狹狭 黑黒 增増 靑青 淸清 萬万 淺浅 ' +
	'當当 兒児 寶宝 嚴厳 廐厩 戶戸 淨浄 溫温 滿満 澁渋 灣湾 穗穂 臺台 觀観 豬猪 鄕郷 鎭鎮 靈霊 餘余 彥彦 橫横 檢検 禮礼 ' +
	'稻稲 絲糸 藝芸 讀読 郞郎 隱隠 齋斎 齊斉 瀨瀬 瀧滝 條条 圓円 莊荘 廣広 櫻桜 螢蛍 藏蔵 豐豊 眞真 德徳 惠恵 祗祇 諌諫 ' +
	'礪砺 蘆芦 葦芦 藪薮 籠篭 昻昂';

/** UTF-16 unit → the one it is folded to, itself where it stays; 0 where it depends on what is beside it. */
let table: Uint16Array | undefined;

/** Made when something is first folded: on most pages that is long after they have been painted. */
function makeTable(): Uint16Array {
	const made = Uint16Array.from({ length: 0x10000 }, (_, unit) => unit);
	for (let unit = 0x30a1; unit <= 0x30f6; unit++) made[unit] = unit - 0x60;
	for (const pair of `ヽゝ ヾゞ ヵか ゕか ${RADICALS} ${KANJI}`.split(' ')) {
		made[pair.charCodeAt(0)] = pair.charCodeAt(1);
	}
	for (const c of 'ヶケゖッ') made[c.charCodeAt(0)] = 0;
	return made;
}

/** Combining marks (and voicing that no kana took up), variation selectors, joiners, hyphens, apostrophes, middle dots. */
const DROPPED =
	/\p{Variation_Selector}|[\u0300-\u036f\u3099\u309a]|[\u00ad\u200b-\u200d\u2060\-'\u2018\u2019\u02bc\u2010-\u2015\u2212\u30fb]/gu;
const ACCENTED = /[\u00c0-\u024f\u1e00-\u1eff]/g;
const HAN_OR_SPACE = /^[\p{Script=Han}\s]/u;
/** Ōsaka, Oosaka, Ousaka, Ohsaka → osaka; Chūō, Chuuou → chuo. */
const LONG_O = /o(?:[ou]|h(?![aiueoy]))+/g;
const LONG_U = /uu+/g;

/**
 * Folds a text for comparing: width and compatibility forms (NFKC), look-alike radicals and old forms of kanji
 * (⻄→西, ⻑→長, 龍→竜), ヶ/ケ/が between kanji, katakana → hiragana, lower case, long vowels of romaji, hyphens and
 * apostrophes away, white space to one space. `fold(fold(x)) === fold(x)`.
 */
export function fold(text: string): string {
	const plain = text.normalize('NFKC').toLowerCase();
	const kept = plain.replace(DROPPED, '');
	// What stood on both sides of something dropped may belong together.
	const whole = kept === plain ? kept : kept.normalize('NFKC');
	return foldCharacters(whole)
		.replace(ACCENTED, (c) => c.normalize('NFD').charAt(0))
		.replace(/\s+/g, ' ')
		.trim()
		.replace(LONG_O, 'o')
		.replace(LONG_U, 'u');
}

const RADICAL = new Map(RADICALS.split(' ').map((pair) => [pair.charAt(0), pair.charAt(1)]));

/** Compatibility forms (NFKC) and look-alike radicals as the ordinary characters: ⻄条市 → 西条市, ㈱ → (株). */
export function withoutLookAlikes(text: string): string {
	return text.normalize('NFKC').replace(/[\u2e80-\u2eff]/g, (c) => RADICAL.get(c) ?? c);
}

/** Katakana → hiragana, variants → one form. */
function foldCharacters(text: string): string {
	if (text === '') return '';
	table ??= makeTable();
	let folded = '';
	let done = 0;
	for (let at = 0; at < text.length; at++) {
		const unit = text.charCodeAt(at);
		const to = table[unit] ?? unit;
		if (to === unit) continue;
		folded += text.slice(done, at) + (to === 0 ? foldByNeighbours(text, at) : String.fromCharCode(to));
		done = at + 1;
	}
	return folded + text.slice(done);
}

/** ッ in 四ッ谷; ヶ, ケ in 龍ケ崎 (龍ヶ崎, 龍が崎) and 5ヶ年 (5か年), and at either end of what has been typed so far. */
function foldByNeighbours(text: string, at: number): string {
	if (text.charAt(at) === 'ッ') return isBetweenKanji(text, at) ? 'つ' : 'っ';
	if (isCounter(text, at)) return 'か';
	return isBetweenKanji(text, at) ? 'が' : 'け';
}

function isCounter(text: string, at: number): boolean {
	return /[0-9]/.test(text.charAt(at - 1)) && isHanOrEdge(text, at + 1);
}

function isBetweenKanji(text: string, at: number): boolean {
	if (at === 0) return text.length > 1 && isHanOrEdge(text, 1);
	return isHanOrEdge(text, at - 1) && isHanOrEdge(text, at + 1);
}

function isHanOrEdge(text: string, at: number): boolean {
	const c = text.charAt(at);
	return c === '' || HAN_OR_SPACE.test(c);
}

/** The words of a query, folded; empty when there is nothing to look for. */
export function words(query: string): string[] {
	return fold(query)
		.split(' ')
		.filter((word) => word !== '');
}

/** Where in a shown text a folded word is (UTF-16 positions, the end not included), or `null`. */
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
 * The name to show. In English it is the Japanese one for as long as the second part of the register has not been read;
 * pages in English wait for that.
 * @param prefecture when given, and the area is not a prefecture, it is named too
 * @returns 今治市 / Imabari City; with its prefecture 愛媛県今治市 / Imabari City, Ehime
 */
export function areaName(area: Area, lang: Language, prefecture?: Area): string {
	const nameOf = (each: Area): string => (lang === 'en' && isWholeArea(each) ? each.en : each.name);
	if (!prefecture || prefecture.code === area.code) return nameOf(area);
	return lang === 'ja' ? `${nameOf(prefecture)}${nameOf(area)}` : `${nameOf(area)}, ${nameOf(prefecture)}`;
}

/** The name without 都府県市区町村 (北海道 keeps its 道): 今治. */
export function nameStem(area: Area): string {
	return area.name.replace(/(?<=.)[都府県市区町村]$/u, '');
}

/** The reading without けん, し, ちょう and their like: いまばり. */
export function kanaStem(area: WholeArea): string {
	const suffix =
		area.kind === 'prefecture' ? /(?<=.)(けん|ふ|と)$/u : /(?<=.)(し|く|ちょう|まち|そん|むら)$/u;
	return area.kana.replace(suffix, '');
}

/** The English name without City, Town, Village, Ward: Imabari. */
export function enStem(area: WholeArea): string {
	return area.en.replace(/\s+(City|Town|Village|Ward|Prefecture|Metropolis)$/i, '');
}
