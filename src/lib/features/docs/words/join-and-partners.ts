/** What an outcome of the join means, what is to be said of its rules, and how far the partner finder reaches. */
import type { JoinRule, JoinStatus } from '$lib/join/outcome';
import type { Language } from '$lib/view/view';
import type { Reach } from '$lib/view/partners';

type Words = Readonly<Record<Language, string>>;

export const STATUS_WORDS: Readonly<Record<JoinStatus, Words>> = {
	matched: { ja: 'この地域と一致', en: 'is this area' },
	ambiguous: {
		ja: '複数の地域がありうる（都道府県名のない府中市）、または読みだけでは決められない',
		en: 'can be several areas (府中市 without a prefecture), or one that its reading alone does not prove'
	},
	conflicting: {
		ja: 'コードと名称、都道府県と名称、検査数字などが食い違う',
		en: 'contradicts itself: code and name, prefecture and name, check digit'
	},
	unmatched: {
		ja: '該当する地域がない、または一度に複数を挙げている',
		en: 'names no area that we know, or several at once'
	},
	'set-aside': {
		ja: '一つの地域の行ではない（合計、郡などの小計、平均、注記、見出しの繰り返し、空行）',
		en: 'is not about one area: total, subtotal of a 郡, average, note, header again, blank'
	}
};

/** What a rule's example does not show. */
export const RULE_NOTES: Readonly<Partial<Record<JoinRule, Words>>> = {
	'zero-restored': {
		ja: '列全体を見て判断します。12203は、5桁の列なら市川市、6桁の列なら士別市で、どちらともいえるときは決めません',
		en: 'the column is judged as a whole: 12203 is 市川市 among five-digit codes, 士別市 among six-digit ones, and stays open where both can be'
	},
	'variant-character': { ja: 'ほかに、檜・桧、龍・竜、竈・釜など', en: 'also 檜 桧, 龍 竜, 竈 釜' },
	'suffix-restored': {
		ja: '都道府県名かコードがあるときだけです',
		en: 'needs the prefecture or the code'
	},
	'former-ward': { ja: '2024年より前の区です', en: 'a ward of before 2024' },
	'not-comparable': {
		ja: '（印）値が合併前の区域のものです',
		en: '(a mark) its figures are of the land before a merger'
	},
	decided: { ja: '利用者が画面で選んだ地域です', en: 'an area that a person chose on screen' }
};

export const REACH_WORDS: Readonly<Record<Reach, Words>> = {
	border: { ja: '境界線を共有する自治体', en: 'those that share a boundary line' },
	second: { ja: '加えて、その隣の自治体', en: 'and their neighbours' },
	'30': { ja: '加えて、役所間の距離が30 km以内の自治体', en: 'and those whose office is within 30 km' },
	'60': { ja: '60 km以内（既定）', en: 'within 60 km (default)' },
	'100': { ja: '100 km以内', en: 'within 100 km' },
	japan: { ja: '全国', en: 'all of Japan' }
};
