import type { Contact } from '../model/case';
import type { CaseHead } from '../model/case-head';
import type { CaseTexts } from '../model/case-texts';

/**
 * What some cases name as their contacts, each once, as far as their whole records have arrived. One telephone number is one
 * contact, as the first names it; its page comes from another where the first has none.
 */
export function contactsOf(cases: readonly CaseHead[], texts: CaseTexts): readonly Contact[] {
	const found = new Map<string, Contact>();
	for (const item of cases) {
		const contact = texts.of(item)?.contact;
		if (!contact) continue;
		const { department, tel, page, url } = contact;
		const key = tel ? tel.replaceAll(/[^\d+]/g, '') : [department, page, url].join('\n');
		const first = found.get(key);
		if (!first) found.set(key, contact);
		else if (!first.page && !first.url)
			found.set(key, { ...first, ...(page && { page }), ...(url && { url }) });
	}
	return [...found.values()];
}
