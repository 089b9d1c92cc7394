import type { Contact } from '../model/case';
import type { CaseHead } from '../model/case-head';
import type { CaseTexts } from '../model/case-texts';

/** What some cases name as their contacts, each once, as far as their whole records have arrived. */
export function contactsOf(cases: readonly CaseHead[], texts: CaseTexts): readonly Contact[] {
	const found = new Map<string, Contact>();
	for (const item of cases) {
		const contact = texts.of(item)?.contact;
		if (!contact) continue;
		found.set([contact.department, contact.tel, contact.page, contact.url].join('\n'), contact);
	}
	return [...found.values()];
}
