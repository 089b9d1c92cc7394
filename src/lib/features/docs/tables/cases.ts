/** Tables of what a case can be: its set, its status, the kind of a source. */
import { CASE_SETS, type CaseSet } from '$lib/model/case-set';
import { CASE_STATUSES, type CaseStatus } from '$lib/model/case-status';
import { SOURCE_KINDS, type SourceKind } from '$lib/model/source-kind';
import type { MakeTable } from './table';

const STATUS_WORDS: Readonly<Record<CaseStatus, readonly [ja: string, en: string]>> = {
	running: ['使われていると出典にある', 'the source says that it is in use'],
	trial: ['実証、試行', 'it is being tried out'],
	planned: ['予定、方針、協定', 'it is intended or agreed'],
	ended: ['終わったと出典にある', 'the source says that it has ended'],
	idea: ['実施前の案', 'a proposal that had not been carried out'],
	unknown: ['今どうなっているかは、出典からわからない', 'the source does not say how it is today']
};
const KIND_WORDS: Readonly<Record<SourceKind, readonly [ja: string, en: string]>> = {
	official: ['市区町村、都道府県、国の機関', 'municipalities, prefectures, national bodies'],
	association: ['全国町村会、財団、協議会など', 'associations of municipalities, foundations, councils'],
	press: [
		'新聞、放送、業界誌などが自ら書いた記事',
		'what newspapers, broadcasters and trade press wrote themselves'
	],
	vendor: ['企業のページ、プレスリリース、広告の記事', 'pages of companies, press releases, paid articles']
};

const caseSets: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '事例の収録元' : 'Sets of cases',
	columns:
		lang === 'ja'
			? ['収録元', 'id', '内容', '条件', 'クレジット']
			: ['Set', 'id', 'Holds', 'Terms', 'Credit'],
	rows: CASE_SETS.map((set: CaseSet) => [
		set.url === undefined ? set[lang] : `[${set[lang]}](${set.url})`,
		`\`${set.id}\``,
		set.about[lang],
		set.licence,
		set.credit[lang]
	])
});

const caseStatuses: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '状態' : 'Status',
	columns: lang === 'ja' ? ['状態', 'id', '意味'] : ['Status', 'id', 'Means'],
	rows: CASE_STATUSES.map(({ id, ja, en }) => [
		lang === 'ja' ? ja : en,
		`\`${id}\``,
		STATUS_WORDS[id][lang === 'ja' ? 0 : 1]
	])
});

const sourceKinds: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '出典の種類' : 'Kinds of source',
	columns: lang === 'ja' ? ['種類', 'id', '運営するのは'] : ['Kind', 'id', 'Run by'],
	rows: SOURCE_KINDS.map(({ id, ja, en }) => [
		lang === 'ja' ? ja : en,
		`\`${id}\``,
		KIND_WORDS[id][lang === 'ja' ? 0 : 1]
	])
});

export const caseTables: Readonly<Record<string, MakeTable>> = {
	'case-sets': caseSets,
	'case-statuses': caseStatuses,
	'source-kinds': sourceKinds
};
