/** 特定移行支援システム: systems that an organisation expects to move after the deadline of their standardization. */

/** The 20 core systems and the common functions, named and ordered as the publication has them. */
export const CORE_SYSTEMS = [
	{ ja: '住民基本台帳', en: 'Basic resident register' },
	{ ja: '印鑑登録', en: 'Seal registration' },
	{ ja: '戸籍', en: 'Family register' },
	{ ja: '戸籍の附票', en: 'Family register’s record of addresses' },
	{ ja: '選挙人名簿管理', en: 'Electoral roll' },
	{ ja: '個人住民税', en: 'Individual residents’ tax' },
	{ ja: '法人住民税', en: 'Corporate residents’ tax' },
	{ ja: '固定資産税', en: 'Property tax' },
	{ ja: '軽自動車税', en: 'Light vehicle tax' },
	{ ja: '就学', en: 'School enrolment' },
	{ ja: '国民年金', en: 'National pension' },
	{ ja: '国民健康保険', en: 'National health insurance' },
	{ ja: '後期高齢者医療', en: 'Medical care of the elderly' },
	{ ja: '介護保険', en: 'Long-term care insurance' },
	{ ja: '障害者福祉', en: 'Welfare of people with disabilities' },
	{ ja: '生活保護', en: 'Public assistance' },
	{ ja: '健康管理', en: 'Health management' },
	{ ja: '児童手当', en: 'Child allowance' },
	{ ja: '児童扶養手当', en: 'Child support allowance' },
	{ ja: '子ども・子育て支援', en: 'Child and childcare support' },
	{ ja: '共通機能', en: 'Common functions' }
] as const;
export type CoreSystem = (typeof CORE_SYSTEMS)[number];

/** Systems as one number, a bit each in the order of the list; `null` where a name is none of theirs, or there twice. */
export function packSystems(names: readonly string[]): number | null {
	const places = names.map((name) => CORE_SYSTEMS.findIndex(({ ja }) => ja === name));
	if (places.includes(-1) || new Set(places).size < places.length) return null;
	return places.reduce((bits, place) => bits | (1 << place), 0);
}

/** The systems that a number stands for. */
export function unpackSystems(bits: number): readonly CoreSystem[] {
	return CORE_SYSTEMS.filter((_, place) => (bits & (1 << place)) !== 0);
}
