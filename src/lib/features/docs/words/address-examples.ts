/** Addresses worth copying, as views: what they look like is the address's own affair. */
import { defaultView, NO_FILTERS } from '$lib/view/defaults';
import { DEFAULT_FINDER } from '$lib/view/partners';
import type { Language, ViewState } from '$lib/view/view';

interface AddressExample {
	readonly view: ViewState;
	readonly words: Readonly<Record<Language, string>>;
}

const example = (area: string | null, view: Partial<ViewState>, ja: string, en: string): AddressExample => ({
	view: { ...defaultView(area), ...view },
	words: { ja, en }
});

export const EXAMPLES: readonly AddressExample[] = [
	example(
		'38',
		{},
		'愛媛県の市区町村を事例の数で塗り分けた地図',
		'Municipalities of Ehime by their number of cases'
	),
	example(
		'38',
		{ filters: { ...NO_FILTERS, themes: ['services/cashless'] } },
		'愛媛県の、キャッシュレスの事例だけ',
		'Only the cases of cashless payment in Ehime'
	),
	example(
		null,
		{ level: 'municipality', measure: 'density' },
		'全国の市区町村の人口密度',
		'Population density of all municipalities'
	),
	example(
		null,
		{
			level: 'municipality',
			measure: 'population-2050',
			second: 'fiscal-capacity',
			display: 'scatter',
			drawer: 'peek'
		},
		'2050年の推計人口と財政力指数を、地図と散布図で重ねて表示',
		'Projected population and fiscal capacity together, on the map and as a scatter plot'
	),
	example(
		null,
		{ measure: 'online-procedures', breaks: 'round' },
		'手続のオンライン化の割合を、きりのよい数で区分した都道府県の地図',
		'Prefectures by the share of procedures that are online, in round classes'
	),
	example(
		null,
		{ measure: 'frontier', level: 'municipality' },
		'横展開の候補の市区町村',
		'Municipalities that are candidates to follow'
	),
	example(
		null,
		{ display: 'coverage', drawer: 'peek', coverageBy: 'region' },
		'地方ごとの収録状況',
		'What the dataset covers, by region'
	),
	example(
		'38',
		{ display: 'table', sort: { key: 'value', descending: true }, measure: 'fiscal-capacity' },
		'愛媛県の市区町村を財政力指数の高い順に並べた表',
		'Municipalities of Ehime as a table, the highest fiscal capacity first'
	),
	example(
		'38202',
		{ profile: true },
		'今治市の公的な指標と順位',
		'Official figures of Imabari with their ranks'
	),
	example(
		'38202',
		{ finder: { ...DEFAULT_FINDER, open: true, wanted: ['services/apps'], reach: '100' } },
		'今治市から100 km以内か同じ類似団体で、アプリに取り組んだ連携先の候補',
		'Partners for Imabari: within 100 km or of the same peer group, with a case about apps'
	)
];
