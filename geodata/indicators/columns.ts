/** Which column of the source holds which indicator, and how its cells are read. */
import type { IndicatorId } from '../../src/lib/model/indicator';
import { packSystems } from '../../src/lib/model/packed/core-systems';

/** Ratios, held by the two numbers they are of: their columns, and what they are ratios to. */
export const RATIOS = {
	'online-procedures': ['online-procedures-done', 'online-procedures-offered'],
	'aged-65': ['aged-65-persons', 'aged-65-of'],
	'foreign-residents': ['foreign-residents-persons', 'foreign-residents-of']
} as const satisfies Partial<Record<IndicatorId, readonly [part: string, whole: string]>>;
type RatioId = keyof typeof RATIOS;
type Held =
	| Exclude<IndicatorId, 'population' | 'density' | 'area' | 'staff-per-1000' | RatioId>
	| (typeof RATIOS)[RatioId][number];

/** Columns of our own table besides the code and the name. */
export const TABLE_COLUMNS = [
	'residents',
	'japanese-residents',
	'population-2050',
	'aged-65-persons',
	'aged-65-of',
	'foreign-residents-persons',
	'foreign-residents-of',
	'fiscal-capacity',
	'ordinary-balance',
	'taxable-income',
	'cio',
	'cio-deputy',
	'dx-policy',
	'dx-structure',
	'outside-talent',
	'staff-development',
	'staff-training',
	'staff',
	'ai',
	'rpa',
	'telework',
	'standardization',
	'late-systems',
	'late-systems-names',
	'open-data',
	'card-held',
	'card-issued',
	'online-childcare',
	'online-procedures-done',
	'online-procedures-offered',
	'similar-group'
] as const satisfies readonly (Held | 'late-systems-names' | 'similar-group')[];
export type TableColumn = (typeof TABLE_COLUMNS)[number];

const DX = 'dx2024: ';
const PROCEDURES = `${DX}よく使う32手続のオンライン化状況`;
export const SOURCE_COLUMNS: Readonly<Record<TableColumn, string>> = {
	residents: 'residents_2022_01_01',
	'japanese-residents': 'population_japanese_residents_2025_01_01',
	'population-2050': 'projected_population_2050_index_2020eq100',
	'aged-65-persons': 'A1303',
	'aged-65-of': 'A1301+A1302+A1303',
	'foreign-residents-persons': 'A1700',
	'foreign-residents-of': 'A1102+A1700',
	'fiscal-capacity': 'fiscal_capacity_index_FY2021',
	'ordinary-balance': 'ordinary_balance_FY2022',
	'taxable-income': 'taxable_income_per_taxpayer_1000yen_FY2024',
	cio: `${DX}CIOの任命`,
	'cio-deputy': `${DX}CIO補佐官等の任命`,
	'dx-policy': `${DX}全体方針策定`,
	'dx-structure': `${DX}全庁的な体制構築`,
	'outside-talent': `${DX}外部人材活用`,
	'staff-development': `${DX}職員育成の取組`,
	'staff-training': `${DX}全職員対象研修の実施`,
	staff: 'staff_2024',
	ai: `${DX}AIの導入状況`,
	rpa: `${DX}RPAの導入状況`,
	telework: `${DX}テレワークの導入状況`,
	standardization: 'standardization_steps',
	'late-systems': 'transition_late_systems',
	'late-systems-names': 'transition_late_names',
	'open-data': 'open_data_2024',
	'card-held': `${DX}マイナンバーカードの保有状況`,
	'card-issued': 'mynumber_card_issue_rate_pct_2022_12_31',
	'online-childcare': `${DX}子育て・介護26手続のオンライン化状況`,
	'online-procedures-done': `${PROCEDURES}_実施されている手続総数のうち「オンライン化済」と回答した手続数（分子）`,
	'online-procedures-offered': `${PROCEDURES}_実施されている手続総数（分母）`,
	'similar-group': 'similar_group'
};
/** The columns that are in the second table of figures, which is joined to the first by code. */
export const SECOND_TABLE: readonly TableColumn[] = [
	...(['standardization', 'open-data', 'similar-group', 'late-systems', 'late-systems-names'] as const),
	...(['staff', 'ordinary-balance'] as const)
];
/** The columns that are put together from the numbers of SSDSE-A, and the one that is the newest of its series. */
export const CENSUS_COLUMNS: readonly TableColumn[] = [...RATIOS['aged-65'], ...RATIOS['foreign-residents']];
export const LATE_NAMES = 'late-systems-names';
/** What the publisher rounded the ratio to; only compared. */
export const PUBLISHED_RATIO = PROCEDURES;

/** What our table writes where nobody asked. An empty cell is a value that the publication leaves blank. */
export const NOT_SURVEYED = 'not-surveyed';
const WORDS: Readonly<Record<string, string>> = {
	...{ 実施: 'yes', 未実施: 'no', 調査無し: NOT_SURVEYED },
	...{ yes: 'yes', no: 'no', na: NOT_SURVEYED }
};
/** 類似団体: a kind of city, or cities and towns by size and industry. */
const GROUP = /^(政令指定都市|中核市|施行時特例市|特別区|都市[ⅠⅡⅢⅣ]－[０-３]|町村[ⅠⅡⅢⅣⅤ]－[０-２])$/;

const WHOLE =
	/^(residents|japanese-residents|staff|late-systems)$|^(online-procedures|aged-65|foreign-residents)-/;

/** The systems that a cell names. */
export function systemsIn(cell: string): readonly string[] {
	return cell === '' ? [] : cell.split(';');
}

/** The cell of our table for a cell of the source; `null` when it is none of what the column may hold. */
export function readCell(column: TableColumn, text: string, doneOrNot: boolean): string | null {
	const cell = text.trim();
	if (column === 'similar-group') return GROUP.test(cell) ? cell : null;
	if (column === LATE_NAMES) return packSystems(systemsIn(cell)) === null ? null : cell;
	if (doneOrNot) return WORDS[cell] ?? null;
	if (cell === '' || cell === '%') return '';
	if (cell === '調査無し') return NOT_SURVEYED;
	const number = cell.replace(/%$/, '');
	const whole = WHOLE.test(column);
	if (!(whole ? /^\d+$/ : /^\d+(\.\d+)?$/).test(number)) return null;
	const percent = /^card-|^online-childcare$|^standardization$/.test(column);
	return percent && Number(number) > 100 ? null : String(Number(number));
}
