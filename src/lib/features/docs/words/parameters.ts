/** What each parameter of an address means, its values one by one, and what holds where it is not given. */
import { CASE_SETS } from '$lib/model/case-set';
import { CASE_STATUSES } from '$lib/model/case-status';
import { COMPARE_MOST, SHEET_LEAST, SHEET_MOST } from '$lib/view/area-list';
import { TITLE_LIMIT, type EmbedParameterName } from '$lib/view/parameters/embed';
import type { PageParameterName } from '$lib/view/parameters/pages';
import type { Form } from '$lib/view/parameters/parameter';
import { TEXT_LIMIT } from '$lib/view/parameters/search';
import { NOTE_LIMIT, NOTES_MOST } from '$lib/view/notes';
import type { ViewParameterName } from '$lib/view/parameters/view';
import { HEAVIEST } from '$lib/view/partners';
import type { Language } from '$lib/view/view';

export type Words = Readonly<Record<Language, string>>;

export interface ParameterWords {
	readonly meaning: Words;
	/** What a value means, by the value. Not needed for `on`, `off`, numbers, and ids that another table lists. */
	readonly values?: Readonly<Record<string, Words>>;
	/** What holds where it is not given, when that is no single value. */
	readonly usual?: Words;
}

const words = (ja: string, en: string): Words => ({ ja, en });

/** What a list of ours calls its values. */
const ofIds = (list: readonly { readonly id: string; readonly ja: string; readonly en: string }[]) =>
	Object.fromEntries(list.map(({ id, ja, en }) => [id, words(ja, en)]));

const NONE = words('なし', 'none');
const ALL = words('すべて', 'all');
const EDITION: ParameterWords = {
	meaning: words(
		'アドレスを作ったときの事例の版。ほかの版のときは、そのことを知らせて現在の版を表示します',
		'edition of the cases the address was made with; of another edition, a note says so and today’s is shown'
	),
	usual: words('アトラスが書き込む', 'written by the atlas')
};
const DONE = {
	meaning: words(
		'公的な率を「実施」とみなす境目。取組の状況で使います',
		'from how many per cent an official rate counts as done, where it is evidence'
	)
};
const LANGUAGE: ParameterWords = {
	meaning: words('言語', 'language'),
	values: { ja: words('日本語', 'Japanese'), en: words('英語', 'English') },
	usual: words('端末が覚えている言語。なければ `ja`', 'what this device remembers, otherwise `ja`')
};

/** In an embed nothing is remembered. */
export const EMBED_LANGUAGE: ParameterWords = {
	...LANGUAGE,
	usual: words(
		'`ja`。見る人の端末が覚えている言語は使いません',
		'`ja`; what its reader’s device remembers does not count'
	)
};

