/** What the partner finder says in Japanese. Fetched with it. */
import type { AlikeBy, Matter, Preset, Reach } from '../view/partners';

const number = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });
/** Of ratios, which differ by hundredths. */
const fine = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 2 });
const two = new Intl.NumberFormat('ja-JP', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What replaces neighbours where an island has none. */
const ACROSS = '海を隔てて近い順に事例のある3自治体';

/** A population beside ours. */
function beside(times: number): string {
	if (Math.abs(times - 1) < 0.05) return 'こちらとほぼ同じ';
	if (times > 1) return `こちらの${number.format(times)}倍`;
	return `こちらの${(times < 0.1 ? number : whole).format(times * 100)}%`;
}

export const partnersJa = {
	lang: 'ja' as 'ja' | 'en',
	loading: '連携先を探しています。',
	filtersApart: '地図の絞り込みは、この一覧には使いません。',
	part: (value: number): string => two.format(value),
	list: (names: readonly string[]): string => names.join('、'),
	sentence: (clauses: readonly string[]): string => `${clauses.join('、')}。`,

	wanted: {
		label: '始めたいこと',
		any: 'テーマを問わない',
		finer: '細かいテーマ'
	},
	matters: {
		label: '重視すること',
		presets: {
			balance: 'バランス',
			near: '近さ重視',
			experienced: '経験重視',
			alike: '似ている重視'
		} satisfies Record<Preset, string>,
		adjust: '重みを調整',
		names: { near: '近さ', experienced: '経験', alike: '似ていること' } satisfies Record<Matter, string>
	},
	reach: {
		label: '探す範囲',
		change: '変更',
		around: '近さの範囲',
		options: {
			border: '隣接する自治体',
			second: '隣の隣まで',
			'30': '30 km以内まで',
			'60': '60 km以内まで',
			'100': '100 km以内まで',
			japan: '全国'
		} satisfies Record<Reach, string>,
		islandBorder: '海を隔てて近い順に3自治体',
		islandSecond: 'その近隣まで',
		alike: '規模の似た自治体は、全国から加える',
		programmes: (prefecture: string): string => `${prefecture}の取組も加える`,
		by: '似ていることの決め方',
		byOptions: { size: '人口の近さ', figures: '公的な指標の近さ' } satisfies Record<AlikeBy, string>,
		like: '人口のほかに比べる指標',
		alikeFigures: '指標の似た自治体は、全国から加える',
		statedFigures: '種類が同じで公的な指標の差が0.5以内の全国の自治体',
		ratio: '似た規模とみなす人口',
		ratioOption: (ratio: number): string => `${fine.format(ratio)}倍以内`,
		/** The reach in force, always on screen. */
		stated: (reach: Reach, island: boolean): string => {
			if (reach === 'japan') return '全国';
			if (reach === 'border') return island ? ACROSS : '隣接する自治体';
			const around = island ? `${ACROSS}、最も近い3自治体の隣` : '隣接する自治体とその隣';
			return reach === 'second' ? around : `${around}、役所間の距離が${reach} km以内の自治体`;
		},
		statedAlike: (ratio: number): string => `人口が${fine.format(ratio)}倍以内の全国の自治体`,
		statedProgrammes: (prefecture: string): string => prefecture,
		statedWhole: (parts: readonly string[]): string => `${parts.join('、')}から探しました。`
	},
	results: {
		title: '連携先の候補',
		count: (count: number): string => `${whole.format(count)}団体`,
		live: (count: number): string =>
			count === 0 ? '候補は見つかりませんでした。' : `候補は${whole.format(count)}団体です。`,
		none: 'この範囲に、収録事例のある自治体はありません。取組がないという意味ではありません。',
		noneWanted:
			'この範囲に、選んだテーマの収録事例がある自治体はありません。取組がないという意味ではありません。',
		anywhere: (count: number): string =>
			count === 0
				? '全国でも、当てはまる事例はまだ収録されていません。'
				: `全国では${whole.format(count)}団体の事例を収録しています。`,
		widenTitle: '範囲を一段ずつ広げる',
		widenMore: 'さらに広げる',
		found: (count: number): string => `${whole.format(count)}団体`,
		added: (count: number): string => `＋${whole.format(count)}団体`,
		foundNone: '増えません',
		more: 'さらに表示'
	},
	widen: {
		second: '隣の隣まで',
		km: (km: string): string => `${km} km以内まで`,
		alike: (ratio: number): string => `人口が${fine.format(ratio)}倍以内の自治体を全国から`,
		programmes: (prefecture: string): string => `${prefecture}の取組`,
		japan: '全国のすべての自治体',
		figures: '公的な指標の似た自治体を全国から',
		anyTheme: 'テーマを問わずに探す'
	},
	row: {
		prefecture: '都道府県の取組',
		// Clauses of one sentence: all but the last leave it open.
		border: (km: number): string =>
			km < 1 ? '1 km足らずの境界を接し' : `${whole.format(km)} kmにわたって境界を接し`,
		second: (km: string): string => `隣の隣にあって役所間は${km}`,
		nearestOverSea: (km: string): string => `海を隔てて${km}と、事例のある自治体では最も近い3つに入り`,
		overSea: (km: string): string => `海を隔てて${km}離れ`,
		away: (km: string): string => `${km}離れ`,
		km: (km: number): string => (km < 1 ? '1 km足らず' : `${whole.format(km)} km`),
		ownPrefecture: '所属する都道府県で',
		size: (times: number): string => `人口は${beside(times)}で`,
		sizeAlike: (times: number): string =>
			Math.abs(times - 1) < 0.05 ? `人口は${beside(times)}で` : `人口は${beside(times)}と規模が似ていて`,
		figures: (apart: string): string => `公的な指標の差は${apart}で`,
		figuresAlike: (apart: string): string => `公的な指標の差は${apart}と似ていて`,
		casesWanted: (count: number): string => `選んだテーマの事例が${whole.format(count)}件あります`,
		cases: (count: number): string => `事例が${whole.format(count)}件あります`,
		moreCases: (count: number): string => `ほかのテーマの事例が${whole.format(count)}件あります`,
		details: '規模・テーマ・点数の内訳',
		lacking: (themes: string): string => `こちらに未収録：${themes}`,
		sharing: (themes: string): string => `共通：${themes}`,
		others: (count: number): string => `、ほか${whole.format(count)}`,
		beyondUs: 'こちらには未収録のテーマ',
		beyondUsNone: 'ありません。どのテーマもこちらに収録があります。',
		shared: '共通するテーマ',
		sharedNone: '収録事例には、共通するテーマがありません。',
		populationTitle: '人口',
		contact: '問い合わせ先',
		noContact: '出典に問い合わせ先の記載がありません。',
		population: (theirs: string, ours: string): string => `${theirs}（こちらは${ours}）`,
		people: (count: number): string => `${whole.format(count)}人`,
		score: (total: string): string => `点数 ${total}`,
		why: '点数の内訳'
	},
	/** For one line of a slide. */
	brief: {
		joined: (clauses: readonly string[]): string => clauses.join('・'),
		border: '隣接',
		second: (km: string): string => `隣の隣 ${km}`,
		overSea: (km: string): string => `海を隔てて${km}`,
		ownPrefecture: '所属する都道府県',
		size: (times: number): string =>
			Math.abs(times - 1) < 0.05
				? '人口はほぼ同じ'
				: times > 1
					? `人口${number.format(times)}倍`
					: `人口${(times < 0.1 ? number : whole).format(times * 100)}%`,
		cases: (count: number): string => `事例${whole.format(count)}件`
	},
	/** Columns of the list as a table. */
	columns: ['番号', '自治体', '候補とした理由', '事例'] as readonly string[],
	listTitle: (count: number, page: number, pages: number): string =>
		`連携先の候補の一覧（${whole.format(count)}${pages > 1 ? `、${page}/${pages}` : ''}）`,
	key: {
		own: 'この自治体の役所',
		first: '隣接する自治体',
		firstOverSea: '海を隔てて最も近い3自治体',
		second: 'その隣の自治体',
		candidate: '候補（番号は一覧と同じ）',
		prefecture: '都道府県',
		away: '地図の外にある候補の方向'
	},
	formula: {
		title: '並び順の決め方',
		lead: '次の3つを0〜1で表し、重みをかけて平均した点数の高い順に並べます。同じ点数なら、地域コードの順です。',
		near: '近さ：境界を接する自治体と所属する都道府県は1。それ以外は 1 ÷（1＋役所間の距離 ÷ 50 km）。隣の隣は0.75を下回りません。',
		experienced:
			'経験：（取り組んでいるテーマの割合＋事例数 ÷（事例数＋1））÷ 2。割合の分母は選んだテーマの数、選ばないときは6つのテーマです。',
		alike: (ratio: number): string =>
			`似ていること：1 ÷（1＋log 人口の比 ÷ log ${fine.format(ratio)}）。人口の比は大きい方 ÷ 小さい方で、同じなら1、選んだ${fine.format(ratio)}倍で0.5です。都道府県は0とします。`,
		figures:
			'似ていること：1 ÷（1＋指標の差 ÷ 0.5）。指標の差は、比べる指標ごとの差を全国の標準偏差で割り、2乗の平均の平方根をとったものです。値のない指標があるときと、都道府県は0とします。',
		weights: '重みは0〜10です。3つとも0のときは、同じ重みとします。',
		distance: '距離は役所間の大円距離（地球の平均半径6,371.0 km）です。',
		column: { part: '項目', value: '値', weight: '重み', basis: '根拠' },
		total: '点数',
		mean: '重みをかけた平均',
		basis: {
			ring1: '境界を接する',
			ownPrefecture: '所属する都道府県',
			ring2: (km: string): string => `隣の隣、${km}`,
			km: (km: string): string => km,
			experienced: (had: number, of: number, cases: number): string =>
				`テーマ${whole.format(had)} / ${whole.format(of)}、事例${whole.format(cases)}件`,
			ratio: (ratio: number): string => `人口の比 ${fine.format(ratio)}倍`,
			figures: (apart: string): string => `指標の差 ${apart}`,
			noRatio: '比べません'
		}
	}
};
export type PartnerMessages = typeof partnersJa;
