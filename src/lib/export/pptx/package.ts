/**
 * The package (ECMA-376 Part 2) that pptxgenjs wrote, completed: master, layouts and theme of ours, drawings put where their
 * placeholders are, every shape of a slide numbered, parts in the order of the schema, and nothing declared that is not there.
 */
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { layoutXml, mastered, themed, type Design } from './theme';

/** Name of the shape that a slide's drawing takes the place of. */
export const PLACEHOLDER = '@drawing';

const PLACEHOLDER_SHAPE = new RegExp(
	`<p:sp><p:nvSpPr><p:cNvPr id="\\d+" name="${PLACEHOLDER}".*?</p:sp>`,
	's'
);
const WORKBOOK = /^ppt\/embeddings\/\D*(\d+)\.xlsx$/;
const CHART = /^ppt\/charts\/chart(\d+)\.xml$/;
const LAYOUT = /^ppt\/slideLayouts\/slideLayout(\d+)\.xml$/;
const SLIDE = /^ppt\/slides\/slide(\d+)\.xml$/;

/**
 * Completes a package.
 * @param drawings DrawingML by the number of the slide, from 1
 * @param design of what every slide has
 * @param charts in place of what pptxgenjs wrote beside their workbooks, in the order of their slides
 * @param workbook what a chart's own becomes, from its place
 * @throws Error when a slide has no placeholder for its drawing
 */
export function completePackage(
	file: Uint8Array,
	drawings: ReadonlyMap<number, string>,
	design: Design,
	charts: readonly string[] = [],
	workbook: (file: Uint8Array<ArrayBuffer>, chart: number) => Uint8Array<ArrayBuffer> = (file) => file
): Uint8Array {
	const language = design.lang === 'ja' ? 'ja-JP' : 'en-GB';
	const parts = new Map(Object.entries(unzipSync(file)).filter(([name]) => !name.endsWith('/')));
	const edit = (name: string, change: (xml: string) => string): void => {
		const part = parts.get(name);
		if (!part) throw new Error(`${name}: missing in the package`);
		parts.set(name, strToU8(change(strFromU8(part))));
	};
	// pptxgenjs numbers them upwards, not always from 1.
	const chartNumbers = [...parts.keys()]
		.flatMap((name) => CHART.exec(name)?.[1] ?? [])
		.map(Number)
		.sort((a, b) => a - b);
	for (const [name, part] of parts) {
		const book = chartNumbers.indexOf(Number(WORKBOOK.exec(name)?.[1]));
		if (book >= 0) parts.set(name, workbook(part, book));
		const number = Number(SLIDE.exec(name)?.[1] ?? NaN);
		const layout = Number(LAYOUT.exec(name)?.[1] ?? NaN);
		const chart = charts[chartNumbers.indexOf(Number(CHART.exec(name)?.[1]))];
		if (chart !== undefined) {
			edit(name, () => chart);
		} else if (!Number.isNaN(layout)) {
			edit(name, () => layoutXml(layout, design));
		} else if (!Number.isNaN(number)) {
			edit(name, (xml) => numbered(spoken(drawn(xml, drawings.get(number), name), language)));
		} else if (name.startsWith('ppt/notesSlides/notesSlide'))
			edit(name, (xml) => paragraphs(spoken(xml, language)));
	}
	edit('ppt/theme/theme1.xml', (xml) => themed(xml, design));
	edit('ppt/slideMasters/slideMaster1.xml', (xml) => mastered(xml, design));
	edit('ppt/presentation.xml', (xml) =>
		xml.replace(
			/(<p:sldIdLst>.*?<\/p:sldIdLst>)(<p:notesMasterIdLst>.*?<\/p:notesMasterIdLst>)/s,
			(_, slides: string, notes: string) => notes + slides
		)
	);
	edit('[Content_Types].xml', (xml) =>
		xml.replace(/<Override PartName="\/([^"]*)"[^>]*\/>/g, (override, part: string) =>
			parts.has(part) ? override : ''
		)
	);
	// The content types come first, as readers expect them.
	const ordered = [...parts].sort(([a], [b]) => Number(b.startsWith('[')) - Number(a.startsWith('[')));
	return zipSync(Object.fromEntries(ordered), { level: 6 });
}

function drawn(xml: string, drawing: string | undefined, name: string): string {
	if (drawing === undefined) return xml;
	if (!PLACEHOLDER_SHAPE.test(xml))
		throw new Error(`${name}: found no shape "${PLACEHOLDER}" to put the drawing in`);
	return xml.replace(PLACEHOLDER_SHAPE, () => drawing);
}

/** The language of texts that pptxgenjs leaves at en-US: it decides fonts, line breaks and spelling. */
function spoken(xml: string, language: string): string {
	return xml.replaceAll('lang="en-US" ', `lang="${language}" `);
}

/** Notes as paragraphs: pptxgenjs leaves line breaks inside one, where PowerPoint shows none. */
function paragraphs(xml: string): string {
	return xml.replace(
		/<a:p>(<a:r><a:rPr[^>]*\/><a:t>)([^<]*\n[^<]*)(<\/a:t><\/a:r>).*?<\/a:p>/s,
		(_, open: string, text: string, close: string) =>
			text
				.split(/\r?\n/)
				.map((line) => `<a:p>${open}${line}${close}</a:p>`)
				.join('')
	);
}

/** Numbers every shape; pptxgenjs gives tables the number of another shape. 1 is the slide itself. */
function numbered(xml: string): string {
	let id = 0;
	return xml.replace(/<p:cNvPr id="\d+"/g, () => `<p:cNvPr id="${++id}"`);
}