export const VIEW_WORDS = {
	level: {
		meaning: words('塗り分ける単位', 'what is shaded'),
		values: {
			prefecture: words('都道府県', 'prefectures'),
			municipality: words('市区町村', 'municipalities')
		},
		usual: words(
			'全国では `prefecture`、地域のページでは `municipality`',
			'`prefecture` for the country, `municipality` on an area’s page'
		)
	},
	measure: {
		meaning: words('塗り分ける指標', 'what the map is shaded by')
	},
	with: {
		meaning: words(
			'重ねて表示する2つめの指標（[2つの指標](../map/ja.md#two-measures)）',
			'a second measure, shown [together with the first](../map/en.md#two-measures)'
		),
		usual: NONE
	},
	at: {
		meaning: words(
			'複数の時点の値がある指標の、表示する時点。その時点の値がなければ、直前の時点の値を、そのことを記して表示します。2026年11月まで地図の位置を表していた `at=緯度,経度,ズーム` も、`camera` として読みます',
			'the date of a figure that has values at several; where it has none of that date the nearest earlier one is shown, and said. `at=latitude,longitude,zoom`, which was where the map looks until November 2026, is read as `camera`'
		),
		usual: words('最新の値', 'the newest value')
	},
	from: {
		meaning: words(
			'この時点から `at` までの変化を、値の代わりに表示します',
			'the change from this date to `at` is shown in place of the value'
		),
		usual: NONE
	},
	change: {
		meaning: words('変化の表し方', 'how the change is told'),
		values: {
			difference: words('差', 'as a difference'),
			percent: words('始まりの値に対する増減率', 'in per cent of the value at its start')
		}
	},
	dates: {
		meaning: words(
			'`show=multiples` で並べる時点。コンマで区切って9つまで',
			'dates that `show=multiples` puts side by side, up to nine, between commas'
		),
		usual: words('等しい間隔の時点', 'some that are spread evenly')
	},
	breaks: {
		meaning: words('値の区分のしかた', 'how values are cut into classes'),
		values: {
			quantile: words('等量', 'equal numbers of areas'),
			equal: words('等間隔', 'equal steps'),
			natural: words('自然な切れ目', 'natural breaks'),
			round: words('きりのよい数', 'round numbers')
		},
		usual: words('指標ごとに決まっているもの', 'the measure’s own')
	},
	colours: {
		meaning: words(
			'区分の色。明るい順に5色。順に暗くならない並びは使いません。変化、分類、2つの指標には使いません',
			'colours of the classes, five from the lightest to the darkest, each darker than the one before; not for changes, categories and two measures'
		),
		usual: words('青の5段階', 'five blues')
	},
	breaksof: {
		meaning: words(
			'[範囲](../map/ja.md#scope)の値を区分するときの切れ目',
			'whose breaks cut the values of a [scope](../map/en.md#scope)'
		),
		values: {
			scope: words('範囲の中で計算', 'worked out within the scope'),
			nation: words('全国と同じ', 'those of the country')
		}
	},
	theme: { meaning: words('事例のテーマ', 'theme of the cases'), usual: ALL },
	set: {
		meaning: words('事例の収録元', 'set that the cases belong to'),
		values: ofIds(CASE_SETS),
		usual: ALL
	},
	status: {
		meaning: words(
			'事例の状態。アイデアは、ここで選んだときだけ数えます',
			'how far the cases had come; an idea counts only where it is asked for here'
		),
		values: ofIds(CASE_STATUSES),
		usual: words('アイデアのほかすべて', 'all but ideas')
	},
	place: {
		meaning: words(
			'範囲にする地方・都道府県。以前の書きかたで、今も同じ意味で読み取ります。アトラスは `scope` と書きます',
			'regions and prefectures of the scope, as they were written before: still read, and meaning the same. The atlas writes `scope`'
		),
		usual: words('なし', 'none')
	},
	scope: {
		meaning: words('[範囲](../map/ja.md#scope)', 'the [scope](../map/en.md#scope)'),
		usual: words('全国', 'the country')
	},
	scopename: {
		meaning: words('`list:` の範囲の名前', 'name of a scope that is a `list:`'),
		usual: words('市区町村の名前を並べたもの', 'the names of its municipalities')
	},
	partner: { meaning: words('事例の連携先', 'partner in the cases'), usual: ALL },
	award: { meaning: words('事例の受賞', 'award of the cases'), usual: ALL },
	facet: { meaning: words('事例の分類', 'how sources sort the cases'), usual: ALL },
	q: {
		meaning: words(
			`すべての語を含む事例に絞ります。${TEXT_LIMIT}字まで`,
			`every word must occur in the case; ${TEXT_LIMIT} characters are read`
		),
		usual: NONE
	},
	case: { meaning: words('開いている事例', 'the case that is open'), usual: NONE },
	show: {
		meaning: words('表示のしかた', 'what is on screen'),
		values: {
			map: words('地図', 'the map'),
			table: words('表', 'a table of all areas'),
			coverage: words('[収録状況](../map/ja.md#coverage)', '[coverage](../map/en.md#coverage)'),
			scatter: words('[散布図](../map/ja.md#two-measures)', '[scatter plot](../map/en.md#two-measures)'),
			multiples: words('複数の時点の地図を並べる', 'maps of several dates side by side')
		}
	},
	sort: {
		meaning: words(
			'表を並べ替える列。前に `-` を付けると降順です',
			'column that the table is sorted by; `-` before it sorts downwards'
		),
		usual: words('`code`', '`code`')
	},
	by: {
		meaning: words('収録状況の行', 'what a row of the coverage view is'),
		values: { prefecture: words('都道府県', 'a prefecture'), region: words('地方', 'a region') }
	},
	done: DONE,
	own: {
		meaning: words(
			'都道府県にも同じことを聞いた指標で、都道府県の地図に表示する値',
			'what a map of prefectures shows of a figure that prefectures were asked themselves'
		),
		values: {
			office: words('都道府県庁自身の回答', 'the answers of the prefectural offices'),
			share: words('市区町村の値の集計', 'what follows from the municipalities')
		}
	},
	brush: { meaning: words('散布図で選んだ範囲', 'range chosen in the scatter plot'), usual: NONE },
	draw: {
		meaning: words('地図の描き方', 'how the map is drawn'),
		values: {
			outlines: words('自治体の形で', 'by the outlines of areas'),
			tiles: words(
				'都道府県を同じ大きさの四角で（タイル地図）。市区町村単位や連携候補の表示中は形で描きます',
				'a square of the same size for each prefecture (tile map); by outlines where municipalities or candidates are shown'
			)
		}
	},
	pins: { meaning: words('事例の目印を地図に出すか', 'whether cases are marked on the map') },
	frameworks: {
		meaning: words(
			'選択した市区町村のもののほかに線で囲む、連携の枠組みの種類。コンマで区切って並べられます',
			'kinds of cooperation frameworks that are outlined beside those of the selected municipality; several with commas'
		),
		values: {
			'core-city': words('連携中枢都市圏', '連携中枢都市圏 (core-city areas)'),
			settlement: words('定住自立圏', '定住自立圏 (settlement areas)'),
			other: words('その他の共同体', 'other bodies for joint DX'),
			off: words('選択した市区町村のものを囲まない', 'those of the selection are not outlined')
		},
		usual: words('選択した市区町村のものだけ', 'those of the selection alone')
	},
	camera: {
		meaning: words('地図の位置と縮尺', 'where the map looks, and how close'),
		usual: words('選んだ地域が収まる位置', 'the selection, framed')
	},
	note: {
		meaning: words(
			`地図に書き込んだ言葉。${NOTE_LIMIT}字まで、${NOTES_MOST}地域まで。最後の2つの数は、地域から言葉までの横と縦の距離（地図の短い辺の100分の1。右と下が正）で、省けます`,
			`words written on the map, up to ${NOTE_LIMIT} letters, for up to ${NOTES_MOST} areas; the two numbers at the end say how far the words are from the area, to the right and down, in hundredths of the map’s shorter side, and may be left out`
		),
		usual: NONE
	},
	sheet: {
		meaning: words('スマートフォンでのパネルの高さ', 'height of the panel on a phone'),
		values: { peek: words('低い', 'low'), half: words('半分', 'half'), full: words('全面', 'full') },
		usual: words(
			'`half`。`show` が `coverage`、`scatter`、`multiples` なら `peek`',
			'`half`; `peek` where `show` is `coverage`, `scatter` or `multiples`'
		)
	},
	tray: {
		meaning: words(
			'[連携シート](../sheet/ja.md)のために選んだ市区町村',
			'municipalities chosen for a [partnership sheet](../sheet/en.md)'
		),
		usual: NONE
	},
	compare: {
		meaning: words(
			`並べて比べるために選んだ地域。${COMPARE_MOST}つまで`,
			`areas chosen to be compared, up to ${COMPARE_MOST}`
		),
		usual: NONE
	},
	profile: {
		meaning: words(
			'地域のパネルに公的な指標と順位を出すか',
			'whether an area’s panel shows its official figures with their ranks'
		)
	},
	finder: {
		meaning: words(
			'市区町村のパネルに[連携先の候補](../partners/ja.md)を出すか',
			'whether a municipality’s panel shows the [shortlist of partners](../partners/en.md)'
		)
	},
	want: {
		meaning: words('連携先を探すテーマ', 'theme that the shortlist is about'),
		values: { any: words('テーマを問わない', 'any theme') },
		usual: words(
			'その自治体で未実施のもの、なければ不明のもの',
			'what the municipality has not done; where that is nothing, what is unknown of it'
		)
	},
	weigh: {
		meaning: words(
			'近さ、経験、似た規模の重み（[内訳](../partners/ja.md)）',
			'how much near, experienced and alike count ([the sets](../partners/en.md))'
		),
		values: {
			balance: words('均等', 'evenly'),
			near: words('近さを重視', 'near first'),
			experienced: words('経験を重視', 'experienced first'),
			alike: words('似た規模を重視', 'alike first')
		}
	},
	reach: {
		meaning: words(
			'候補を探す範囲。後のものは前のものを含みます。数は役所間の距離（km）',
			'how far the finder looks, each holding the ones before it; numbers are km from office to office'
		),
		values: {
			border: words('境界を接する自治体', 'those that share a border'),
			second: words('その隣まで', 'their neighbours'),
			japan: words('全国', 'all of Japan')
		}
	},
	ratio: {
		meaning: words(
			'人口がこの倍率以内なら似た規模',
			'populations up to so many times larger or smaller are of similar size'
		)
	},
	alike: {
		meaning: words(
			'似た規模の自治体を全国から加えるか',
			'whether places of similar size come in from all of Japan'
		)
	},
	alikeby: {
		meaning: words('似ていることを決めるもの', 'what makes a place alike'),
		values: {
			group: words('類似団体', 'its peer group'),
			size: words('人口', 'its population'),
			figures: words('公的な指標', 'its official figures')
		}
	},
	like: {
		meaning: words(
			'人口のほかに比べる指標。類似自治体にも使います',
			'figures compared besides the population; also of similar municipalities'
		),
		values: { none: words('人口だけ', 'the population alone') }
	},
	programmes: {
		meaning: words('都道府県自身の取組を加えるか', 'whether what the prefecture runs itself comes in')
	},
	formal: {
		meaning: words(
			'連携の枠組みを同じくする自治体に限るか',
			'whether only places come in that a cooperation framework holds with the municipality'
		)
	},
	inscope: {
		meaning: words(
			'連携先の候補を範囲（`scope`）の中の自治体に限るか。範囲が全国のときは使えない',
			'whether only places within the `scope` come in; not with the whole country'
		)
	},
	search: {
		meaning: words(
			`検索で見つかったものの一覧を開きます。${TEXT_LIMIT}字まで`,
			`opens the list of all that a search finds; ${TEXT_LIMIT} characters are read`
		),
		usual: NONE
	},
	searchkind: {
		meaning: words('検索の一覧に出すもの', 'what the list of a search holds'),
		values: {
			place: words('地域と枠組み', 'places and frameworks'),
			case: words('事例', 'cases'),
			filter: words('テーマ、連携先、収録元', 'themes, partners and sets')
		},
		usual: ALL
	},
	searchtheme: { meaning: words('検索の一覧に出す事例のテーマ', 'theme of the cases in it'), usual: ALL },
	searchplace: {
		meaning: words('検索の一覧に出す都道府県', 'prefecture of what is in it'),
		usual: words('全国', 'the country')
	},
	lang: LANGUAGE,
	ed: EDITION
} as const satisfies Readonly<Record<ViewParameterName, ParameterWords>>;

