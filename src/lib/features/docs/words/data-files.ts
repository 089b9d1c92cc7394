/**
 * What each field of the public data files holds, Japanese and English. A test holds that every field of the schemas is
 * here and nothing else.
 */
import { AREA_FILES } from './area-files';
import { CASE_FILES } from './case-files';
import { FIGURE_FILES } from './figure-files';
import { ARTICLES, EDITIONS, SOURCES, type Fields } from './shared-fields';

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
		'sets[]': ['事例の収録元', 'sets of cases'],
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
	...AREA_FILES,
	...CASE_FILES,
	...FIGURE_FILES
} as const satisfies Readonly<Record<string, Fields>>;

export type DataFile = keyof typeof DATA_FILE_WORDS;
