/** What the partner finder says in Japanese. Fetched with it. */
import { SIZES_APART } from '../derive/partners/partner-score';
import type { OnIsland } from '../derive/partners/near';
import type { Wanted } from '../derive/partners/wanted';
import type { AlikeBy, Matter, Preset, Reach } from '../view/partners';

const number = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 0 });
/** Of ratios, which differ by hundredths. */
const fine = new Intl.NumberFormat('ja-JP', { maximumFractionDigits: 2 });
const two = new Intl.NumberFormat('ja-JP', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

/** What replaces neighbours where an island has none, and comes besides them where it has. */
const OUTSIDE = {
	alone: '海を隔てて近い順に取組のある3自治体',
	bridged: '島の外で近い順に取組のある3自治体',
	shared: '隣接する自治体、島の外で近い順に取組のある3自治体'
} as const satisfies Record<NonNullable<OnIsland>, string>;

/** What is looked for, in a sentence. */
const SOUGHT: Readonly<Record<Wanted['by'], string>> = {
	person: '選んだテーマ',
	'not-done': '自分の自治体で未実施のテーマ',
	unknown: '自分の自治体で不明のテーマ',
	any: '6つのテーマ'
};

/** A population beside ours. */
function beside(times: number): string {
	if (Math.abs(times - 1) < 0.05) return 'こちらとほぼ同じ';
	if (times > 1) return `こちらの${number.format(times)}倍`;
	return `こちらの${(times < 0.1 ? number : whole).format(times * 100)}%`;
}

const isApart = (times: number): boolean => Math.max(times, 1 / times) > SIZES_APART;

export const partnersJa = {
	lang: 'ja' as 'ja' | 'en',
	loading: '連携先を探しています。',
	loadingFigures: '公式の回答を読み込んでいます。',
	withoutFigures: '公式の回答を読み込めなかったため、収録事例だけで探しています。',
	retry: 'もう一度読み込む',
	/** The questions, folded into one row. */
	questions: {
		label: '探す条件',
		sought: {
			'not-done': (count: number): string => `自分の自治体で未実施の${whole.format(count)}テーマ`,
			unknown: (count: number): string => `自分の自治体で不明の${whole.format(count)}テーマ`
		},
		reach: { border: '隣接', second: '隣の隣まで', japan: '全国' },
		km: (km: string): string => `${km}\u00a0km以内`,
		alike: { group: '類似団体', size: '似た人口', figures: '似た指標' } satisfies Record<AlikeBy, string>,
		formal: '同じ枠組みのみ',
		inScope: '範囲の中だけ',
		own: '独自の重み',
		joined: (parts: readonly string[]): string => parts.join('／')
	},
	filtersApart: '地図の絞り込みは、この一覧には使いません。',
	part: (value: number): string => two.format(value),
	list: (names: readonly string[]): string => names.join('、'),
	labelled: (label: string, text: string): string => `${label}：${text}`,
	sentence: (clauses: readonly string[]): string => `${clauses.join('、')}。`,

	wanted: {
		label: '始めたいこと',
		auto: '自分の自治体で未実施・不明のテーマ',
		any: 'テーマを問わない',
		finer: '細かいテーマ'
	},
	matters: {
		label: '重視すること',
		presets: {
			balance: 'バランス',
			near: '近さ重視',
			experienced: '経験重視',
			alike: '規模・特徴の近さ重視'
		} satisfies Record<Preset, string>,
		adjust: '重みを調整',
		names: { near: '近さ', experienced: '経験', alike: '似ていること' } satisfies Record<Matter, string>
	},
	reach: {
		label: '探す範囲',
		around: '近さの範囲',
		options: {
			border: '隣接する自治体',
			second: '隣の隣まで',
			'30': '30\u00a0km以内まで',
			'60': '60\u00a0km以内まで',
			'100': '100\u00a0km以内まで',
			japan: '全国'
		} satisfies Record<Reach, string>,
		island: {
			alone: { border: '海を隔てて近い順に3自治体', second: 'その近隣まで' },
			bridged: { border: '島の外で近い順に3自治体', second: 'その近隣まで' },
			shared: { border: '隣接と、島の外の近い3自治体', second: '隣の隣まで' }
		} satisfies Record<NonNullable<OnIsland>, Record<'border' | 'second', string>>,
		formal: '同じ連携の枠組みに入る自治体に限る',
		inScope: (scope: string): string => `範囲（${scope}）の中だけ`,
		alikeGroup: '同じ類似団体は、全国から加える',
		alike: '規模の似た自治体は、全国から加える',
		programmes: (prefecture: string): string => `${prefecture}の取組も加える`,
		by: '似ていることの決め方',
		byOptions: {
			group: '類似団体（国の分類）',
			size: '人口の近さ',
			figures: '公的な指標の近さ'
		} satisfies Record<AlikeBy, string>,
		like: '人口のほかに比べる指標',
		alikeFigures: '指標の似た自治体は、全国から加える',
		statedGroup: (group: string): string => `同じ類似団体（${group}）の全国の自治体`,
		statedFormal: '同じ連携の枠組みに入る自治体に限りました。',
		statedInScope: (scope: string): string => `範囲（${scope}）の中に限りました。`,
		statedFigures: '種類が同じで公的な指標の差が0.5以内の全国の自治体',
		ratio: '似た規模とみなす人口',
		ratioOption: (ratio: number): string => `${fine.format(ratio)}倍以内`,
		/** The reach in force, always on screen. */
		stated: (reach: Reach, island: OnIsland): string => {
			if (reach === 'japan') return '全国';
			if (reach === 'border') return island === null ? '隣接する自治体' : OUTSIDE[island];
			const around =
				island === null
					? '隣接する自治体とその隣'
					: `${OUTSIDE[island]}、${island === 'shared' ? '隣接する自治体の隣' : '最も近い3自治体の隣'}`;
			return reach === 'second' ? around : `${around}、役所間の距離が${reach}\u00a0km以内の自治体`;
		},
		statedAlike: (ratio: number): string => `人口が${fine.format(ratio)}倍以内の全国の自治体`,
		statedProgrammes: (prefecture: string): string => prefecture,
		statedWhole: (parts: readonly string[]): string => `${parts.join('、')}から探しました。`,
		briefGroup: (group: string): string => `類似団体（${group}）`,
		briefAlike: (ratio: number): string => `人口${fine.format(ratio)}倍以内`,
		/** `limits`: what all of them have to be. */
		briefWhole: (parts: readonly string[], limits: readonly string[]): string =>
			`${parts.join('、')}から探しました${limits.length === 0 ? '' : `（${limits.join('、')}）`}。`
	},
	results: {
		title: '連携先の候補',
		count: (count: number): string => `${whole.format(count)}自治体`,
		live: (count: number): string =>
			count === 0 ? '候補は見つかりませんでした。' : `候補は${whole.format(count)}自治体です。`,
		none: '当てはまる自治体は見つかりませんでした。取組がないという意味ではありません。',
		noneFormal:
			'同じ連携の枠組みに、当てはまる自治体は見つかりませんでした。取組がないという意味ではありません。',
		/** Said above the nearest beyond the reach. */
		nobodyNear: (count: number): string =>
			`近さの範囲に、当てはまる自治体は見つかりませんでした。取組がないという意味ではありません。範囲の外で最も近い${whole.format(count)}自治体を加えています。`,
		anywhere: (count: number): string =>
			count === 0
				? '全国でも、当てはまる事例や公式の回答はまだありません。'
				: `全国では${whole.format(count)}自治体に、事例か「実施」の回答があります。`,
		widenTitle: '範囲を一段ずつ広げる',
		widenMore: 'さらに広げる',
		found: (count: number): string => `${whole.format(count)}自治体`,
		added: (count: number): string => `＋${whole.format(count)}自治体`,
		foundNone: '該当なし',
		more: 'さらに表示'
	},
	widen: {
		second: '隣の隣まで',
		km: (km: string): string => `${km}\u00a0km以内まで`,
		alike: (ratio: number): string => `人口が${fine.format(ratio)}倍以内の自治体を全国から`,
		programmes: (prefecture: string): string => `${prefecture}の取組`,
		japan: '全国のすべての自治体',
		group: '同じ類似団体を全国から',
		figures: '公的な指標の似た自治体を全国から',
		informal: '連携の枠組みを問わずに探す',
		outside: '範囲の外からも探す',
		anyTheme: 'テーマを問わずに探す'
	},
	row: {
		prefecture: '都道府県の取組',
		// Clauses of one sentence: all but the last leave it open.
		border: (km: number): string =>
			km < 1 ? '1\u00a0km足らずの境界を接し' : `${whole.format(km)}\u00a0kmにわたって境界を接し`,
		second: (km: string): string => `隣の隣にあって役所間は${km}`,
		nearestOutside: (km: string, overSea: boolean): string =>
			`${overSea ? '海を隔てて' : '橋を渡って'}${km}と、島の外で取組のある自治体では最も近い3つに入り`,
		overSea: (km: string): string => `海を隔てて${km}離れ`,
		beyond: (km: string): string =>
			`範囲の外の${km}離れたところにあって、取組のある自治体では最も近い3つに入り`,
		away: (km: string): string => `${km}離れ`,
		km: (km: number): string => (km < 1 ? '1\u00a0km足らず' : `${whole.format(km)}\u00a0km`),
		ownPrefecture: '所属する都道府県で',
		size: (times: number): string => (isApart(times) ? '人口規模が大きく異なり' : `人口は${beside(times)}で`),
		sizeAlike: (times: number): string =>
			Math.abs(times - 1) < 0.05 ? `人口は${beside(times)}で` : `人口は${beside(times)}と規模が似ていて`,
		figures: (apart: string): string => `公的な指標の差は${apart}で`,
		figuresAlike: (apart: string): string => `公的な指標の差は${apart}と似ていて`,
		group: (group: string): string => `同じ類似団体（${group}）で`,
		formal: '同じ連携の枠組みに入り',
		/** @param cases in the themes sought; `done`: how many more of them an official answer says it has done */
		evidence: (by: Wanted['by'], cases: number, done: number, of: number): string => {
			const sought = by === 'any' && done === 0 ? '' : `${SOUGHT[by]}の`;
			const some = cases === 0 ? '' : `${sought}事例が${whole.format(cases)}件`;
			if (done === 0) return `${some}あります`;
			if (cases > 0) return `${some}あり、ほかに${whole.format(done)}テーマが実施（公式）です`;
			return of === 1
				? `${SOUGHT[by]}が実施（公式）です`
				: `${SOUGHT[by]}のうち${whole.format(done)}つが実施（公式）です`;
		},
		/** Official answers for a theme: 「RPA・AI（AIの導入、RPAの導入）」. */
		answers: (theme: string, items: readonly string[]): string => `${theme}（${items.join('、')}）`,
		frameworks: '連携の枠組み',
		moreDone: (count: number): string => `ほかに${whole.format(count)}テーマが実施（公式）です（内訳に記載）`,
		moreCases: (count: number): string => `ほかのテーマの事例が${whole.format(count)}件あります`,
		details: '規模・テーマ・点数の内訳',
		lacking: (themes: string): string => `ほかに、自分の自治体で未実施・不明のテーマ：${themes}`,
		others: (count: number): string => `、ほか${whole.format(count)}`,
		beyondUs: '自分の自治体で未実施・不明のテーマ',
		beyondUsNone: 'ありません。どのテーマにも、自分の自治体の事例か回答があります。',
		shared: '共通するテーマ',
		sharedNone: '共通するテーマはありません。',
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
		overBridge: (km: string): string => `橋を渡って${km}`,
		ownPrefecture: '所属する都道府県',
		beyond: (km: string): string => `範囲の外 ${km}`,
		group: '類似団体',
		size: (times: number): string =>
			isApart(times)
				? '人口規模が大きく異なる'
				: Math.abs(times - 1) < 0.05
					? '人口はほぼ同じ'
					: times > 1
						? `人口${number.format(times)}倍`
						: `人口${(times < 0.1 ? number : whole).format(times * 100)}%`,
		cases: (count: number): string => `事例${whole.format(count)}件`,
		done: (count: number): string => `実施（公式）${whole.format(count)}`,
		doneShort: (count: number): string => `実施${whole.format(count)}`
	},
	/** Columns of the list as a table. */
	columns: ['番号', '自治体', '候補とした理由', '事例と公式の回答'] as readonly string[],
	listTitle: (count: number, page: number, pages: number): string =>
		`連携先の候補の一覧（${whole.format(count)}${pages > 1 ? `、${page}/${pages}` : ''}）`,
	key: {
		own: 'この自治体の役所',
		first: '隣接する自治体',
		firstOutside: { alone: '海を隔てて最も近い3自治体', bridged: '島の外で最も近い3自治体' },
		second: 'その隣の自治体',
		candidate: '候補（番号は一覧と同じ）',
		prefecture: '都道府県',
		away: '地図の外にある候補の方向'
	},
	formula: {
		title: '並び順の決め方',
		lead: '次の3つを0〜1で表し、重みをかけて平均した点数の高い順に並べます。同じ点数なら、地域コードの順です。',
		near: '近さ：境界を接する自治体と所属する都道府県は1。それ以外は 1 ÷（1＋役所間の距離 ÷ 50\u00a0km）。隣の隣は0.75を下回りません。',
		experienced:
			'経験：（テーマの割合＋事例数 ÷（事例数＋1））÷ 2。割合は、事例のあるテーマを1、「実施」の回答だけのテーマを0.5と数え、探すテーマの数（問わないときは6）で割ったものです。',
		group: (ratio: number): string =>
			`似ていること：同じ類似団体は1。それ以外は、人口の比の値の半分、0.5 ÷（1＋log 人口の比 ÷ log ${fine.format(ratio)}）です。都道府県は0とします。`,
		alike: (ratio: number): string =>
			`似ていること：1 ÷（1＋log 人口の比 ÷ log ${fine.format(ratio)}）。人口の比は大きい方 ÷ 小さい方で、同じなら1、選んだ${fine.format(ratio)}倍で0.5です。都道府県は0とします。`,
		figures:
			'似ていること：1 ÷（1＋指標の差 ÷ 0.5）。指標の差は、比べる指標ごとの差を全国の標準偏差で割り、2乗の平均の平方根をとったものです。値のない指標があるときと、都道府県は0とします。',
		weights: '重みは0〜10です。3つとも0のときは、同じ重みとします。',
		distance: '距離は役所間の大円距離（地球の平均半径6,371.0\u00a0km）です。',
		column: { part: '項目', value: '値', weight: '重み', basis: '根拠' },
		total: '点数',
		mean: '重みをかけた平均',
		basis: {
			ring1: '境界を接する',
			ownPrefecture: '所属する都道府県',
			ring2: (km: string): string => `隣の隣、${km}`,
			km: (km: string): string => km,
			experienced: (had: number, of: number, cases: number, done: number): string =>
				`${whole.format(of)}テーマのうち、事例あり${whole.format(had)}${done === 0 ? '' : `、実施${whole.format(done)}（半分と数える）`}。事例${whole.format(cases)}件`,
			group: (group: string): string => `同じ類似団体（${group}）`,
			otherGroup: (ratio: string): string => `別の類似団体（${ratio}の値の半分）`,
			ratio: (ratio: number): string => `人口の比 ${(ratio > SIZES_APART ? whole : fine).format(ratio)}倍`,
			figures: (apart: string): string => `指標の差 ${apart}`,
			noRatio: '比べません'
		}
	}
};
export type PartnerMessages = typeof partnersJa;
