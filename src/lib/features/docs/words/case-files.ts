/** What each field of the public files about cases holds. */
import type { Fields } from './shared-fields';

export const CASE_FILES = {
	'cases/*.json': {
		'[].id': ['変わらないid', 'stable id'],
		'[].area': ['事例を行う地域のコード', 'code of the area that runs it'],
		'[].others[]': ['共同の事例に加わる、ほかの地域のコード', 'codes of the other areas of a joint case'],
		'[].set': ['どの収録元の事例か', 'set that the case belongs to'],
		'[].status': [
			'最後に読んだ時点での状態。実施中、実証、計画、終了、アイデア、不明の順',
			'how far it had come when it was last read of: running, on trial, planned, ended, an idea, not known'
		],
		'[].title': ['題名', 'title in Japanese'],
		'[].titleEn': ['英語の題名', 'title in English'],
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
			'about (`about`), no less (`at-least`), no more (`at-most`)'
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
		'[].contact.page': ['出典が挙げるページの題名', 'title of the page that the source names'],
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
		'[].sources[].title': ['ページの題名', 'title of the page'],
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
		set: ['どの収録元の事例か', 'set that the case belongs to'],
		code: [
			'事例を行う地域の全国地方公共団体コード（6桁）。共同の事例では1行に1つ、行う地域が先頭',
			'全国地方公共団体コード of the area, six digits; of a joint case one a line, the area that runs it first'
		],
		prefecture: ['都道府県の名前', 'name of the prefecture'],
		municipality: [
			'市区町村の名前。都道府県の事例では空',
			'name of the municipality; empty for a prefecture’s own case'
		],
		title: ['題名', 'title in Japanese'],
		title_en: ['英語の題名', 'title in English'],
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
		contact_page: ['出典が挙げるページの題名', 'title of the page that the source names'],
		contact_url: ['ページのアドレス', 'address of a page'],
		sources: [
			'記事は `記事 | 見出し > 見出し | 記事が挙げる出典`、公開ページは `アドレス | 発行者 | 発行者の英語名 | ページの題名 | ページの日付 | 読んだ日 | 種類`。1行に1つ',
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
		'features[].properties.title': ['題名', 'title in Japanese'],
		'features[].properties.title_en': ['英語の題名', 'title in English'],
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
			'題名を改行でつないだもの。idと同じ事例だけ',
			'titles joined by line breaks, of the same cases as the ids'
		],
		themes: [
			'テーマの小分類。1テーマに1桁（36進）、改行でつないだもの',
			'finer themes, one digit of base 36 each, joined by line breaks'
		],
		period: ['時期。idと同じ事例だけ', 'periods, of the same cases as the ids'],
		date: ['日付。idと同じ事例だけ', 'dates, of the same cases as the ids'],
		initiatives: ['個別の取組の数', 'how many initiatives are in each']
	},
	'case-titles.json': {
		id: ['idを改行でつないだもの', 'ids joined by line breaks'],
		title: ['題名を改行でつないだもの', 'titles joined by line breaks'],
		titleEn: ['英語の題名を改行でつないだもの', 'English titles joined by line breaks'],
		period: ['時期を改行でつないだもの', 'periods joined by line breaks'],
		date: ['日付。時期の始まりと同じなら空', 'dates; empty where they are the beginning of the period']
	}
} as const satisfies Readonly<Record<string, Fields>>;
