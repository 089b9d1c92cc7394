/**
 * What each field of the public data files holds, Japanese and English. A test holds that every field of the schemas is
 * here and nothing else.
 */
export type Described = readonly [ja: string, en: string];
type Fields = Readonly<Record<string, Described>>;

const ARTICLES: Fields = {
	'articles[]': ['事例を読み取った記事', 'articles the cases were read from'],
	'articles[].id': ['記事の番号（3桁）', 'three digits'],
	'articles[].title': ['題', 'title'],
	'articles[].publisher': ['発行者', 'publisher'],
	'articles[].url': ['記事のアドレス。わからないときはなし', 'its address; absent where that is not known'],
	'articles[].entries': ['見出しになっている事例の数', 'headline entries in it'],
	'articles[].known': ['記事の本文から分かること', 'what else its text says about it']
};
const EDITIONS: Fields = {
	editions: ['データの時点', 'days that the data stand for'],
	'editions.data': ['事例の時点', 'of the cases'],
	'editions.boundaries': ['境界の時点', 'of the boundaries']
};
const SOURCES: Fields = {
	'sources[]': ['元にした公表資料', 'publications the data were made from'],
	'sources[].title': ['資料の題', 'title'],
	'sources[].publisher': ['公表者', 'publisher'],
	'sources[].licence': ['利用条件', 'terms'],
	'sources[].url': ['資料のある場所', 'where it is published'],
	'sources[].credit': ['表示するクレジット', 'credit line to show']
};

const OUTLINES: Fields = {
	'outlines.transform': ['整数から度への換算', 'from whole numbers to degrees'],
	'outlines.transform.scale': ['格子の間隔（度）', 'step of the grid in degrees'],
	'outlines.transform.translate': ['原点 `[経度, 緯度]`', 'origin, `[longitude, latitude]`'],
	'outlines.shape': [
		'市区町村の多角形、輪、線の数',
		'numbers of polygons, rings and lines of the municipalities'
	],
	'outlines.arcs': ['輪の線。0は新しい線', 'lines of the rings; 0 is a new one'],
	'outlines.starts': ['新しい線で始まる輪の始点', 'starts of rings that begin with a new line'],
	'outlines.lengths': ['新しい線の点の数', 'steps of each new line'],
	'outlines.steps': ['点から点への差', 'steps from point to point'],
	'outlines.outer': [
		'都道府県の多角形、輪、線の数',
		'numbers of polygons, rings and lines of the prefectures'
	],
	'outlines.along': ['都道府県の線の番号', 'numbers of the prefectures’ lines']
};

