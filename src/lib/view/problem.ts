/** A part of an address that could not be used; the rest of the view is kept. */
export interface Problem {
	readonly kind:
		| 'area'
		| 'theme'
		| 'place'
		| 'scope'
		| 'parameter'
		| 'twice'
		| 'partner'
		| 'award'
		| 'facet'
		| 'case'
		| 'edition'
		| 'tray'
		| 'mine'
		| 'measure'
		| 'with'
		| 'moment';
	/** Name of the parameter, or `area` for the path. */
	readonly param: string;
	/** What was found there. */
	readonly found: string;
	/** Values that would do, where they are few. */
	readonly allowed?: readonly string[];
}
