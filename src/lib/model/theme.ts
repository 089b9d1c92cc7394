/** The one taxonomy of themes, two levels deep. An id is stable and appears in addresses and data files. */

export interface Theme {
	/** `services`, or `services/cashless`. */
	readonly id: string;
	readonly ja: string;
	readonly en: string;
}
export interface ThemeGroup extends Theme {
	/** One letter that distinguishes the theme without colour. */
	readonly letter: { readonly ja: string; readonly en: string };
	readonly finer: readonly Theme[];
}

export const THEMES: readonly ThemeGroup[] = [
	{
		id: 'services',
		ja: '住民サービス',
		en: 'Resident services',
		letter: { ja: '住', en: 'R' },
		finer: [
			{ id: 'services/counter', ja: '窓口・オンライン手続', en: 'Counter services and online procedures' },
			{ id: 'services/cashless', ja: 'キャッシュレス', en: 'Cashless payment' },
			{ id: 'services/my-number', ja: 'マイナンバーカード', en: 'My Number Card' },
			{ id: 'services/apps', ja: 'アプリ・LINE', en: 'Apps and LINE' },
			{ id: 'services/chatbot', ja: 'チャットボット・相談', en: 'Chatbots and consultation' },
			{
				id: 'services/languages',
				ja: '多言語・やさしい日本語',
				en: 'Multilingual support and plain Japanese'
			}
		]
	},
	{
		id: 'operations',
		ja: '業務改革',
		en: 'Operations',
		letter: { ja: '業', en: 'O' },
		finer: [
			{ id: 'operations/rpa-ai', ja: 'RPA・AI', en: 'RPA and AI' },
			{ id: 'operations/paperless', ja: 'ペーパーレス・脱ハンコ', en: 'Paperless and seal-free work' },
			{ id: 'operations/chat-nocode', ja: 'チャット・ノーコード', en: 'Business chat and no-code' },
			{ id: 'operations/telework', ja: 'テレワーク・働き方', en: 'Telework and ways of working' },
			{
				id: 'operations/standardization',
				ja: '標準化・ガバメントクラウド',
				en: 'Standardization and Government Cloud'
			}
		]
	},
	{
		id: 'organisation',
		ja: '推進体制・人材',
		en: 'Organisation and people',
		letter: { ja: '人', en: 'P' },
		finer: [
			{ id: 'organisation/headquarters', ja: '推進組織・CDO', en: 'DX offices and CDOs' },
			{ id: 'organisation/external', ja: '外部人材', en: 'External experts' },
			{ id: 'organisation/training', ja: '研修・育成', en: 'Training' },
			{ id: 'organisation/together', ja: '県と市町村の協働', en: 'Prefectures and municipalities together' }
		]
	},
	{
		id: 'co-creation',
		ja: '共創・参加',
		en: 'Co-creation and participation',
		letter: { ja: '共', en: 'C' },
		finer: [
			{ id: 'co-creation/public-private', ja: '官民共創', en: 'Public-private co-creation' },
			{ id: 'co-creation/academia', ja: '産学官連携', en: 'Industry, academia and government' },
			{ id: 'co-creation/citizens', ja: '市民参加', en: 'Citizen participation' },
			{ id: 'co-creation/open-data', ja: 'オープンデータ', en: 'Open data' }
		]
	},
	{
		id: 'community',
		ja: '地域のデジタル化',
		en: 'Digital community',
		letter: { ja: '域', en: 'D' },
		finer: [
			{ id: 'community/transport', ja: '交通・買物', en: 'Transport and shopping' },
			{ id: 'community/health', ja: '医療・健康', en: 'Health and medical care' },
			{ id: 'community/education', ja: '教育', en: 'Education' },
			{ id: 'community/industry', ja: '農業・産業', en: 'Farming and industry' },
			{ id: 'community/disaster', ja: '防災', en: 'Disaster preparedness' },
			{ id: 'community/tourism', ja: '観光・発信', en: 'Tourism and publicity' },
			{ id: 'community/divide', ja: 'デジタルデバイド', en: 'Digital divide' }
		]
	},
	{
		id: 'smart-city',
		ja: 'スマートシティ・SDGs',
		en: 'Smart city and SDGs',
		letter: { ja: 'ス', en: 'S' },
		finer: [
			{ id: 'smart-city/smart-city', ja: 'スマートシティ', en: 'Smart city' },
			{ id: 'smart-city/sdgs', ja: 'SDGs未来都市', en: 'SDGs FutureCity' }
		]
	}
];

/** Ids of the finer level, in the taxonomy's order. */
export const FINER_THEMES: readonly string[] = THEMES.flatMap((group) => group.finer.map(({ id }) => id));

const BY_ID: ReadonlyMap<string, Theme> = new Map(
	THEMES.flatMap((group) => [group as Theme, ...group.finer].map((theme) => [theme.id, theme]))
);
const GROUP_BY_ID: ReadonlyMap<string, ThemeGroup> = new Map(THEMES.map((group) => [group.id, group]));

/** The theme of an id of either level, or `undefined`. */
export function themeById(id: string): Theme | undefined {
	return BY_ID.get(id);
}

/** The upper-level theme an id of either level belongs to, or `undefined`. */
export function themeGroupOf(id: string): ThemeGroup | undefined {
	return GROUP_BY_ID.get(id.split('/')[0] ?? '');
}
