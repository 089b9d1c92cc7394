/** What to download for each of the publishers' forms that `npm run geodata:figures` reads. A test holds that none is missing. */
import type { Language } from '$lib/view/view';

interface RenewalWords {
	/** The publication, with its publisher. */
	readonly publication: string;
	/** Which of its files. */
	readonly take: string;
	/** How often it comes out, as far as its editions show. */
	readonly when: string;
}
export interface RenewalForm {
	/** The publisher's page, or the page of those who make tables of its files; `null` where we know none. */
	readonly page: string | null;
	/** Behind `npm run geodata:figures -- `; with `=DATE` where the file does not say its date. */
	readonly files: string;
	readonly words: Readonly<Record<Language, RenewalWords>>;
}

const form = (
	page: string | null,
	files: string,
	ja: readonly [publication: string, take: string, when: string],
	en: readonly [publication: string, take: string, when: string]
): RenewalForm => ({
	page,
	files,
	words: {
		ja: { publication: ja[0], take: ja[1], when: ja[2] },
		en: { publication: en[0], take: en[1], when: en[2] }
	}
});

/** By form, the file beside `geodata/figures/forms/`. */
export const RENEWAL_FORMS: Readonly<Record<string, RenewalForm>> = {
	juki: form(
		'https://www.soumu.go.jp/main_sosiki/jichi_gyousei/daityo/jinkou_jinkoudoutai-setaisuu.html',
		'FILE.xlsx',
		[
			'総務省「住民基本台帳に基づく人口、人口動態及び世帯数調査」',
			'住民基本台帳人口・世帯数、人口動態（市区町村別）の「総計」',
			'毎年夏（1月1日現在）'
		],
		[
			'Residents by the basic resident register, MIC',
			'the table by municipality of all residents (総計)',
			'every summer, of 1 January'
		]
	),
	'fiscal-indices': form(
		'https://www.soumu.go.jp/iken/shihyo_ichiran.html',
		'FILE.xlsx',
		[
			'総務省「地方公共団体の主要財政指標一覧」',
			'「全市町村の主要財政指標」と「全都道府県の主要財政指標」',
			'毎年、年度の翌々年のはじめまで'
		],
		[
			'Main fiscal indices of local governments, MIC',
			'全市町村の主要財政指標 and 全都道府県の主要財政指標',
			'every year, within two years of the start of the fiscal year'
		]
	),
	ssdse: form(
		'https://www.nstac.go.jp/use/literacy/ssdse/',
		'SSDSE-A-2027.csv',
		['統計センター「SSDSE-市区町村」（SSDSE-A）', 'SSDSE-AのCSV', '毎年前半'],
		['SSDSE-A, National Statistics Center', 'SSDSE-A as CSV', 'in the first half of every year']
	),
	cards: form(
		'https://www.soumu.go.jp/kojinbango_card/',
		'all_localgovs.csv',
		[
			'総務省「マイナンバーカード交付状況」',
			'総務省のPDFをCode for JapanがCSVにした `all_localgovs.csv`（2022年12月31日まで）',
			'毎月。ただしCSVは更新が止まっています'
		],
		[
			'My Number cards issued, MIC',
			'`all_localgovs.csv`, made of the ministry’s PDFs by Code for Japan, up to 31 Dec 2022',
			'every month; the CSV is no longer made'
		]
	),
	'open-data-2024': form(
		'https://www.digital.go.jp/resources/open_data',
		'FILE.csv=2024-10',
		[
			'デジタル庁「地方公共団体におけるオープンデータの取組に関するアンケート」',
			'回答のCSV（生データ）',
			'不定期（2020年、2024年）'
		],
		[
			'Survey of local governments on open data, Digital Agency',
			'the CSV of answers',
			'now and then (2020, 2024)'
		]
	),
	'open-data-2020': form(
		'https://www.digital.go.jp/resources/open_data',
		'FILE.csv=2020-11',
		['内閣官房「オープンデータの取組に関するアンケート」（令和2年度）', '回答のCSV', '1回（次は上の形）'],
		['Survey on open data of 2020, Cabinet Secretariat', 'the CSV of answers', 'once; later ones as above']
	),
	dashboard: form(
		'https://www.digital.go.jp/resources/govdashboard/local-government-dx',
		'FILE.csv=2024-07-12',
		[
			'デジタル庁「自治体DXの取組に関するダッシュボード」',
			'「市区町村毎のDX進捗状況」と「都道府県毎のDX進捗状況」のCSV',
			'これまで年1回ほど'
		],
		[
			'Dashboard of local-government DX, Digital Agency',
			'the CSVs 市区町村毎のDX進捗状況 and 都道府県毎のDX進捗状況',
			'about once a year until now'
		]
	),
	standardization: form(
		'https://github.com/tadashikudo-reraflow/gcportal',
		'standardization.json',
		[
			'総務省「標準化ダッシュボード」',
			'総務省の表をgcportalが抜き出した `public/data/standardization.json`',
			'毎月ほど'
		],
		[
			'Standardization dashboard, MIC',
			'`public/data/standardization.json`, which gcportal extracts from the ministry’s workbooks',
			'about every month'
		]
	),
	'late-systems': form(
		'https://www.digital.go.jp/policies/local_governments',
		'tokutei_detail.json',
		[
			'デジタル庁「特定移行支援システムの該当見込み一覧」',
			'デジタル庁の表をgcportalが抜き出した `public/data/tokutei_detail.json`',
			'これまで半年に1回ほど'
		],
		[
			'Systems expected to be late, Digital Agency',
			'`public/data/tokutei_detail.json`, which gcportal extracts from the agency’s workbook',
			'about twice a year until now'
		]
	),
	'similar-groups': form(
		null,
		'FITS-M-List.csv',
		['総務省「類似団体区分 都道府県別団体名一覧表」', '市町村の一覧表', '資料に記載がありません'],
		['Groups of similar municipalities, MIC', 'the list of municipalities', 'not said']
	)
};