export const EMBED_WORDS = {
	panel: {
		meaning: words('選んだ地域の事例を出すか', 'whether the cases of the selection are shown')
	},
	legend: { meaning: words('凡例を出すか', 'whether the legend is shown') },
	controls: {
		meaning: words(
			'単位、指標、拡大、区分の操作を出すか',
			'whether level, measure, zoom and classes can be set'
		)
	},
	interact: {
		meaning: words('操作できるか。`off` では動かない図になります', 'with `off` the map is a picture')
	},
	title: {
		meaning: words(`見出し。${TITLE_LIMIT}字まで`, `heading, of ${TITLE_LIMIT} characters at most`),
		values: { off: words('見出しなし', 'no heading') },
		usual: words('表示の内容を表す説明文', 'what the view shows, in words')
	},
	scheme: {
		meaning: words('配色', 'colours'),
		values: {
			auto: words('読む人の設定のとおり', 'as its reader prefers'),
			light: words('明るい', 'light'),
			dark: words('暗い', 'dark')
		}
	},
	lock: {
		meaning: words(
			'選べる範囲を、その地域とその中に限ります',
			'only the area and what lies in it can be chosen'
		),
		values: {
			level: words('塗り分ける単位も変えられません', 'the level stays as well'),
			off: words('どの地域も選べます', 'any area can be chosen')
		},
		usual: words('埋め込んだ地域。全国ではなし', 'the area that is embedded; none for the country')
	},
	notes: {
		meaning: words(
			'アドレスの読み取れない項目や古い版を、枠の中で知らせるか。ふだんはブラウザーのコンソールに出ます',
			'whether the frame says what of its address cannot be read or is of an older edition; usually the browser’s console does'
		)
	},
	fit: {
		meaning: words('高さの決め方', 'how high it is'),
		values: {
			frame: words('枠いっぱい', 'fills its frame'),
			content: words('内容に必要な高さ', 'as high as it needs to be')
		}
	}
} as const satisfies Readonly<Record<EmbedParameterName, ParameterWords>>;