export const DATA_FILE_WORDS = {
	'manifest.json': {
		name: ['データの名前', 'name of the dataset'],
		...EDITIONS,
		counts: ['件数', 'how many there are'],
		'counts.cases': ['事例', 'cases'],
		'counts.initiatives': ['個別の取組', 'initiatives inside cases'],
		'counts.localities': ['事例のある地域', 'areas with a case'],
		'counts.prefectures': ['都道府県', 'prefectures'],
		'counts.municipalities': ['市区町村', 'municipalities'],
		licence: ['利用条件', 'terms'],
		'licence.cases': ['事例の利用条件', 'of the cases'],
		'licence.boundaries': ['境界の利用条件', 'of the boundaries'],
		'sets[]': ['事例の集まり', 'sets of cases'],
		'sets[].id': ['id', 'id'],
		'sets[].name': ['名前', 'name'],
		'sets[].cases': ['事例の数', 'cases in it'],
		'sets[].licence': ['利用条件', 'terms'],
		'sets[].credit': ['クレジット', 'credit line'],
		...SOURCES,
		'sources[].file': ['読み込んだファイルの名前', 'name of the file that was read'],
		'sources[].sha256': ['読み込んだファイルのSHA-256', 'SHA-256 of that file'],
		'sources[].bytes': ['読み込んだファイルの大きさ（バイト）', 'size of that file'],
		...ARTICLES,
		'files[]': ['公開しているファイル', 'the published files'],
		'files[].path': ['`/data/` より後のパス', 'path below `/data/`'],
		'files[].bytes': ['大きさ（バイト）', 'size'],
		'files[].sha256': ['SHA-256', 'SHA-256'],
		'files[].description': ['内容の説明（英語）', 'what it holds']
	},
	'areas.json': {
		'[].code': [
			'キー。都道府県は2桁、市区町村は5桁',
			'key: two digits for a prefecture, five for a municipality'
		],
		'[].lgcode': [
			'全国地方公共団体コード。6桁で、末尾は検査数字',
			'全国地方公共団体コード: six digits, the last a check digit'
		],
		'[].kind': [
			'地域の種類。`northern-village` は北方領土の村',
			'sort of area; `northern-village`: of the Northern Territories'
		],
		'[].name': ['愛媛県、今治市', '愛媛県, 今治市'],
		'[].region': ['地方。アドレスの `place` と同じ', 'as `place` in the address'],
		'[].population': [
			'2020年10月1日の国勢調査の人口。北方領土の村は `null`',
			'census of 2020-10-01; `null` for the northern villages'
		],
		'[].areaKm2': [
			'面積調の面積（km²）。北方領土の村は境界から測ったもの',
			'km², 面積調; of the northern villages measured on the boundaries'
		],
		'[].bbox': ['西、南、東、北（度）', 'west, south, east, north in degrees'],
		'[].frame': [
			'庁舎のある主な陸地の範囲（西、南、東、北、度）。`bbox` とほぼ同じときはなし',
			'box of the main land, where the office is, in degrees; absent where `bbox` is about the same'
		],
		'[].kana': ['読み（ひらがな）。えひめけん', 'reading in hiragana'],
		'[].en': ['英語名。Ehime、Imabari City', 'English name: Ehime, Imabari City'],
		'[].county': ['町村の郡', '郡 of a town or village'],
		'[].label': [
			'地域の内側にある、名前を置く位置 `[経度, 緯度]`',
			'a position inside the area for its label, `[longitude, latitude]`'
		],
		'[].office': [
			'庁舎の位置 `[経度, 緯度]`。北方領土の村は `null`',
			'position of the main office, `[longitude, latitude]`; `null` for the northern villages'
		]
	},
	'cases/*.json': {
		'[].id': ['変わらないid', 'stable id'],
		'[].area': ['事例を行う地域のコード', 'code of the area that runs it'],
		'[].others[]': ['共同の事例に加わる、ほかの地域のコード', 'codes of the other areas of a joint case'],
		'[].set': ['どの集まりの事例か', 'set that the case belongs to'],
		'[].status': [
			'最後に読んだ時点での状態。実施中、実証、計画、終了、アイデア、不明の順',
			'how far it had come when it was last read of: running, on trial, planned, ended, an idea, not known'
		],
		'[].title': ['題', 'title in Japanese'],
		'[].titleEn': ['英語の題', 'title in English'],
		'[].summary': ['要約（日本語、独自の文章）', 'summary in Japanese, in our own words'],
		'[].summaryEn': ['英語の要約', 'summary in English'],
		'[].themes[]': [
			'テーマの小分類のid。主なものが先頭で、個別の取組のテーマが後に続く',
			'ids of the finer level of themes, the main one first, those of its initiatives last'
		],
		'[].date': [
			'並べ替えに使う日付。始まった時、それがわからないときは最も新しい出典の日付',
			'what lists sort by: when it began, otherwise the date of its newest source'
		],
		'[].programmes[]': ['施策やサービス', 'named programmes and services'],
		'[].programmes[].name': ['名前', 'name'],
		'[].programmes[].en': ['英語名', 'name in English'],
		'[].partners[]': ['連携先', 'organisations that did it with the area'],
		'[].partners[].name': ['名前', 'name'],
		'[].partners[].en': ['英語名', 'name in English'],
		'[].figures[]': ['事例に出てくる数', 'numbers that the case tells'],
		'[].figures[].value': ['値', 'value'],
		'[].figures[].qualifier': [
			'約（`about`）、以上（`at-least`）、最大（`at-most`）',
			'how exact the source is'
		],
		'[].figures[].unit': ['単位。ないときは空', 'unit; empty where there is none'],
		'[].figures[].unitEn': ['英語の単位', 'unit in English'],
		'[].figures[].counts': ['何の数か', 'what is counted, in Japanese'],
		'[].figures[].countsEn': ['何の数か（英語）', 'what is counted, in English'],
		'[].figures[].asOf': ['数の時点', 'date of the number'],
		'[].period': [
			'`2021`、`2021-03`、`FY2021`（年度）、または `始まり/終わり`。終わりがないもの（`2020-02/`）はその時に始まり、終わりはわからない',
			'`2021`, `2021-03`, `FY2021` (April to March), or start and end with a slash; without an end (`2020-02/`) it began then and its end is not known'
		],
		'[].award': ['受賞', 'award'],
		'[].award.name': ['出典のとおりの受賞名', 'name, as the source has it'],
		'[].award.en': ['英語名', 'name in English'],
		'[].contact': ['問い合わせ先', 'whom to ask'],
		'[].contact.department': ['部署', 'department'],
		'[].contact.departmentEn': ['部署の英語名', 'department in English'],
		'[].contact.tel': ['電話番号', 'telephone number'],
		'[].contact.page': ['出典が挙げるページの題', 'title of the page that the source names'],
		'[].contact.url': ['ページのアドレス', 'address of a page'],
		'[].facets[]': ['記事や省庁の分類', 'values in schemes of articles and ministries'],
		'[].facets[].scheme': ['分類のid', 'id of the scheme'],
		'[].facets[].value': ['分類の中の値', 'one of its values'],
		'[].facets[].by': [
			'`article` は出典による分類、`ours` は当方の分類（推定）',
			'`article`: the source puts it there; `ours`: we do (推定)'
		],
		'[].sources[]': ['出典', 'where it was read'],
		'[].sources[].article': ['記事の番号', 'id of the article'],
		'[].sources[].heading[]': ['見出し。外側から順に', 'headings from the outside in'],
		'[].sources[].cites': ['記事が挙げる出典', 'whom the article cites'],
		'[].sources[].url': ['公開ページのアドレス', 'address of a public page'],
		'[].sources[].publisher': ['公開ページの発行者', 'who publishes the page'],
		'[].sources[].publisherEn': ['発行者の英語名', 'the same in English'],
		'[].sources[].title': ['ページの題', 'title of the page'],
		'[].sources[].date': ['ページの日付', 'date of the page'],
		'[].sources[].read': ['読んだ日', 'date on which it was read'],
		'[].sources[].kind': [
			'自治体・国の公表、団体、報道、事業者の発表の順',
			'who publishes it: a municipality or the government, an association, the press, a company'
		],
		'[].corrections[]': ['出典の誤りを直したところ', 'places where a source was wrong'],
		'[].corrections[].article': ['記事の番号', 'id of the article'],
		'[].corrections[].says': ['出典の記述', 'what the source says, to the letter'],
		'[].corrections[].shows': ['本データの記述', 'what we show'],
		'[].corrections[].why': ['直した理由', 'why'],
		'[].corrections[].whyEn': ['直した理由（英語）', 'why, in English'],
		'[].initiatives[]': ['事例の中の個別の取組', 'programmes and services inside the case'],
		'[].initiatives[].id': [
			'変わらないid。事例のidに番号を付けたもの',
			'stable: the id of the case and a number'
		],
		'[].initiatives[].name': ['名前', 'name'],
		'[].initiatives[].nameEn': ['英語名', 'name in English'],
		'[].initiatives[].summary': ['要約', 'summary'],
		'[].initiatives[].summaryEn': ['英語の要約', 'summary in English'],
		'[].initiatives[].themes[]': ['テーマの小分類のid', 'ids of the finer level of themes']
	},
	'cases.csv': {
		id: ['変わらないid。英小文字、数字、ハイフン', 'stable id: small latin letters, digits and hyphens'],
		set: ['どの集まりの事例か', 'set that the case belongs to'],
		code: [
			'事例を行う地域の全国地方公共団体コード（6桁）。共同の事例では1行に1つ、行う地域が先頭',
			'全国地方公共団体コード of the area, six digits; of a joint case one a line, the area that runs it first'
		],
		prefecture: ['都道府県の名前', 'name of the prefecture'],
		municipality: [
			'市区町村の名前。都道府県の事例では空',
			'name of the municipality; empty for a prefecture’s own case'
		],
		title: ['題', 'title in Japanese'],
		title_en: ['英語の題', 'title in English'],
		summary: ['要約（です・ます、12〜260字）', 'summary in Japanese, 12 to 260 characters'],
		summary_en: ['英語の要約', 'summary in English'],
		themes: [
			'テーマの小分類の名前かid。1行に1つ、主なものが先頭',
			'finer themes by name or id, one a line, the main one first'
		],
		programmes: [
			'施策やサービス。`名 | English` を1行に1つ',
			'named programmes and services, `名 | English`, one a line'
		],
		partners: [
			'連携先。`名 | English` を1行に1つ',
			'organisations that did it with the area, `名 | English`, one a line'
		],
		figures: [
			'`値 | 単位 | 何の数か | 時点 | 英語の単位 | 何の数か（英語）`。1行に1つ',
			'`value | unit | what is counted | date | unit in English | what is counted, in English`, one a line'
		],
		period: ['日付、または `始まり/終わり`', 'a date, or start and end with a slash'],
		status: ['状態のidか名前', 'the status, by id or Japanese name'],
		award: ['出典のとおりの受賞名。`名 | English`', 'award, as the source names it, `名 | English`'],
		contact_department: ['問い合わせ先の部署', 'department to ask'],
		contact_department_en: ['部署の英語名', 'department in English'],
		contact_tel: ['電話番号', 'telephone number'],
		contact_page: ['出典が挙げるページの題', 'title of the page that the source names'],
		contact_url: ['ページのアドレス', 'address of a page'],
		sources: [
			'記事は `記事 | 見出し > 見出し | 記事が挙げる出典`、公開ページは `アドレス | 発行者 | 発行者の英語名 | ページの題 | ページの日付 | 読んだ日 | 種類`。1行に1つ',
			'an article as `article | heading > heading | whom it cites`, a page as `address | publisher | publisher in English | title | date | date it was read | kind`; one a line'
		],
		survey: ['総括レポートの5分野の値', 'a value of the five areas of the survey report'],
		views: ['3つの観点の値', 'a value of the three points of view'],
		priorities: [
			'総務省の重点取組事項の値。`（推定）` は当方の分類',
			'a value of the ministry’s priority items; `（推定）` marks our own assignment'
		],
		steps: [
			'自治体DX全体手順書のステップの値。`（推定）` は当方の分類',
			'a value of the steps of the national procedure guide; `（推定）` marks our own assignment'
		]
	},
	'cases.geojson': {
		type: ['GeoJSONの種類', 'type of GeoJSON'],
		'features[]': ['事例', 'the cases'],
		'features[].type': ['GeoJSONの種類', 'type of GeoJSON'],
		'features[].id': ['事例のid', 'id of the case'],
		'features[].geometry': ['庁舎の位置', 'position of the main office'],
		'features[].geometry.type': ['図形の種類', 'type of geometry'],
		'features[].geometry.coordinates': ['`[経度, 緯度]`', '`[longitude, latitude]`'],
		'features[].properties': ['事例の属性', 'what the case says'],
		'features[].properties.area': ['地域のコード', 'code of the area'],
		'features[].properties.lgcode': ['全国地方公共団体コード（6桁）', '全国地方公共団体コード, six digits'],
		'features[].properties.name': ['地域の名前', 'name of the area'],
		'features[].properties.title': ['題', 'title in Japanese'],
		'features[].properties.title_en': ['英語の題', 'title in English'],
		'features[].properties.others[]': ['ほかの地域のコード', 'codes of the other areas of a joint case'],
		'features[].properties.set': ['収録元', 'set'],
		'features[].properties.status': ['状態', 'status'],
		'features[].properties.themes[]': ['テーマの小分類のid', 'ids of the finer level of themes'],
		'features[].properties.period': ['時期。不明なら `null`', 'period; `null` where not told'],
		'features[].properties.date': [
			'並べ替えに使う日付。不明なら `null`',
			'what lists sort by; `null` where not known'
		]
	},
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
			'whether prefectures were asked the same about themselves; their values are in `own`'
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
		'indicators[].title': ['公表資料の題', 'title of the publication'],
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
			'by id a list in the order of `codes`: a rate in per cent, 1 done, 0 not done; `null`: the publication has no value; `"not-surveyed"`: not surveyed (調査無し); `"not-computed"`: no right rule for a prefecture'
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
	'links.json': {
		'[].code': ['市区町村のコード', 'code of the municipality'],
		'[].site': ['公式サイトのアドレス', 'address of its official site'],
		'[].openData': [
			'その市区町村のオープンデータのページ。共有のページだけのときはない',
			'its own page of open data; left out where it only has one that several share'
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
			'連携中枢都市圏, 定住自立圏, or another body for joint DX'
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
	},
	'neighbours.json': {
		'[][0]': ['小さいほうのコード', 'the smaller code'],
		'[][1]': ['大きいほうのコード', 'the larger code'],
		'[][2]': [
			'共有する境界線の長さ（km）。橋やトンネルだけでつながる市区町村は0',
			'length of the line they share, in km; 0 where only a road bridge or tunnel joins them'
		]
	},
	'former.json': {
		'[].prefecture': ['属した都道府県（2桁）', 'prefecture it lay in, two digits'],
		'[].county': ['郡', '郡'],
		'[].name': ['名前。大西町', 'name: 大西町'],
		'[].into[]': [
			'いまの市区町村のコード。分割されたものは複数',
			'codes of today; several where it was divided'
		],
		'[].steps[]': ['消えたときからいままでの変更', 'changes from its own end to today'],
		'[].steps[].date': ['効力の生じた日', 'the day it took effect'],
		'[].steps[].kind': ['新設合併、編入、市制、改称', '新設合併, 編入, 市制 (a town became a city), 改称'],
		'[].steps[].to': [
			'変更後の名前。分割は「・」で区切ります',
			'what it became; several, joined by ・, where it was divided'
		]
	},
	'wards.json': {
		'[].code': ['区のコード（5桁）', 'code of the ward, five digits'],
		'[].city': ['市のコード', 'code of its city'],
		'[].name': ['名前', 'name'],
		'[].kana': ['読み（ひらがな）', 'reading in hiragana'],
		'[].from': ['できた日（区の再編があったところ）', 'the day it began, where wards were drawn anew'],
		'[].until': ['なくなった日。いまの区にはありません', 'the day it ended; absent for a ward of today']
	},
	'boundaries/*.topo.json': {
		type: ['TopoJSONの種類', 'type of TopoJSON'],
		transform: ['整数から度への換算', 'from whole numbers to degrees'],
		'transform.scale': ['格子の間隔（度）', 'step of the grid in degrees'],
		'transform.translate': ['原点 `[経度, 緯度]`', 'origin, `[longitude, latitude]`'],
		objects: ['市区町村と都道府県', 'municipalities and prefectures'],
		'objects.municipalities': ['市区町村の図形', 'shapes of municipalities'],
		'objects.municipalities.type': ['TopoJSONの種類', 'type of TopoJSON'],
		'objects.municipalities.geometries[]': ['1市区町村ずつの図形', 'a shape each'],
		'objects.municipalities.geometries[].type': ['図形の種類', 'type of geometry'],
		'objects.municipalities.geometries[].id': ['市区町村のコード', 'code of the municipality'],
		'objects.municipalities.geometries[].arcs': [
			'線の番号。負の数は逆向き（`~番号`）',
			'numbers of lines; negative ones (`~number`) run backwards'
		],
		'objects.prefectures': ['都道府県の図形', 'shapes of prefectures'],
		'objects.prefectures.type': ['TopoJSONの種類', 'type of TopoJSON'],
		'objects.prefectures.geometries[]': ['1都道府県ずつの図形', 'a shape each'],
		'objects.prefectures.geometries[].type': ['図形の種類', 'type of geometry'],
		'objects.prefectures.geometries[].id': ['都道府県のコード', 'code of the prefecture'],
		'objects.prefectures.geometries[].arcs': [
			'線の番号。負の数は逆向き（`~番号`）',
			'numbers of lines; negative ones (`~number`) run backwards'
		],
		arcs: ['線。最初の点と、そこからの差', 'lines: the first point and the steps from there']
	},
	'boundaries/close/*.json.gz': {
		codes: [
			'図形の順に並べたコード。空白で区切る',
			'codes of the areas in the order of the outlines, divided by spaces'
		],
		outlines: ['都道府県1つの境界を数の列にしたもの', 'the outlines of one prefecture as lists of numbers'],
		...OUTLINES
	},
	'atlas.json': {
		...EDITIONS,
		...SOURCES,
		...ARTICLES,
		areas: ['地域の一覧を列にしたもの', 'the register as columns'],
		'areas.code': ['コードの差', 'differences of the codes'],
		'areas.kind': ['種類の番号（1地域1桁）', 'number of the kind, one digit an area'],
		'areas.region': ['地方の番号（1都道府県1桁）', 'number of the region, one digit a prefecture'],
		'areas.name': ['名前を改行でつないだもの', 'names joined by line breaks'],
		'areas.population': ['人口', 'population'],
		'areas.areaKm2': ['面積（0.01 km²）', 'hundredths of a km²'],
		'areas.bbox': [
			'全国図の図形を囲む範囲との差（0.01度）',
			'hundredths of a degree, as differences from the box of the overview’s shape'
		],
		'areas.frame': [
			'主な陸地の範囲がある地域の番号と、`bbox` との差（0.01度）',
			'areas that have a frame, and hundredths of a degree as differences from `bbox`'
		],
		'areas.label': [
			'名前を置く位置の差（0.001度）',
			'label points in thousandths of a degree, as differences'
		],
		'areas.office': [
			'庁舎の位置。名前を置く位置との差（0.0001度）',
			'offices in ten-thousandths of a degree, as differences from the label points'
		],
		outlines: ['全国の境界を数の列にしたもの', 'the overview as lists of numbers'],
		...OUTLINES
	},
	'case-index.json': {
		id: [
			'idを改行でつないだもの。最初の画面に出る、新しい事例のものだけ',
			'ids joined by line breaks, only of the newest, which the first page lists'
		],
		area: [
			'地域のコード。数として、前の事例との差',
			'codes of areas as numbers, as differences from the case before'
		],
		others: [
			'ほかの地域のコードを「,」でつなぎ、改行でつないだもの',
			'codes of other areas between commas, joined by line breaks'
		],
		set: ['収録元。事例ごとに1桁', 'sets, one digit a case'],
		status: ['状態。事例ごとに1桁', 'statuses, one digit a case'],
		title: [
			'題を改行でつないだもの。idと同じ事例だけ',
			'titles joined by line breaks, of the same cases as the ids'
		],
		themes: [
			'テーマの小分類。1テーマに1桁（36進）、改行でつないだもの',
			'finer themes, one digit of base 36 each, joined by line breaks'
		],
		period: ['時期を改行でつないだもの', 'periods joined by line breaks'],
		date: ['日付。時期の始まりと同じなら空', 'dates; empty where they are the beginning of the period'],
		initiatives: ['個別の取組の数', 'how many initiatives are in each']
	},
	'case-titles.json': {
		id: ['idを改行でつないだもの', 'ids joined by line breaks'],
		title: ['題を改行でつないだもの', 'titles joined by line breaks'],
		titleEn: ['英語の題を改行でつないだもの', 'English titles joined by line breaks']
	},
	'atlas-places.json': {
		kana: ['読みを改行でつないだもの', 'readings joined by line breaks'],
		en: ['英語名を改行でつないだもの', 'English names joined by line breaks'],
		county: ['郡を改行でつないだもの', '郡 joined by line breaks']
	}
} as const satisfies Readonly<Record<string, Fields>>;

export type DataFile = keyof typeof DATA_FILE_WORDS;
