/** What a person should know of how a file was read. The sentences are in `text/import.ts`. */
export type Remark =
	/** A sheet was chosen, and not the first one, which is hidden or names no areas. */
	| {
			readonly say: 'chosen';
			readonly sheet: string;
			readonly first: string;
			readonly why: 'hidden' | 'areas';
	  }
	/** The sheet that was chosen is hidden. */
	| { readonly say: 'hidden'; readonly sheet: string }
	/** Cells with a formula whose result was not saved: they are blank. */
	| { readonly say: 'uncached'; readonly cells: number; readonly first: string }
	/** Rows and columns far from the table, which were left out. */
	| { readonly say: 'far'; readonly lines: number }
	/** Columns whose commas were read as decimal points, and the first cell as it was. */
	| { readonly say: 'pointed'; readonly columns: number; readonly first: string };
