/**
 * Schemes that the articles and the ministry sort their cases by. Each is kept as its source has it, beside our one
 * taxonomy (`theme.ts`). A value's `ja` is what the source calls it and what a cell of `cases.csv` says.
 */
import type { Language } from '../language';

/** A value of a scheme. */
export interface SchemeValue {
	readonly id: string;
	readonly ja: string;
	readonly en: string;
	/** The value it is a sub-heading of. */
	readonly parent?: string;
}

type SchemeId = 'survey' | 'views' | 'priorities' | 'steps';
export interface Scheme {
	/** Also the column of `cases.csv`. */
	readonly id: SchemeId;
	readonly ja: string;
	readonly en: string;
	/** The article that sets it out. */
	readonly article: string;
	/** Whether that article puts its own cases there; otherwise every assignment is ours. */
	readonly assigned: boolean;
	readonly values: readonly SchemeValue[];
}

export const SCHEMES: readonly Scheme[] = [
	{
		id: 'survey',
		ja: '総括レポートの5分野',
		en: 'Five areas of the survey report',
		article: '001',
		assigned: true,
		values: [
			{
				id: 'convenience',
				ja: '生活の利便性向上に関する取り組み',
				en: 'Making everyday life easier'
			},
			{ id: 'cashless', ja: 'キャッシュレス決済', en: 'Cashless payment', parent: 'convenience' },
			{ id: 'my-number', ja: 'マイナンバーカード', en: 'My Number Card', parent: 'convenience' },
			{ id: 'apps', ja: '自治体独自アプリ', en: 'Local-government apps', parent: 'convenience' },
			{ id: 'chatbot', ja: 'チャットボット', en: 'Chatbots', parent: 'convenience' },
			{
				id: 'other-convenience',
				ja: '利便化に関するその他の取り組み',
				en: 'Other conveniences',
				parent: 'convenience'
			},
			{
				id: 'work',
				ja: '働き方改革や業務効率化に関する取り組み',
				en: 'Ways of working and efficiency'
			},
			{ id: 'telework', ja: 'テレワーク', en: 'Telework', parent: 'work' },
			{
				id: 'rpa-paperless',
				ja: 'RPA・ペーパーレス化など',
				en: 'RPA, paperless work and more',
				parent: 'work'
			},
			{
				id: 'collaboration',
				ja: '産学官連携や市民参画に関する取り組み',
				en: 'Collaboration and citizen participation'
			},
			{ id: 'academia', ja: '産学官連携', en: 'Industry, academia and government', parent: 'collaboration' },
			{ id: 'open-data', ja: 'オープンデータ', en: 'Open data', parent: 'collaboration' },
			{
				id: 'spread',
				ja: 'デジタル技術の普及に関する取り組み',
				en: 'Spreading digital technology'
			},
			{ id: 'dx-people', ja: 'DX人材育成', en: 'Training DX people', parent: 'spread' },
			{ id: 'education', ja: '教育のデジタル化', en: 'Digital education', parent: 'spread' },
			{ id: 'divide', ja: 'デジタルデバイドの解消', en: 'Closing the digital divide', parent: 'spread' },
			{
				id: 'smart-city-sdgs',
				ja: 'スマートシティやSDGsに関する取り組み',
				en: 'Smart cities and the SDGs'
			}
		]
	},
	{
		id: 'views',
		ja: '3つの観点',
		en: 'Three points of view',
		article: '002',
		assigned: true,
		values: [
			{ id: 'foundation', ja: 'IT基盤の整備', en: 'Building the IT foundation' },
			{ id: 'people', ja: '人材確保', en: 'Securing people' },
			{ id: 'internal', ja: '内部業務の効率化', en: 'Efficient internal work' }
		]
	},
	{
		id: 'priorities',
		ja: '総務省の重点取組事項',
		en: 'Priority items of the Ministry of Internal Affairs and Communications',
		article: '003',
		assigned: false,
		values: [
			{
				id: 'standardisation',
				ja: '自治体の情報システムの標準化・共通化',
				en: 'Standardising information systems'
			},
			{ id: 'my-number-card', ja: 'マイナンバーカードの普及促進', en: 'Spreading the My Number Card' },
			{ id: 'online-procedures', ja: '行政手続のオンライン化', en: 'Procedures online' },
			{ id: 'ai-rpa', ja: 'AI・RPAの利用推進', en: 'Use of AI and RPA' },
			{ id: 'staff-telework', ja: 'テレワークの推進', en: 'Promoting telework' },
			{ id: 'security', ja: 'セキュリティ対策の徹底', en: 'Thorough security' }
		]
	},
	{
		id: 'steps',
		ja: '自治体DX全体手順書のステップ',
		en: 'Steps of the national DX procedure guide',
		article: '001',
		assigned: false,
		values: [
			{
				id: 'step-0',
				ja: 'ステップ0 DXの認識共有・機運醸成',
				en: 'Step 0: shared understanding and momentum'
			},
			{ id: 'step-1', ja: 'ステップ1 DXの全体方針等', en: 'Step 1: overall policy' },
			{ id: 'step-2', ja: 'ステップ2 DXの推進体制', en: 'Step 2: organisation' },
			{ id: 'step-3', ja: 'ステップ3 DXの取組みの実行', en: 'Step 3: carrying out' }
		]
	}
];

const BY_ID: ReadonlyMap<string, Scheme> = new Map(SCHEMES.map((scheme) => [scheme.id, scheme]));

/** The scheme of an id, or `undefined`. */
export function schemeById(id: string): Scheme | undefined {
	return BY_ID.get(id);
}

/** A value of a scheme by its id or by its Japanese name, or `undefined`. */
export function schemeValueOf(scheme: string, value: string): SchemeValue | undefined {
	return BY_ID.get(scheme)?.values.find(({ id, ja }) => id === value || ja === value);
}

/** A scheme and one of its values. */
export interface FacetKey {
	readonly scheme: string;
	readonly value: string;
}

/** What a value is called; its id where it is unknown. */
export function facetLabel({ scheme, value }: FacetKey, lang: Language): string {
	return schemeValueOf(scheme, value)?.[lang] ?? value;
}

/** Reads `scheme:value`, the form of addresses and filters; `null` where there is no such value. */
export function parseFacet(text: string): FacetKey | null {
	const colon = text.indexOf(':');
	const scheme = text.slice(0, Math.max(colon, 0));
	const value = text.slice(colon + 1);
	return BY_ID.get(scheme)?.values.some(({ id }) => id === value) ? { scheme, value } : null;
}

/** Whether `scheme:value` names a value of a scheme. */
export function schemeValueExists(text: string): boolean {
	return parseFacet(text) !== null;
}
