/** What is said of a case, in the language of a page as far as it was written in it. */
import type { Case, Contact, Named } from '../model/case';
import { articlesOf, isPageSource } from '../model/case-head';
import type { Language } from '../model/language';
import type { Messages } from './ja';

export interface Said {
	readonly text: string;
	/** In which language it is. */
	readonly lang: Language;
}

/** One of two texts: the Japanese one stands for an English one that is not there. */
export function textIn(lang: Language, ja: string, en: string | undefined): Said {
	return lang === 'en' && en !== undefined && en !== '' ? { text: en, lang } : { text: ja, lang: 'ja' };
}

/** What says the language of a text: nothing where it is the language of the page. */
export function langOf(lang: Language, t: Pick<Messages, 'lang'>): Language | undefined {
	return lang === t.lang ? undefined : lang;
}

/** Names one after the other, as a sentence would have them. */
export function namesIn(lang: Language, names: readonly Named[]): Said {
	const isEnglish = lang === 'en' && names.some(({ en }) => en !== undefined);
	if (!isEnglish) return { text: names.map(({ name }) => name).join('、'), lang: 'ja' };
	return { text: names.map(({ name, en }) => en ?? name).join(', '), lang };
}

/** A name in a language, for a list of texts. */
export function nameIn(lang: Language, { name, en }: Named): string {
	return textIn(lang, name, en).text;
}

/** Title of a case in a language. */
export function titleIn(lang: Language, { title, titleEn }: Pick<Case, 'title' | 'titleEn'>): string {
	return textIn(lang, title, titleEn).text;
}

/** The department that a contact names, if it names one. */
export function departmentIn(lang: Language, { department, departmentEn }: Contact): Said | null {
	return department === undefined ? null : textIn(lang, department, departmentEn);
}

/**
 * An address as it is read: letters of a path that were escaped for the line, nine characters each, are themselves again. It
 * leads to the same page. What is no UTF-8, or would end an address in a text, stays escaped.
 */
export function writtenAddress(address: string): string {
	return address.replace(/(?:%[89A-F][0-9A-F])+/gi, (escaped) => {
		try {
			const letters = decodeURIComponent(escaped);
			return /^[\p{L}\p{M}\p{N}]+$/u.test(letters) ? letters : escaped;
		} catch {
			return escaped;
		}
	});
}

/** Contacts as a text, one a line: department, telephone, page and its address. */
export function contactText(contacts: readonly Contact[], t: Messages): string {
	return contacts
		.map((contact) => {
			const { tel, page, url } = contact;
			return [
				departmentIn(t.lang, contact)?.text,
				tel && `${t.case.tel} ${tel}`,
				page,
				url && writtenAddress(url)
			]
				.filter(Boolean)
				.join(' ');
		})
		.join('\n');
}

/** The sources of a case as texts: what a person's own list gives, titles of articles, pages with who published them. */
export function sourceTexts(
	item: Case,
	t: Messages,
	articleTitle: (id: string) => string
): readonly string[] {
	if (item.own) return [...item.own.sources, t.userCase.from(item.own.file, item.own.row)];
	return [
		...articlesOf(item).map(articleTitle),
		...item.sources.flatMap((source) =>
			isPageSource(source)
				? [
						`${textIn(t.lang, source.publisher, source.publisherEn).text} “${source.title}” ${writtenAddress(source.url)}`
					]
				: []
		)
	];
}
