/** What each parameter of a view means, its values one by one, and what holds where it is not given. */
import { CASE_SETS } from '$lib/model/case-set';
import { CASE_STATUSES } from '$lib/model/case-status';
import { COMPARE_MOST } from '$lib/view/area-list';
import { TEXT_LIMIT } from '$lib/view/parameters/search';
import { NOTE_LIMIT, NOTES_MOST } from '$lib/view/notes';
import type { ViewParameterName } from '$lib/view/parameters/view';
import { type ParameterWords, words, ofIds, NONE, ALL, EDITION, DONE, LANGUAGE } from './parameter-words';

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
			'複数の時点の値がある指標の、表示する時点。その時点の値がなければ、直前の時点の値を、その旨を示して表示します。2026年11月まで地図の位置を表していた `at=緯度,経度,ズーム` も、`camera` として読みます',
			'the date of a figure that has values at several; where it has none for that date the nearest earlier one is shown, with a note. `at=latitude,longitude,zoom`, which said where the map looks until November 2026, is read as `camera`'
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
		meaning: words('変化の表し方', 'how the change is shown'),
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
		usual: words('等しい間隔の時点', 'some, evenly spread')
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
			scope: words('範囲の中で計算', 'computed within the scope'),
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
			'how far the cases had come; ideas count only when chosen here'
		),
		values: ofIds(CASE_STATUSES),
		usual: words('アイデアのほかすべて', 'all but ideas')
	},
	place: {
		meaning: words(
			'範囲にする地方・都道府県。以前の書き方で、今も同じ意味で読み取ります。アトラスは `scope` と書きます',
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
			'what a map of prefectures shows of a figure that prefectures were asked about themselves'
		),
		values: {
			office: words('都道府県庁自身の回答', 'the answers of the prefectural offices'),
			share: words('市区町村の値の集計', 'what follows from their municipalities')
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
	pins: { meaning: words('事例の印を地図に出すか', 'whether cases are marked on the map') },
	frameworks: {
		meaning: words(
			'選択した市区町村のもののほかに線で囲む、連携の枠組みの種類。コンマで区切って並べられます',
			'kinds of cooperation frameworks that are outlined beside those of the selected municipality; several with commas'
		),
		values: {
			'core-city': words('連携中枢都市圏', '連携中枢都市圏 (core-city areas)'),
			settlement: words('定住自立圏', '定住自立圏 (settlement areas)'),
			other: words('その他の共同体', 'other bodies for joint DX'),
			off: words('選択した市区町村のものを囲まない', 'none, not even those of the selection')
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
			'how much being near, experienced and alike counts ([the sets](../partners/en.md))'
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
			'how far the finder looks, each step including the ones before it; numbers are km from office to office'
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
			'whether places of similar size are added from all of Japan'
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
			'figures compared besides the population; used for similar municipalities, too'
		),
		values: { none: words('人口だけ', 'the population alone') }
	},
	programmes: {
		meaning: words('都道府県自身の取組を加えるか', 'whether what the prefecture runs itself is listed')
	},
	formal: {
		meaning: words(
			'連携の枠組みを同じくする自治体に限るか',
			'whether only municipalities in a cooperation framework with it are listed'
		)
	},
	inscope: {
		meaning: words(
			'連携先の候補を範囲（`scope`）の中の自治体に限るか。範囲が全国のときは使えません',
			'whether only places within the `scope` are listed; not for the whole country'
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
