import { at, TABLE_NAMES, type Finding, type Rule } from '../rule';

/** Excel reads a CSV file as UTF-8 only with a byte order mark, and writes rows that end in CR LF. */
export const fileForm: Rule = {
	id: 'file-form',
	holds: 'files are UTF-8 with a byte order mark, and rows end in CR LF',
	check: ({ texts, tables }) =>
		TABLE_NAMES.flatMap((name): Finding[] => {
			const text = texts[name];
			const found: Finding[] = [];
			const save = (what: string): void => {
				found.push(at(tables[name], { line: 1 }, '', what, 'save it as "CSV UTF-8" from the spreadsheet'));
			};
			if (!text.startsWith('\ufeff')) save('no byte order mark');
			if (text.includes('\ufffd')) save('characters that are not UTF-8');
			// Inside a quoted cell a new line is LF alone, so only what is outside quotes is looked at.
			if (!text.endsWith('\r\n') || /(?:^|[^\r])\n/.test(text.replace(/"[^"]*"/g, ''))) {
				save('rows that do not end in CR LF');
			}
			return found;
		})
};
