/** Pins on a fixed canvas: those that would overlap become one mark. MapGl does the same by zoom, on the globe. */
import type { LonLat } from '../../model/area';
import type { AreaCode } from '../../model/code';
import type { Pin } from '../../derive/pins';
import { themeGroupOf } from '../../model/theme';
import type { Language } from '../../view/view';
import type { Size } from './boxes';
import type { Point } from './simplify';

/** A mark: one locality's pin, or several in one. */
export interface Mark {
	readonly id: string;
	readonly at: Point;
	readonly count: number;
	readonly codes: readonly AreaCode[];
	readonly shape: 'square' | 'circle' | 'cluster';
	/** Upper-level theme; absent on a cluster. */
	readonly theme: string | null;
	/** A person's own cases are among them. */
	readonly own?: true;
}

/**
 * Gathers pins that lie within `reach` of each other, the one with most cases first.
 * @param project from degrees to the canvas
 */
export function marksOf(
	pins: readonly Pin[],
	project: (at: LonLat) => Point,
	reach: number
): readonly Mark[] {
	const groups: { readonly at: Point; readonly pins: Pin[] }[] = [];
	for (const pin of pins.toSorted((a, b) => b.count - a.count || (a.code < b.code ? -1 : 1))) {
		const at = project(pin.at);
		const near = groups.find((group) => Math.hypot(group.at[0] - at[0], group.at[1] - at[1]) < reach);
		if (near) near.pins.push(pin);
		else groups.push({ at, pins: [pin] });
	}
	return groups.map(({ at, pins: [first, ...others] }) => {
		const all = [first as Pin, ...others];
		const shape = others.length ? 'cluster' : all[0]?.shape;
		return {
			id: all[0]?.code ?? '',
			at: [Math.round(at[0] * 10) / 10, Math.round(at[1] * 10) / 10],
			count: all.reduce((sum, pin) => sum + pin.count, 0),
			codes: all.map((pin) => pin.code),
			shape: shape ?? 'circle',
			theme: others.length ? null : (all[0]?.theme ?? null),
			...(all.some((pin) => pin.own) && { own: true })
		};
	});
}

/** Height of a locality's mark, in pixels or user units. */
export const MARK_HEIGHT = 20;
/** Of its letters. */
export const MARK_TEXT = 12;
/** Corner of a mark that represents a prefecture; all others are round. */
export const MARK_CORNER = 3;

/** How large a mark is: a locality's shows its theme's letter and, from two cases on, how many. */
export function markSize({ shape, count }: Pick<Mark, 'shape' | 'count'>): Size {
	const digits = String(count).length;
	if (shape === 'cluster') return { width: MARK_HEIGHT + 2 + (digits - 1) * 6, height: MARK_HEIGHT + 2 };
	return { width: count > 1 ? MARK_HEIGHT + 5 + digits * 7 : MARK_HEIGHT, height: MARK_HEIGHT };
}

/** The texts of a mark and where their middles are, from its own. */
export function markTexts(
	mark: Pick<Mark, 'shape' | 'count' | 'theme'>,
	lang: Language
): readonly { readonly role: 'letter' | 'count'; readonly text: string; readonly x: number }[] {
	const count = { role: 'count', text: String(mark.count) } as const;
	if (mark.shape === 'cluster') return [{ ...count, x: 0 }];
	const text = mark.theme === null ? '' : (themeGroupOf(mark.theme)?.letter[lang] ?? '');
	const letter = { role: 'letter', text } as const;
	if (mark.count <= 1) return [{ ...letter, x: 0 }];
	return [
		{ ...letter, x: MARK_HEIGHT / 2 - markSize(mark).width / 2 + 1 },
		{ ...count, x: (MARK_HEIGHT - 3) / 2 }
	];
}
