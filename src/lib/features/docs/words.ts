/** What stands around every page of the documentation. */
import { en } from '$lib/text/en';
import { ja } from '$lib/text/ja';
import type { Language } from '$lib/view/view';
import type { DocGroup } from './pages';

interface DocWords {
	/** Name of the atlas. */
	readonly site: string;
	readonly title: string;
	readonly lead: string;
	readonly skip: string;
	readonly atlas: string;
	readonly pages: string;
	readonly onPage: string;
	readonly groups: Readonly<Record<DocGroup, string>>;
	/** The other language, in that language. */
	readonly other: string;
	/** Name of the links at the end. */
	readonly onward: string;
	readonly next: string;
	readonly previous: string;
	/** Name of a table below a heading. */
	readonly tableOf: (heading: string) => string;
	/** Name of an example of code. */
	readonly code: string;
}

export const DOC_WORDS: Readonly<Record<Language, DocWords>> = {
	ja: {
		site: ja.site.name,
		title: '使い方と資料',
		lead: '地図の見方、数値の意味、書き出し、データの形を、項目ごとに説明します。表の多くは、アトラスのプログラムの定義から作っています。',
		skip: '本文へ移動',
		atlas: '地図へ戻る',
		pages: 'すべてのページ',
		onPage: 'このページの内容',
		groups: { use: '見る・調べる', 'pass-on': '伝える・配る', reference: '資料', project: 'サイトについて' },
		other: 'English',
		onward: '前後のページ',
		next: '次のページ',
		previous: '前のページ',
		tableOf: (heading) => `表: ${heading}`,
		code: 'コードの例'
	},
	en: {
		site: en.site.name,
		title: 'Help and reference',
		lead: 'How to read the map, what the figures mean, how to pass a view on, and how the data are laid out, page by page. Most tables are made from the definitions in the program itself.',
		skip: 'Skip to the text',
		atlas: 'Back to the map',
		pages: 'All pages',
		onPage: 'On this page',
		groups: { use: 'Look and find', 'pass-on': 'Pass on', reference: 'Reference', project: 'About the site' },
		other: '日本語',
		onward: 'Previous and next page',
		next: 'Next',
		previous: 'Previous',
		tableOf: (heading) => `Table: ${heading}`,
		code: 'Example of code'
	}
};
