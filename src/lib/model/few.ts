import type { Figure } from './prefecture-figure';

/** Fewer than so many behind a share are few: one more or less changes it much. */
const FEW = 10;

/** Whether a share is of so few that it says little. */
export function isOfFew(of: Figure['of'] | undefined): boolean {
	return of != null && of[1] < FEW;
}
