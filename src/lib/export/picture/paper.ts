/** Colours of what surrounds the map on a sheet; the map's own are in derive/palette.ts. */

export interface Paper {
	readonly ground: string;
	readonly ink: string;
	readonly soft: string;
	readonly line: string;
	readonly link: string;
	/** Land outside the scope. */
	readonly context: string;
	/** Hairlines of municipalities on the paper of 未収録 and zero, where the usual one would not be seen. */
	readonly hairline: string;
	/** Around the selection's outline. */
	readonly casing: string;
	/** Rings and numbers of the partner finder. */
	readonly partner: string;
	readonly partnerInk: string;
}

/** As tokens.css and map.css have them. */
export const PAPERS: { readonly light: Paper; readonly dark: Paper } = {
	light: {
		ground: '#ffffff',
		ink: '#1a1a1a',
		soft: '#4a4f57',
		line: '#d6dbe1',
		link: '#0055ad',
		context: '#e3e7ea',
		hairline: '#cfc5ae',
		casing: '#ffffff',
		partner: '#a90000',
		partnerInk: '#ffffff'
	},
	dark: {
		ground: '#171c24',
		ink: '#eceff4',
		soft: '#b4bcc8',
		line: '#343d4a',
		link: '#57b8ff',
		context: '#1b2128',
		hairline: '#554c3e',
		casing: '#0c1116',
		partner: '#ff9696',
		partnerInk: '#1a1a1a'
	}
};
