/** What a 類似団体 (the official group of municipalities of like size and industry) is called. */
import type { Language } from '../view/view';

const NAMES: Readonly<Record<string, string>> = {
	政令指定都市: 'Designated cities',
	中核市: 'Core cities',
	施行時特例市: 'Special cities at enforcement',
	特別区: 'Special wards',
	都市: 'Cities',
	町村: 'Towns and villages'
};
const ROMAN = ['Ⅰ', 'Ⅱ', 'Ⅲ', 'Ⅳ', 'Ⅴ'];
const LATIN = ['I', 'II', 'III', 'IV', 'V'];

/** 「町村Ⅳ－２」, in English “Towns and villages IV-2”; a label that is none of these as it is, and none as none. */
export function similarGroupName<Label extends string | null>(label: Label, lang: Language): string | Label {
	if (lang === 'ja' || label === null) return label;
	const [, kind = label, size = '', industry = ''] = /^(都市|町村)([Ⅰ-Ⅴ])－([０-９])$/.exec(label) ?? [];
	const name = NAMES[kind];
	if (name === undefined) return label;
	return size === '' ? name : `${name} ${LATIN[ROMAN.indexOf(size)] ?? size}-${industry.normalize('NFKC')}`;
}