export const PAGE_WORDS = {
	areas: {
		meaning: words(
			`並べる地域。書いた順に並びます。連携シートは${SHEET_LEAST}〜${SHEET_MOST}市区町村、比較は${COMPARE_MOST}地域まで`,
			`the areas, in their order: ${SHEET_LEAST} to ${SHEET_MOST} municipalities on a sheet, up to ${COMPARE_MOST} areas compared`
		),
		usual: NONE
	},
	done: DONE,
	slide: {
		meaning: words('表示するスライド。最初が1', 'slide on screen, counted from 1'),
		usual: words('`1`', '`1`')
	},
	speaker: {
		meaning: words('発表者用の画面', 'the window of the person who presents'),
		values: {
			on: words('発表者用の画面です', 'it is'),
			off: words('聴衆に見せる画面です', 'it is the one that is shown')
		},
		usual: words('`off`', '`off`')
	},
	lang: LANGUAGE,
	ed: EDITION
} as const satisfies Readonly<Record<PageParameterName, ParameterWords>>;

/** How values are written that are not of a list. */
export const FORM_WORDS: Readonly<Record<Form, Words>> = {
	measure: words('[指標](../figures/ja.md)のid', 'id of a [measure](../figures/en.md)'),
	theme: words(
		'[テーマ](../address/ja.md#themes)のid。大分類（`services`）か小分類（`services/apps`）',
		'id of a [theme](../address/en.md#themes) of either level, `services` or `services/apps`'
	),
	place: words(
		'地方のid（`shikoku`）か都道府県コード（`38`）',
		'id of a region, `shikoku`, or code of a prefecture, `38`'
	),
	scope: words(
		'地方のidか都道府県コード（複数可）、`around:38202`（隣接自治体まで）か `around:38202:2`（2周まで）、`framework:` と連携の枠組みのid、`list:` と地域コードを「,」で区切ったもの',
		'ids of regions or codes of prefectures; `around:38202`, with its neighbours, or `around:38202:2`, with two rings of them; `framework:` and the id of a cooperation framework; `list:` and codes of areas, separated by commas'
	),
	facet: words('[`分類:値`](../address/ja.md#facets)', '[`scheme:value`](../address/en.md#facets)'),
	name: words('`cases.csv` にある名前', 'a name, as in `cases.csv`'),
	text: words('文字', 'text'),
	id: words('`cases.csv` にあるid', 'an id, as in `cases.csv`'),
	column: words('表の列', 'a column of the table'),
	range: words('`横の下限,横の上限,縦の下限,縦の上限`', '`across from,across to,up from,up to`'),
	camera: words('`緯度,経度,ズーム`', '`latitude,longitude,zoom`'),
	codes: words('地域コード。「,」で区切ります', 'codes of areas, separated by commas'),
	figures: words(
		'[指標](../figures/ja.md)のid。「,」で区切ります',
		'ids of [figures](../figures/en.md), separated by commas'
	),
	weights: words(
		`近さ、経験、似た規模の順に0〜${HEAVIEST}の数 \`8,3,2\``,
		`numbers from 0 to ${HEAVIEST} for near, experienced, alike: \`8,3,2\``
	),
	date: words('日付 `2026-11-22`', 'a day, `2026-11-22`'),
	moment: words(
		'時点 `2020-03-01`、`2020-03`、`2020`、年度は `FY2020`',
		'a date, `2020-03-01`, `2020-03`, `2020`, or a fiscal year, `FY2020`'
	),
	number: words('数', 'a number'),
	colours: words('`c7e9c0-a1d99b-74c476-31a354-006d2c`', '`c7e9c0-a1d99b-74c476-31a354-006d2c`'),
	percent: words('1〜100の整数（%）', 'a whole number from 1 to 100, per cent'),
	note: words('`38202:言葉:14:-14`', '`38202:words:14:-14`'),
	lock: words('地域コード。`level,38` のように両方も書けます', 'code of an area; both as `level,38`')
};
