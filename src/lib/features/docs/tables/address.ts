/** Tables of addresses, an embed's options and the pages beside the map, made from the definitions of the view. */
import { TABLE_COLUMNS } from '$lib/derive/table';
import { REGIONS } from '$lib/model/area';
import { SCHEMES } from '$lib/model/colour/scheme';
import { THEMES } from '$lib/model/theme';
import { defaultView } from '$lib/view/defaults';
import { OPTION_ATTRIBUTES } from '$lib/view/embed-address';
import { DEFAULT_OPTIONS, EMBED_PARAMETERS } from '$lib/view/parameters/embed';
import { PAGES, USUAL_PAGE } from '$lib/view/parameters/pages';
import type { Parameter } from '$lib/view/parameters/parameter';
import { VIEW_PARAMETERS } from '$lib/view/parameters/view';
import { formatView } from '$lib/view/url';
import type { Language } from '$lib/view/view';
import { EXAMPLES } from '../words/address-examples';
import { EMBED_LANGUAGE, type ParameterWords } from '../words/parameter-words';
import { EMBED_WORDS, FORM_WORDS, PAGE_WORDS } from '../words/parameters';
import { VIEW_WORDS } from '../words/view-parameters';
import { codes, type MakeTable } from './table';

const COLUMNS = {
	ja: ['項目', '意味', '値', '既定値'],
	en: ['Parameter', 'Meaning', 'Values', 'Default']
} as const;
const AGAIN = { ja: '（複数可）', en: ' (may occur more than once)' } as const;

/** Whether a listed value needs no words: a switch, a number, or an id that the form says where to find. */
export function isSelfEvident(value: string, { form }: Pick<Parameter<unknown>, 'form'>): boolean {
	return (
		/^(on|off|\d+(\.\d+)?)$/.test(value) || form === 'measure' || (form === 'figures' && value !== 'none')
	);
}

function valuesCell(
	one: Pick<Parameter<unknown>, 'values' | 'form' | 'repeats'>,
	words: ParameterWords,
	lang: Language
) {
	// Measures and figures have a table of their own.
	const isListed = one.form === 'measure' || one.form === 'figures';
	const listed = (isListed ? Object.keys(words.values ?? {}) : (one.values ?? [])).map((value) => {
		const said = words.values?.[value]?.[lang];
		if (said === undefined) return `\`${value}\``;
		return lang === 'ja' ? `\`${value}\`（${said}）` : `\`${value}\` (${said})`;
	});
	const form = one.form === undefined ? [] : [FORM_WORDS[one.form][lang]];
	const parts = one.form === 'column' ? [codes(TABLE_COLUMNS, lang)] : [...listed, ...form];
	return parts.join(lang === 'ja' ? '、' : ', ') + (one.repeats ? AGAIN[lang] : '');
}

function rowsOf<Whole, Name extends string>(
	parameters: readonly Parameter<Whole, Name>[],
	words: Readonly<Record<NoInfer<Name>, ParameterWords>>,
	usual: Whole,
	lang: Language
): readonly (readonly string[])[] {
	return parameters.map((one) => {
		const { meaning, usual: said } = words[one.name];
		return [
			`\`${one.name}\``,
			meaning[lang],
			valuesCell(one, words[one.name], lang),
			said?.[lang] ?? `\`${one.write(usual).join()}\``
		];
	});
}

const PATH = {
	ja: ['パス', '地域', '`/` 全国、`/area/38/` 都道府県、`/area/38202/` 市区町村', '`/`'],
	en: ['path', 'the area', '`/` the country, `/area/38/` a prefecture, `/area/38202/` a municipality', '`/`']
} as const;

const address: MakeTable = (lang) => ({
	caption: lang === 'ja' ? 'アドレスの項目' : 'Parameters of the address',
	columns: COLUMNS[lang],
	rows: [PATH[lang], ...rowsOf(VIEW_PARAMETERS, VIEW_WORDS, defaultView(), lang)]
});

