/** Whom to ask, in words. */
import type { Language } from '$lib/view/view';

export const CONTACT_WORDS: Readonly<Record<Language, { readonly site: string; readonly openData: string }>> =
	{
		ja: { site: '公式サイト', openData: 'オープンデータ' },
		en: { site: 'Official site', openData: 'Open data' }
	};
