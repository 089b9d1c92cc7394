/** What one area has, by official answers, that another says it lacks. */
import type { EvidenceIndex } from '../measures/evidence';
import type { AreaCode } from '../model/code';
import { EVIDENCE_ITEMS } from '../model/evidence';
import type { Indicator } from '../model/indicator';

/** The official items that `there` answers as done and `here` as not done, in the order of `EVIDENCE_ITEMS`. */
export function itemsAhead(index: EvidenceIndex, there: AreaCode, here: AreaCode): readonly Indicator[] {
	return Object.keys(EVIDENCE_ITEMS).flatMap((theme) => {
		const own = index.answers(here, theme);
		return index
			.answers(there, theme)
			.filter(({ done }, i) => done === true && own[i]?.done === false)
			.map(({ indicator }) => indicator);
	});
}
