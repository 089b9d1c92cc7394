/** What an element that scrolls by itself needs besides its style. */
interface Scrollable {
	readonly tabindex: 0;
	readonly role: 'region' | 'group';
	readonly 'aria-label': string;
}
/**
 * Attributes of an element that scrolls: without a tab stop the keyboard could not reach what is out of sight, and what
 * takes the focus needs a role and a name. A region is a landmark of the page; a group is not.
 */
export function scrollable(label: string, role: 'region' | 'group' = 'region'): Scrollable {
	return { tabindex: 0, role, 'aria-label': label };
}