const embedOptions: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '埋め込みの設定' : 'Options of an embed',
	columns: COLUMNS[lang],
	rows: [
		...rowsOf(EMBED_PARAMETERS, EMBED_WORDS, DEFAULT_OPTIONS, lang),
		// Of the view's own, this one has another default here.
		...rowsOf(
			VIEW_PARAMETERS.filter(({ name }) => name === 'lang'),
			{ ...VIEW_WORDS, lang: EMBED_LANGUAGE },
			defaultView(),
			lang
		)
	]
});

const embedAttributes: MakeTable = (lang) => {
	const own =
		lang === 'ja'
			? [
					['`view`', '表示する画面。`/area/38/?measure=density`、またはこのアトラスの完全なアドレス', '全国'],
					['`height`', '高さ（CSSピクセル）', '内容の高さ'],
					['`sandbox`', '枠の `sandbox`', '上のとおり']
				]
			: [
					[
						'`view`',
						'the view, `/area/38/?measure=density`, or its whole address in this atlas',
						'the country'
					],
					['`height`', 'height in CSS pixels', 'that of the content'],
					['`sandbox`', 'of its frame', 'as above']
				];
	return {
		caption: lang === 'ja' ? 'dx-atlas要素の属性' : 'Attributes of the element dx-atlas',
		columns: lang === 'ja' ? ['属性', '内容', '既定値'] : ['Attribute', 'Holds', 'Default'],
		rows: [
			...own,
			[codes(OPTION_ATTRIBUTES, lang), lang === 'ja' ? '同じ名前の設定' : 'the option of that name', '–']
		]
	};
};

const pageAddresses: MakeTable = (lang) => {
	const [name, ...others] = COLUMNS[lang];
	return {
		caption: lang === 'ja' ? '地図以外のページの項目' : 'Parameters of the pages beside the map',
		columns: [lang === 'ja' ? 'ページ' : 'Page', name, ...others],
		rows: Object.entries(PAGES).flatMap(([page, parameters]) =>
			rowsOf<typeof USUAL_PAGE, keyof typeof PAGE_WORDS>(parameters, PAGE_WORDS, USUAL_PAGE, lang).map(
				(row) => [`\`/${page}/\``, ...row]
			)
		)
	};
};

const regions: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '地方' : 'Regions',
	columns: lang === 'ja' ? ['id', '地方'] : ['id', 'Region'],
	rows: REGIONS.map((region) => [`\`${region.id}\``, region[lang]])
});

const themes: MakeTable = (lang) => ({
	caption: lang === 'ja' ? 'テーマ' : 'Themes',
	columns: lang === 'ja' ? ['id', '大分類', '小分類'] : ['id', 'Theme', 'Finer theme'],
	rows: THEMES.flatMap((group) => [
		[`\`${group.id}\``, group[lang], '–'],
		...group.finer.map((theme) => [`\`${theme.id}\``, group[lang], theme[lang]])
	])
});

const facets: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '分類' : 'Facets',
	columns: lang === 'ja' ? ['値', '分類', '意味'] : ['Value', 'Scheme', 'Meaning'],
	rows: SCHEMES.flatMap((scheme) =>
		scheme.values.map((value) => [`\`${scheme.id}:${value.id}\``, scheme[lang], value[lang]])
	)
});

const examples: MakeTable = (lang) => ({
	caption: lang === 'ja' ? 'アドレスの例' : 'Examples of addresses',
	columns: lang === 'ja' ? ['アドレス', '表示されるもの'] : ['Address', 'Shows'],
	rows: EXAMPLES.map((example) => {
		const to = formatView(example.view);
		return [`[\`${to}\`](${to})`, example.words[lang]];
	})
});

export const addressTables = {
	address,
	'address-examples': examples,
	'address-regions': regions,
	'address-themes': themes,
	'address-facets': facets,
	'page-addresses': pageAddresses,
	'embed-options': embedOptions,
	'embed-attributes': embedAttributes
} satisfies Readonly<Record<string, MakeTable>>;
