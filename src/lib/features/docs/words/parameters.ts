/** What each parameter of an embed and of the other pages means, and how values are written that are not of a list. */
import { COMPARE_MOST, SHEET_LEAST, SHEET_MOST } from '$lib/view/area-list';
import { TITLE_LIMIT, type EmbedParameterName } from '$lib/view/parameters/embed';
import type { PageParameterName } from '$lib/view/parameters/pages';
import type { Form } from '$lib/view/parameters/parameter';
import { HEAVIEST } from '$lib/view/partners';
import { type Words, type ParameterWords, words, NONE, EDITION, DONE, LANGUAGE } from './parameter-words';

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
		meaning: words('操作できるか。`off` では動かない図になります', 'with `off` the map is a still picture')
	},
	title: {
		meaning: words(`見出し。${TITLE_LIMIT}字まで`, `heading, of ${TITLE_LIMIT} characters at most`),
		values: { off: words('見出しなし', 'no heading') },
		usual: words('表示の内容を表す説明文', 'what the view shows, in words')
	},
	scheme: {
		meaning: words('配色', 'colours'),
		values: {
			auto: words('読む人の設定のとおり', 'as the reader prefers'),
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
			'whether the frame itself shows what in its address cannot be read or comes from an older edition; normally only the browser’s console does'
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
		meaning: words('発表者用の画面', 'the presenter’s window'),
		values: {
			on: words('発表者用の画面です', 'it is'),
			off: words('聴衆に見せる画面です', 'it is the one the audience sees')
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
