import type { Case, Contact } from '../model/case';

/** What some cases name as their contacts, each once. */
export function contactsOf(cases: readonly Case[]): readonly Contact[] {
	const found = new Map<string, Contact>();
	for (const { contact } of cases) {
		if (!contact) continue;
		found.set([contact.department, contact.tel, contact.page, contact.url].join('\n'), contact);
	}
	return [...found.values()];
}
