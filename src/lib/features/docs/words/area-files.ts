/** What each field of the public files about areas and their boundaries holds. */
import { ARTICLES, EDITIONS, SOURCES, type Fields } from './shared-fields';

const OUTLINES: Fields = {
	'outlines.transform': ['整数から度への換算', 'from whole numbers to degrees'],
	'outlines.transform.scale': ['格子の間隔（度）', 'step of the grid in degrees'],
	'outlines.transform.translate': ['原点 `[経度, 緯度]`', 'origin, `[longitude, latitude]`'],
	'outlines.shape': [
		'市区町村、続いて都道府県の多角形と輪の数',
		'numbers of polygons and rings of the municipalities, then of the prefectures'
	],
	'outlines.begins': [
		'輪の最初の線。0は新しい線、ほかは片側だけが済んだ線を新しい順に数えた番号',
		'first line of each ring: 0 is a new one, else its place among those that one side is missing of, from the last'
	],
	'outlines.turns': [
		'輪の次の線。0は新しい線、ほかはその点から続く線のうちの番号',
		'next line of a ring: 0 is a new one, else its place among those that lead on from there'
	],
	'outlines.starts': ['新しい線で始まる輪の始点', 'starts of rings that begin with a new line'],
	'outlines.lengths': ['新しい線の点の数', 'steps of each new line'],
	'outlines.steps': ['点から点への差', 'steps from point to point']
};

export const AREA_FILES = {
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
		'[].region': ['地方。アドレスの `scope` と同じ', 'region, as in `scope` of an address'],
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
	'links.json': {
		'[].code': ['市区町村のコード', 'code of the municipality'],
		'[].site': ['公式サイトのアドレス', 'address of its official site'],
		'[].openData': [
			'その市区町村のオープンデータのページ。共有のページだけのときはない',
			'its own page of open data; left out where it only has one that several share'
		]
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
		areas: ['地域の一覧を列にしたもの', 'the register as columns'],
		'areas.code': ['コードの差', 'differences of the codes'],
		'areas.kind': ['種類の番号（1地域1桁）', 'number of the kind, one digit an area'],
		'areas.region': ['地方の番号（1都道府県1桁）', 'number of the region, one digit a prefecture'],
		'areas.name': [
			'名前を改行でつないだもの。市区町村は末尾の1字を省く',
			'names joined by line breaks; of municipalities without their last character'
		],
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
	'atlas-places.json': {
		kana: ['読みを改行でつないだもの', 'readings joined by line breaks'],
		en: ['英語名を改行でつないだもの', 'English names joined by line breaks'],
		county: ['郡を改行でつないだもの', '郡 joined by line breaks'],
		...SOURCES,
		...ARTICLES
	}
} as const satisfies Readonly<Record<string, Fields>>;
