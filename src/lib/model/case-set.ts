/** The collections that the atlas's cases belong to. Each can be shown alone, and has its own licence and credit. */

export interface CaseSet {
	/** Appears in addresses and data files. */
	readonly id: string;
	readonly ja: string;
	readonly en: string;
	/** What is in it, in a sentence. */
	readonly about: { readonly ja: string; readonly en: string };
	readonly licence: string;
	/** To be named wherever the set is used. */
	readonly credit: { readonly ja: string; readonly en: string };
	/** Where the whole of it was published. */
	readonly url?: string;
}

const LICENCE = 'CC BY 4.0';

export const CASE_SETS = [
	{
		id: 'articles',
		ja: '記事',
		en: 'Five articles',
		about: {
			ja: '自治体DXの事例を紹介する5つの記事から、載っている事例をすべて読み取ったものです。',
			en: 'Every case told by five articles on local-government DX.'
		},
		licence: LICENCE,
		credit: { ja: '自治体DXの事例を紹介する5つの記事', en: 'Five articles on local-government DX' }
	},
	{
		id: 'digiden-2022',
		ja: '夏のDigi田甲子園2022',
		en: 'Summer Digi-den Koshien 2022',
		about: {
			ja: '内閣官房「夏のDigi田甲子園」（2022年）に応募された取組です。アイデア部門のものは、実施前の案です。',
			en: 'Entries of a contest that the Cabinet Secretariat held in 2022. Those of its division for ideas had not been carried out.'
		},
		licence: LICENCE,
		credit: {
			ja: '内閣官房「夏のDigi田甲子園」を加工して作成',
			en: 'Made from “Summer Digi-den Koshien” of the Cabinet Secretariat'
		}
	},
	{
		id: 'pages',
		ja: '公開ページ',
		en: 'Public pages',
		about: {
			ja: '自治体や国、団体、報道機関、事業者が公開しているページから事実を読み取り、自分たちの言葉でまとめたものです。',
			en: 'Facts from pages that municipalities, ministries, associations, the press and companies publish, told in our own words.'
		},
		licence: LICENCE,
		credit: { ja: '各事例に挙げた公開ページ', en: 'The public pages named in each case' }
	}
] as const satisfies readonly CaseSet[];
export type CaseSetId = (typeof CASE_SETS)[number]['id'];

export const CASE_SET_IDS = CASE_SETS.map(({ id }) => id);

/** The set of an id, or `undefined`. */
export function caseSetById(id: string): CaseSet | undefined {
	return CASE_SETS.find((set) => set.id === id);
}
