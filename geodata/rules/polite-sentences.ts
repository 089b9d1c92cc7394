import { at, type Rule } from './rule';

const POLITE = /(?:です|ます|ました|でした|ません|ませんでした)。$/;

/** です・ます throughout, and every sentence with its 。 */
export const politeSentences: Rule = {
	id: 'polite-sentences',
	holds: 'every sentence of a summary or a reason ends in です or ます and 。',
	check: ({ tables }) =>
		(
			[
				[tables.cases, 'summary'],
				[tables.initiatives, 'summary'],
				[tables.corrections, 'why']
			] as const
		).flatMap(([table, column]) =>
			table.records.flatMap((record) =>
				sentences(record.cell(column))
					.filter((sentence) => !POLITE.test(sentence))
					.map((sentence) =>
						at(table, record, column, sentence, 'end the sentence in です or ます (ました, ません …) and 。')
					)
			)
		)
};

/** Cut after each 。 that is outside brackets. */
function sentences(text: string): readonly string[] {
	const found: string[] = [];
	let depth = 0;
	let sentence = '';
	for (const c of text) {
		sentence += c;
		if ('「『（'.includes(c)) depth++;
		if ('」』）'.includes(c)) depth = Math.max(0, depth - 1);
		if (c !== '。' || depth > 0) continue;
		found.push(sentence.trim());
		sentence = '';
	}
	if (sentence.trim() !== '') found.push(sentence.trim());
	return found;
}
