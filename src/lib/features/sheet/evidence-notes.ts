import type { PartnershipSheet } from '$lib/derive/sheet/sheet';
import { areaName } from '$lib/model/name';
import { EVIDENCE_WORDS, evidenceKey, surveysOf } from '$lib/text/evidence';
import type { Messages } from '$lib/text/ja';
import { similarGroupName } from '$lib/text/similar-group';
import type { SheetMessages } from './words-ja';
import { runningText } from '$lib/text/running-text';

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
		runningText(t.lang, [s.matrixNote, words.share(doneShare)]),
		t.labelled(words.surveys, surveysOf(answers, day, t.lang).join(several))
	];
}

/** Who is in the same 類似団体, in one line. */
export function alikeText({ alike, areas }: PartnershipSheet, t: Messages, s: SheetMessages): string {
	const groups = alike.map(({ group, codes }) =>
		s.alike(
			similarGroupName(group, t.lang),
			t.list(areas.flatMap(({ area }) => (codes.includes(area.code) ? [areaName(area, t.lang)] : [])))
		)
	);
	return `${s.alikeTitle}: ${groups.join(t.lang === 'ja' ? '、' : '; ')}`;
}
