import type { PartnershipSheet } from '$lib/derive/sheet/sheet';
import { EVIDENCE_WORDS, evidenceKey, surveysOf } from '$lib/text/evidence';
import type { Messages } from '$lib/text/ja';
import type { SheetMessages } from './words-ja';

/**
 * What stands below the matrix: its signs, what its numbers are, and the surveys with their dates.
 * @param day of the data: answers long before it are called old
 */
export function evidenceNotes(
	{ matrix, doneShare }: PartnershipSheet,
	day: string,
	t: Messages,
	s: SheetMessages
): readonly string[] {
	const words = EVIDENCE_WORDS[t.lang];
	const answers = matrix.rows.flatMap(({ cells }) => cells.flatMap((cell) => cell.answers));
	const several = t.lang === 'ja' ? '、' : '; ';
	return [
		evidenceKey(t.lang).join(t.lang === 'ja' ? '　' : ' · '),
		`${s.matrixNote}${t.lang === 'en' ? ' ' : ''}${words.share(doneShare)}`,
		t.labelled(words.surveys, surveysOf(answers, day, t.lang).join(several))
	];
}
