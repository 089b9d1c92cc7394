/** Tables of the partner finder's score: its parts with the numbers that count, and one candidate worked out. */
import {
	alikeByGroup,
	DONE_WORTH,
	experiencedPart,
	HALF_APART,
	HALF_KM,
	nearPart,
	OTHER_GROUP,
	scoreOf,
	SECOND_RING
} from '$lib/derive/partners/partner-score';
import { THEMES } from '$lib/model/theme';
import { partnersEn } from '$lib/text/partners-en';
import { partnersJa } from '$lib/text/partners-ja';
import { DEFAULT_FINDER, HEAVIEST, MATTERS, PRESETS, type Matter } from '$lib/view/partners';
import type { Language } from '$lib/view/view';
import type { MakeTable } from './table';

const NAMES = { ja: partnersJa.matters.names, en: partnersEn.matters.names } as const;

const FORMULA: Readonly<Record<Language, Readonly<Record<Matter, string>>>> = {
	ja: {
		near: `境界を接する自治体と所属する都道府県は1。それ以外は 1 ÷（1＋km ÷ ${HALF_KM}）、隣の隣は${SECOND_RING}以上。kmは役所間の距離`,
		experienced: `（（c＋d × ${DONE_WORTH}）÷ w＋n ÷（n＋1））÷ 2。wは探すテーマの数（問わないときは${THEMES.length}）、cは事例のあるテーマ、dは公式の回答だけで「実施」のテーマの数、nはその事例数`,
		alike: `同じ類似団体は1、別の類似団体は s × ${OTHER_GROUP}。sは 1 ÷（1＋ln r ÷ ln R）、rは大きい方の人口 ÷ 小さい方の人口、Rは \`ratio\`。\`alikeby=size\` では s、\`alikeby=figures\` では 1 ÷（1＋指標の差 ÷ ${HALF_APART}）。都道府県と、値のない自治体は0`
	},
	en: {
		near: `1 for those that share a border and for our prefecture; otherwise 1 ÷ (1 + km ÷ ${HALF_KM}), in the ring behind at least ${SECOND_RING}; km from office to office`,
		experienced: `((c + d × ${DONE_WORTH}) ÷ w + n ÷ (n + 1)) ÷ 2; w: how many themes are looked for (any: ${THEMES.length}), c: those it has a case in, d: those with only the official answer “done”, n: its cases in them`,
		alike: `1 in the same peer group (類似団体), s × ${OTHER_GROUP} in another; s = 1 ÷ (1 + ln r ÷ ln R), r: larger population ÷ smaller, R: \`ratio\`. With \`alikeby=size\` s, with \`alikeby=figures\` 1 ÷ (1 + distance ÷ ${HALF_APART}). 0 for a prefecture and where there is no value`
	}
};

const score: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '点数の求め方' : 'How the score is made',
	columns: lang === 'ja' ? ['項目', '求め方'] : ['Part', 'Is'],
	rows: [
		...MATTERS.map((each) => [NAMES[lang][each], FORMULA[lang][each]]),
		lang === 'ja'
			? [
					'点数',
					`3項目を重み（0〜${HEAVIEST}）で平均したもの。3つとも0なら同じ重み。高い順、同点は地域コードの順`
				]
			: [
					'score',
					`mean of the three by their weights, 0 to ${HEAVIEST}; three zeros weigh the same; the highest first, equal scores by code`
				]
	]
});

/** A candidate that is no neighbour, has a case of one of three wanted themes and an answer for another, and is a little larger. */
const CANDIDATE = { km: 25, had: 1, done: 1, wanted: 3, cases: 2, ratio: 1.2 } as const;
const WEIGHTS = PRESETS.near;

/** The candidate's score, by the formula that the finder itself uses. */
export const WORKED = scoreOf(
	{
		near: nearPart(null, CANDIDATE.km),
		experienced: experiencedPart(CANDIDATE.had, CANDIDATE.done, CANDIDATE.wanted, CANDIDATE.cases),
		alike: alikeByGroup(false, CANDIDATE.ratio, DEFAULT_FINDER.ratio)
	},
	WEIGHTS
);

const worked: MakeTable = (lang) => {
	const { km, had, done, wanted, cases, ratio } = CANDIDATE;
	const because: Readonly<Record<Matter, string>> =
		lang === 'ja'
			? {
					near: `境界を接さず、役所間が${km} km`,
					experienced: `探す${wanted}テーマのうち${had}テーマに事例${cases}件、${done}テーマが実施（公式）`,
					alike: `別の類似団体で、人口の比${ratio}、\`ratio\` は${DEFAULT_FINDER.ratio}`
				}
			: {
					near: `no border in common, ${km} km from office to office`,
					experienced: `of ${wanted} themes looked for, ${had} with ${cases} cases, ${done} done by an official answer`,
					alike: `another peer group, populations differ ${ratio} times, \`ratio\` is ${DEFAULT_FINDER.ratio}`
				};
	return {
		caption: lang === 'ja' ? '点数の計算例' : 'A score worked out',
		columns: lang === 'ja' ? ['項目', '根拠', '値', '重み'] : ['Part', 'Because', 'Value', 'Weight'],
		rows: [
			...MATTERS.map((each) => [
				NAMES[lang][each],
				because[each],
				WORKED.parts[each].toFixed(3),
				String(WEIGHTS[each])
			]),
			[
				lang === 'ja' ? '点数' : 'score',
				lang === 'ja' ? '`weigh=near` の重みをかけた平均' : 'mean by the weights of `weigh=near`',
				WORKED.total.toFixed(3),
				'–'
			]
		]
	};
};

export const partnerTables = { 'partner-score': score, 'partner-example': worked } satisfies Readonly<
	Record<string, MakeTable>
>;
