import type { AreaListProblem } from '$lib/derive/area-list';

/** What a page of chosen areas says; each page brings its own. */
export interface AreaListWords<Refusal extends string> {
	readonly title: string;
	readonly lead: string;
	/** Title of a page with these names on it. */
	readonly of: (names: string) => string;
	readonly back: string;
	readonly copy: string;
	readonly copied: string;
	readonly csv: string;
	/** What the file is called, but for its edition. */
	readonly csvName: (names: string) => string;
	readonly csvFailed: string;
	readonly print: string;
	readonly choose: string;
	readonly chosenList: string;
	readonly chosen: (n: number, most: number) => string;
	readonly remove: (name: string) => string;
	readonly full: (most: number) => string;
	readonly search: string;
	readonly searchShort: string;
	readonly searchNone: (query: string) => string;
	readonly problem: Readonly<
		Record<AreaListProblem<Refusal>['kind'], (found: string, name: string) => string>
	>;
}
