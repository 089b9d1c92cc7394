/** Tables of the join's rules and outcomes, and of what the partner finder is asked. */
import {
	ASIDE_REASONS,
	JOIN_RULES,
	JOIN_STATUSES,
	OPEN_REASONS,
	type AsideReason,
	type JoinRule,
	type OpenReason
} from '$lib/join/outcome';
import { joinEn } from '$lib/text/join/en';
import { joinJa } from '$lib/text/join/ja';
import { partnersEn } from '$lib/text/partners-en';
import { partnersJa } from '$lib/text/partners-ja';
import { MATTERS, PRESETS, PRESET_NAMES, RATIOS, REACHES } from '$lib/view/partners';
import { REACH_WORDS, RULE_NOTES, STATUS_WORDS } from '../words/join-and-partners';
import {
	ASIDE_EXAMPLES,
	OPEN_EXAMPLES,
	RULE_EXAMPLES,
	shownExample,
	STATUS_EXAMPLES,
	type JoinExample
} from '../words/join-examples';
import { codes, type MakeTable } from './table';

const JOIN = { ja: joinJa, en: joinEn } as const;
const PARTNERS = { ja: partnersJa, en: partnersEn } as const;

const statuses: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '照合の結果' : 'Outcomes of the join',
	columns:
		lang === 'ja'
			? ['`status`', '画面での名前', '行', '例']
			: ['`status`', 'On screen', 'The row', 'Example'],
	rows: JOIN_STATUSES.map((status) => [
		`\`${status}\``,
		JOIN[lang].status[status],
		STATUS_WORDS[status][lang],
		shownExample(STATUS_EXAMPLES[status])
	])
});

const rules: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '照合の規則' : 'Rules of the join',
	columns: lang === 'ja' ? ['規則', '一致のしかた', '例'] : ['Rule', 'On screen', 'Example'],
	rows: JOIN_RULES.map((rule) => {
		const note = RULE_NOTES[rule]?.[lang];
		const examples: Partial<Record<JoinRule, JoinExample>> = RULE_EXAMPLES;
		const own = examples[rule];
		const example = own ? [shownExample(own)] : [];
		const parts = [...example, ...(note === undefined ? [] : [note])];
		return [`\`${rule}\``, JOIN[lang].rule[rule], parts.join(lang === 'ja' ? '。' : '; ')];
	})
});

const openRows: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '決められない行' : 'Rows left open',
	columns: lang === 'ja' ? ['理由', '行', '例'] : ['Reason', 'The row', 'Example'],
	rows: OPEN_REASONS.map((reason) => {
		const examples: Partial<Record<OpenReason, JoinExample>> = OPEN_EXAMPLES;
		const own = examples[reason];
		return [`\`${reason}\``, JOIN[lang].open[reason], own ? shownExample(own) : '–'];
	})
});

const aside: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '除く行' : 'Rows set aside',
	columns: lang === 'ja' ? ['理由', '行', '例'] : ['Reason', 'The row', 'Example'],
	rows: ASIDE_REASONS.map((reason) => {
		const examples: Partial<Record<AsideReason, JoinExample>> = ASIDE_EXAMPLES;
		const own = examples[reason];
		return [`\`${reason}\``, JOIN[lang].aside[reason], own ? shownExample(own) : '–'];
	})
});

const weights: MakeTable = (lang) => {
	const { names, presets } = PARTNERS[lang].matters;
	return {
		caption: lang === 'ja' ? '重みの組み合わせ' : 'Sets of weights',
		columns: ['`weigh`', lang === 'ja' ? '画面での名前' : 'On screen', ...MATTERS.map((each) => names[each])],
		rows: PRESET_NAMES.map((name) => [
			`\`${name}\``,
			presets[name],
			...MATTERS.map((each) => String(PRESETS[name][each]))
		])
	};
};

const reach: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '範囲' : 'Reach',
	columns: lang === 'ja' ? ['`reach`', '候補になる自治体'] : ['`reach`', 'Who comes in'],
	rows: REACHES.map((each) => [`\`${each}\``, REACH_WORDS[each][lang]])
});

const ratios: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '似た規模の幅' : 'Similar size',
	columns: lang === 'ja' ? ['項目', '値'] : ['Parameter', 'Values'],
	rows: [['`ratio`', codes(RATIOS.map(String), lang)]]
});

export const useTables = { statuses, rules, open: openRows, aside, weights, reach, ratios } satisfies Record<
	string,
	MakeTable
>;
