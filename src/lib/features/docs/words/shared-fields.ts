/** Fields that several public files have. */
export type Described = readonly [ja: string, en: string];
export type Fields = Readonly<Record<string, Described>>;

export const ARTICLES: Fields = {
	'articles[]': ['事例を読み取った記事', 'articles the cases were read from'],
	'articles[].id': ['記事の番号（3桁）', 'three digits'],
	'articles[].title': ['題名', 'title'],
	'articles[].publisher': ['発行者', 'publisher'],
	'articles[].url': ['記事のアドレス。わからないときはなし', 'its address; absent where that is not known'],
	'articles[].entries': ['見出しになっている事例の数', 'headline entries in it'],
	'articles[].known': ['記事の本文から分かること', 'what else its text says about it']
};
export const EDITIONS: Fields = {
	editions: ['データの時点', 'days that the data stand for'],
	'editions.data': ['事例の時点', 'of the cases'],
	'editions.boundaries': ['境界の時点', 'of the boundaries']
};
export const SOURCES: Fields = {
	'sources[]': ['元にした公表資料', 'publications the data were made from'],
	'sources[].title': ['資料の題名', 'title'],
	'sources[].publisher': ['公表者', 'publisher'],
	'sources[].licence': ['利用条件', 'terms'],
	'sources[].url': ['資料のある場所', 'where it is published'],
	'sources[].credit': ['表示するクレジット', 'credit line to show']
};
