/** What is looked for: what a person chose, or what their municipality lacks. */
import { strengthOf } from '../../model/evidence';
import { FINER_THEMES, THEMES } from '../../model/theme';
import type { WantedThemes } from '../../view/partners';
import type { Field, Other } from './field';

export interface Wanted {
	/** Themes of either level; the six upper ones where any will do. */
	readonly themes: readonly string[];
	/**
	 * `person`: a person chose them; `not-done`, `unknown`: what we answered 未実施 to, or what is 不明 of us; `any`: a person
	 * chose any, or we lack nothing that anybody has.
	 */
	readonly by: 'person' | 'not-done' | 'unknown' | 'any';
}

const ANY: Wanted = { themes: THEMES.map(({ id }) => id), by: 'any' };
const DONE = strengthOf('done');

/** Whether another has it: a case or an official answer, of our prefecture a case. */
export function holds({ isPrefecture }: Pick<Other, 'isPrefecture'>, strength: number): boolean {
	return strength > DONE || (strength === DONE && !isPrefecture);
}

/**
 * The themes that a shortlist is about. `auto` is what we answered 未実施 to; where that is nothing, what is 不明 of us.
 * Themes that nobody has are left out.
 */
export function wantedOf(chosen: WantedThemes, { strengths, others }: Field): Wanted {
	if (chosen !== 'auto') return chosen.length > 0 ? { themes: chosen, by: 'person' } : ANY;
	for (const by of ['not-done', 'unknown'] as const) {
		const themes = FINER_THEMES.filter(
			(_, i) =>
				strengths[i] === strengthOf(by) && others.some((other) => holds(other, other.strengths[i] ?? 0))
		);
		if (themes.length > 0) return { themes, by };
	}
	return ANY;
}
