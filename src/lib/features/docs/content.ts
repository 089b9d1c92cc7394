/** What a page of the documentation says, as data to be drawn. */

export type Inline =
	| { readonly kind: 'text'; readonly text: string }
	| { readonly kind: 'code'; readonly text: string }
	| { readonly kind: 'strong'; readonly children: readonly Inline[] }
	| { readonly kind: 'em'; readonly children: readonly Inline[] }
	| { readonly kind: 'link'; readonly href: string; readonly children: readonly Inline[] };

export type Block =
	| {
			readonly kind: 'heading';
			readonly depth: 2 | 3;
			readonly id: string;
			readonly children: readonly Inline[];
	  }
	| { readonly kind: 'paragraph'; readonly children: readonly Inline[] }
	| { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Block[])[] }
	| { readonly kind: 'code'; readonly text: string }
	| {
			readonly kind: 'picture';
			readonly src: string;
			/** What it shows, for whoever does not see it. */
			readonly alt: string;
			/** In pixels. */
			readonly width: number;
			readonly height: number;
	  }
	| {
			readonly kind: 'table';
			/** Its name for whoever does not see it. */
			readonly caption: string;
			readonly columns: readonly (readonly Inline[])[];
			readonly rows: readonly (readonly (readonly Inline[])[])[];
	  };

export interface Content {
	readonly title: string;
	readonly blocks: readonly Block[];
}

/** The text of inline content without its markup. */
export function plain(children: readonly Inline[]): string {
	return children.map((each) => ('text' in each ? each.text : plain(each.children))).join('');
}
