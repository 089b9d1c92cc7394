/** What an outcome of the join means, an example of each of its rules, and how far the partner finder reaches. */
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

export const RULE_EXAMPLES: Readonly<Record<JoinRule, Words>> = {
	exact: { ja: '今治市 → 今治市', en: '今治市 → 今治市' },
	code: { ja: '38202、382027 → 今治市', en: '38202, 382027 → 今治市' },
	'code-in-text': { ja: 'ID-38202-01 のようなIDの中のコード', en: 'a code inside an id such as ID-38202-01' },
	'zero-restored': {
		ja: '1100 → 01100 札幌市。列全体を見て判断します。12203は、5桁の列なら市川市、6桁の列なら士別市で、どちらともいえるときは決めません',
		en: '1100 → 01100 札幌市. The column is judged as a whole: 12203 is 市川市 among five-digit codes, 士別市 among six-digit ones, and stays open where both can be'
	},
	spacing: { ja: '今 治 市 → 今治市', en: '今 治 市 → 今治市' },
	width: { ja: 'ﾆｾｺ町 → ニセコ町', en: 'ﾆｾｺ町 → ニセコ町' },
	'look-alike': { ja: '⻄条市（部首の「⻄」）→ 西条市', en: '⻄条市 (with a radical) → 西条市' },
	'variant-character': {
		ja: '茅ケ崎市 → 茅ヶ崎市（ほかに、檜・桧、龍・竜、竈・釜）',
		en: '茅ケ崎市 → 茅ヶ崎市 (also 檜 桧, 龍 竜, 竈 釜)'
	},
	reading: { ja: 'Imabari City → 今治市', en: 'Imabari City → 今治市' },
	'county-dropped': { ja: '越智郡上島町 → 上島町', en: '越智郡上島町 → 上島町' },
	'note-dropped': { ja: '今治市役所、今治市※1 → 今治市', en: '今治市役所, 今治市※1 → 今治市' },
	address: { ja: '愛媛県今治市別宮町1丁目 → 今治市', en: '愛媛県今治市別宮町1丁目 → 今治市' },
	'suffix-restored': {
		ja: '愛媛県 今治 → 今治市。都道府県名かコードがあるときだけです',
		en: '愛媛県 今治 → 今治市; needs the prefecture or the code'
	},
	'prefecture-above': {
		ja: '都道府県の欄が空のとき、上の行の都道府県を使います',
		en: 'an empty prefecture is that of a row above'
	},
	'former-name': { ja: '大西町（愛媛県）→ 今治市', en: '大西町 (愛媛県) → 今治市' },
	'former-ward': { ja: '浜松市の再編前の区 → 浜松市', en: 'a ward of 浜松市 before 2024 → 浜松市' },
	'ward-to-city': { ja: '札幌市中央区 → 札幌市', en: '札幌市中央区 → 札幌市' },
	'not-comparable': {
		ja: '（印）値が合併前の区域のもの',
		en: '(a mark) its figures are of the land before a merger'
	},
	decided: { ja: '利用者が画面で選んだ地域', en: 'an area that a person chose on screen' }
};

export const REACH_WORDS: Readonly<Record<Reach, Words>> = {
	border: { ja: '境界線を共有する自治体', en: 'those that share a boundary line' },
	second: { ja: '加えて、その隣の自治体', en: 'and those behind them' },
	'30': { ja: '加えて、役所間の距離が30 km以内の自治体', en: 'and those whose office is within 30 km' },
	'60': { ja: '60 km以内（既定）', en: 'within 60 km (default)' },
	'100': { ja: '100 km以内', en: 'within 100 km' },
	japan: { ja: '全国', en: 'all of Japan' }
};
