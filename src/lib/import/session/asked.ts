import { questionsOf } from '../../join/questions';
import type { Places } from '../../join/places';
import type { AskedQuestion } from './report';
import type { Worked } from './worked';

/** Rows named of those that a question settles. */
const SETTLED_LISTED = 6;

/** What is asked about the table as a whole, with the first rows that each answer settles. */
export function askQuestions(
	{ table, understanding, choices, result }: Worked,
	places: Places
): readonly AskedQuestion[] {
	const { titleRows, turned, titles } = understanding;
	const { records, fileName, worksheet } = table;
	const above = turned ? [] : records.slice(0, titleRows.length).flatMap(({ cells }) => cells);
	const texts = [fileName, worksheet ?? '', ...above, ...titles];
	return questionsOf(result, texts, places, choices.answers).map((question) => ({
		kind: question.kind,
		prefecture: question.kind === 'within' ? question.prefecture : null,
		evidence: question.kind === 'within' ? question.evidence : null,
		rows: question.settles.length,
		first: question.settles.slice(0, SETTLED_LISTED).flatMap(({ at, code }) => {
			const row = result.rows[at];
			return row ? [{ row: row.row, input: row.input, code }] : [];
		})
	}));
}
