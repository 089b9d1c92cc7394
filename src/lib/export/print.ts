/** A picture as a page of paper, by the browser's own print: vectors, and text with the fonts that draw it here. */

export const PAPER_SIZES = { A4: [210, 297], A3: [297, 420] } as const;

export interface PaperSize {
	readonly size: keyof typeof PAPER_SIZES;
	readonly landscape: boolean;
}

/** Millimetres of a sheet of paper. */
export function millimetres({ size, landscape }: PaperSize): {
	readonly width: number;
	readonly height: number;
} {
	const [short, long] = PAPER_SIZES[size];
	return landscape ? { width: long, height: short } : { width: short, height: long };
}

/**
 * Opens the browser's print with nothing but a picture, on a page of its size without margins; "Save as PDF" is there.
 * @param svg markup of the picture, of the same shape as the paper
 * @param name what the browser proposes to call the file
 */
export function printPicture(svg: string, paper: PaperSize, name: string): void {
	const { width, height } = millimetres(paper);
	const parsed = new DOMParser().parseFromString(svg, 'image/svg+xml').documentElement;
	const holder = document.createElement('div');
	holder.className = 'printed-picture';
	holder.append(document.importNode(parsed, true));
	// A rule for paper, not an attribute: the page's policy allows no style in markup.
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`
		.printed-picture { display: none; }
		@media print {
			@page { size: ${width}mm ${height}mm; margin: 0; }
			html, body { height: auto !important; margin: 0 !important; padding: 0 !important; overflow: visible !important; background: none !important; }
			body > :not(.printed-picture) { display: none !important; }
			.printed-picture { display: block; break-after: avoid; }
			.printed-picture > svg { display: block; width: ${width}mm; height: ${height - 0.3}mm; }
		}`);
	const { title } = document;
	const done = (): void => {
		holder.remove();
		document.adoptedStyleSheets = document.adoptedStyleSheets.filter((each) => each !== sheet);
		if (document.title === name) document.title = title;
	};
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
	document.body.append(holder);
	document.title = name;
	window.addEventListener('afterprint', done, { once: true });
	window.print();
}
