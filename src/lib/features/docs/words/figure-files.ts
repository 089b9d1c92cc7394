/** What each field of the public files about official figures and frameworks holds. */
import type { Fields } from './shared-fields';

export const FIGURE_FILES = {
	'indicators.json': {
		'indicators[]': ['指標の説明', 'what each indicator is'],
		'indicators[].id': [
			'変わらないid。アドレスの `measure` と同じ',
			'stable id, as `measure` in the address'
		],
		'indicators[].name': ['名前', 'name'],
		'indicators[].group': ['分野', 'what it is about'],
		'indicators[].unit': [
			'市区町村の値の単位。ないときは空',
			'of a municipality’s value; empty where there is none'
		],
		'indicators[].date': [
			'時点。調査の時点が分からないときは公表の日',
			'day or year it refers to; of a survey whose day is not known that of its publication'
		],
		'indicators[].published': ['公表の日。分かるときだけ', 'day of publication, where that is known'],
		'indicators[].computed': [
			'公表された数から計算した値か',
			'whether it is made from published numbers, and not published itself'
		],
		'indicators[].caveat': ['示すときに添えること', 'what has to be said wherever it is shown'],
		'indicators[].own': [
			'都道府県も自らについて答えたか。値は `own`、`late-systems` の名前は `late`',
			'whether prefectures were asked the same about themselves; their values are in `own`, the names of `late-systems` in `late`'
		],
		'indicators[].parts': [
			'分子と分母が数えるもの。少ないことがあるときだけ',
			'what its two numbers count, where they may be few'
		],
		'indicators[].kind': [
			'合計、比、割合（%）、指数、決まった項目のうちの数、実施の有無',
			'a total, one quantity for each of another, per cent, an index, how many of a fixed list, done or not'
		],
		'indicators[].rule': [
			'都道府県の値の求め方',
			'how a prefecture’s value follows from its municipalities’'
		],
		'indicators[].breaks': ['合う区分', 'fitting way to cut it into classes'],
		'indicators[].digits': ['表示する小数点以下の桁数', 'digits behind the point that are shown'],
		'indicators[].shaded': ['地図の塗り分けに使うか', 'whether the map may be shaded by it'],
		'indicators[].series': [
			'複数の時点の値が `series/` にあるか',
			'whether `series/` has its values at several dates'
		],
		'indicators[].in': ['値のあるファイル', 'file that holds its values'],
		'indicators[].publisher': ['公表者', 'publisher'],
		'indicators[].title': ['公表資料の題名', 'title of the publication'],
		'indicators[].licence': ['利用条件', 'terms'],
		'indicators[].url': ['公表資料のある場所', 'where it is published'],
		'indicators[].credit': ['表示するクレジット', 'credit line to show'],
		'indicators[].obtained': ['値の得られ方', 'how it was obtained'],
		'indicators[].silent': ['その値から分からないこと', 'what it does not say'],
		'codes[]': [
			'47都道府県、続いて市区町村のコード',
			'codes of the 47 prefectures, then of the municipalities'
		],
		values: [
			'idごとに `codes` の順の値。率は%、実施は1、未実施は0。`null` は公表資料に値がないもの、`"not-surveyed"` は調査無し、`"not-computed"` は都道府県の正しい求め方がないもの。`aged-65` と `foreign-residents` は `of` から、`staff-per-1000` は `staff` と人口から計算するため、ありません',
			'by id a list in the order of `codes`: a rate in per cent, 1 done, 0 not done; `null`: the publication has no value; `"not-surveyed"`: not surveyed (調査無し); `"not-computed"`: no right rule for a prefecture. `aged-65` and `foreign-residents`, worked out from `of`, and `staff-per-1000`, from `staff` and the population, are not here'
		],
		of: [
			'比の値では、idごとに `codes` の順の `[分子, 分母]`。後ろが省かれることがあります',
			'where values are ratios, by id a list of `[numerator, denominator]` in the order of `codes`, which may end early'
		],
		own: [
			'都道府県が自らについて答えた値。idごとに `codes` の都道府県の順',
			'what the prefectures answered for themselves, by id, in the order of the prefectures in `codes`'
		],
		'late[]': [
			'`codes` の順の、移行が期限に間に合わない見込みのシステム。住民基本台帳から共通機能までの21を、デジタル庁の一覧の順に1ビットずつ表した数',
			'systems expected to miss the deadline, in the order of `codes`: a number with a bit for each of the 21, in the order of the Digital Agency’s list'
		],
		similar: ['類似団体（人口規模と産業構造による分類）', 'groups of similar municipalities (類似団体)'],
		'similar.labels[]': ['分類の名前', 'names of the groups'],
		'similar.of[]': [
			'`codes` の市区町村の順の、`labels` での位置',
			'position in `labels`, in the order of the municipalities in `codes`'
		]
	},
	'series/*.json': {
		id: ['指標のid', 'id of the indicator'],
		'dates[]': ['時点。古い順', 'dates, the earliest first'],
		'breaks[]': ['前後で値の意味が異なる時点', 'dates from which values are of something else than before'],
		'breaks[].at': ['その時点', 'the date'],
		'breaks[].note': ['理由', 'why'],
		digits: [
			'値の小数点以下の桁数。値は最後の桁を1とする整数で書く',
			'digits behind the point; values are whole numbers of the last of them'
		],
		'values[]': [
			'時点ごとに1つの文字列。コロンの前は、前の時点との差の中央値。後に `indicators.json` の `codes` の順で、前の時点の値との差から中央値を引いた数を、-13 を `A`、12 を `Z` として1文字ずつ、それを外れる数は数字とピリオドで書く。最初の時点では前の値を 0 とする。`_` は値なし、`?` は調査無し',
			'one text a date. Before the colon stands the median of the differences from the date before; then, in the order of `codes` in `indicators.json`, each difference less that median: one letter from `A` for -13 to `Z` for 12, other numbers with a full stop. At the first date the value before is 0. `_` is no value, `?` not surveyed'
		]
	},
	'frameworks.json': {
		'[].id': [
			'変わらないid。アドレスでは `scope=framework:` の後ろ',
			'stable id, behind `scope=framework:` in the address'
		],
		'[].name': ['出典のとおりの名前', 'name, as the source has it'],
		'[].en': ['英語名。出典にあるときだけ', 'English name, only where the source has one'],
		'[].kind': [
			'連携中枢都市圏（`core-city`）、定住自立圏（`settlement`）、その他の共同体（`other`）',
			'連携中枢都市圏 (`core-city`), 定住自立圏 (`settlement`), or another body for joint DX (`other`)'
		],
		'[].centres[]': ['中心となる市町村のコード', 'codes of the central municipalities'],
		'[].members[]': ['構成市町村のコード（中心を含みます）', 'codes of the members, the centres among them'],
		'[].since': [
			'始まった日。出典から分からなければ `null`',
			'when it began; `null` where the source does not tell'
		],
		'[].status': [
			'出典が構成市町村をすべて挙げているか、一部か',
			'whether the source names every member or some'
		],
		'[].stated': [
			'出典が述べる構成市町村の数。なければ `null`',
			'how many members the source states; `null` where it does not'
		],
		'[].source': ['構成市町村を挙げている公開ページ', 'the public page that names the members'],
		'[].source.url': ['ページのアドレス', 'address of the page'],
		'[].source.publisher': ['ページの公開者', 'whose page it is'],
		'[].source.kind': [
			'公的機関、団体、報道、百科事典や写し',
			'of an authority, an association, a newspaper, an encyclopaedia or a copy'
		],
		'[].source.date': ['ページの日付。なければ `null`', 'date of the page; `null` where it shows none'],
		'[].source.read': ['読み取った年月', 'when it was read'],
		'[].note': ['読み取ったときの注', 'a note from the reading']
	}
} as const satisfies Readonly<Record<string, Fields>>;
