/**
 * DrawingML (ECMA-376 Part 1, chapter 20): shapes as PowerPoint keeps them, native and editable. Everything is given in
 * the page's user units, 96 to the inch. Ids are 0 here; package.ts numbers every shape of a slide.
 */
import type { Box } from '../../map/scene/boxes';
import type { Stroke } from '../../map/scene/look';
import type { Lines } from '../../map/scene/path';
import type { Point } from '../../map/scene/simplify';
import { escapeXml } from '../../map/svg/xml';

/** English Metric Units of a user unit: 914,400 to the inch. */
const EMU = 9525;

/**
 * `#rrggbb`, or a colour of the theme, which a company's template changes: `tx1` and `bg1`, the second of each `tx2` and
 * `bg2`, links `hlink`.
 */
export type Colour = string;

interface Fill {
	readonly colour: Colour;
	/** How much it covers, 0 to 1; all by default. */
	readonly opacity?: number | undefined;
	/** Colour of a fine hatch over it. */
	readonly hatch?: string | undefined;
}

interface ShapeLook {
	readonly name: string;
	/** What it shows, for those who do not see it. */
	readonly description?: string;
	readonly fill?: Fill | undefined;
	readonly stroke?: Stroke | undefined;
}

/** A freeform of closed or open lines, in user units. Empty when there is nothing to draw. */
export function freeform(lines: Lines, look: ShapeLook & { closed: boolean }): string {
	const drawn = lines.filter((line) => line.length > 1);
	if (drawn.length === 0) return '';
	let [west, north, east, south] = [Infinity, Infinity, -Infinity, -Infinity];
	for (const [x, y] of drawn.flat()) {
		[west, east] = [Math.min(west, x), Math.max(east, x)];
		[north, south] = [Math.min(north, y), Math.max(south, y)];
	}
	const box = { x: west, y: north, width: east - west, height: south - north };
	const at = ([x, y]: Point) => `<a:pt x="${emu(x - west)}" y="${emu(y - north)}"/>`;
	const path = drawn
		.map((line) => {
			const steps = line.map((point, i) =>
				i === 0 ? `<a:moveTo>${at(point)}</a:moveTo>` : `<a:lnTo>${at(point)}</a:lnTo>`
			);
			return steps.join('') + (look.closed ? '<a:close/>' : '');
		})
		.join('');
	const size = `w="${Math.max(1, emu(box.width))}" h="${Math.max(1, emu(box.height))}"`;
	const geometry =
		'<a:custGeom><a:avLst/><a:gdLst/><a:ahLst/><a:cxnLst/><a:rect l="0" t="0" r="r" b="b"/>' +
		`<a:pathLst><a:path ${size}${look.closed ? '' : ' fill="none"'}>${path}</a:path></a:pathLst></a:custGeom>`;
	return shape(box, geometry, look);
}

/** A rectangle, one with round corners, or an ellipse. */
export function block(
	box: Box,
	look: ShapeLook & { form?: 'rect' | 'roundRect' | 'ellipse'; radius?: number }
): string {
	const form = look.form ?? 'rect';
	const share = Math.round((50_000 * (look.radius ?? 0)) / (Math.min(box.width, box.height) / 2));
	const guides =
		form === 'roundRect' ? `<a:avLst><a:gd name="adj" fmla="val ${share}"/></a:avLst>` : '<a:avLst/>';
	return shape(box, `<a:prstGeom prst="${form}">${guides}</a:prstGeom>`, look);
}

interface Run {
	readonly text: string;
	readonly colour: Colour;
	/** 0 to 1; all of it by default. */
	readonly opacity?: number | undefined;
	readonly bold?: boolean;
}
interface Paragraph {
	readonly runs: readonly Run[];
	/** Of the font, in user units. */
	readonly size: number;
	readonly lineHeight: number;
}
export interface TextFrame {
	readonly name: string;
	readonly box: Box;
	readonly align?: 'start' | 'middle' | 'end';
	readonly anchor?: 'top' | 'middle';
	/** Off for names on the map, which stay in one line whatever font there is. */
	readonly wrap?: boolean;
	readonly lang: 'ja' | 'en';
	readonly paragraphs: readonly Paragraph[];
	/** Lies under the letters and lets a third of what is below show. */
	readonly background?: string | undefined;
}

/** A box of text that a person types into, in the theme's font. */
export function textFrame(frame: TextFrame): string {
	const { box, lang, wrap = true } = frame;
	const background = frame.background ? solid(frame.background, 0.65) : '<a:noFill/>';
	return (
		`<p:sp><p:nvSpPr><p:cNvPr id="0" name="${escapeXml(frame.name)}"/><p:cNvSpPr txBox="1"/><p:nvPr/></p:nvSpPr>` +
		`<p:spPr>${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom>${background}</p:spPr>` +
		`<p:txBody><a:bodyPr wrap="${wrap ? 'square' : 'none'}" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" ` +
		`anchor="${frame.anchor === 'middle' ? 'ctr' : 't'}"><a:noAutofit/></a:bodyPr><a:lstStyle/>` +
		`${frame.paragraphs.map((each) => paragraph(each, lang, frame.align)).join('')}</p:txBody></p:sp>`
	);
}

/** A paragraph with its lines at exact distances, because fonts differ in theirs. */
export function paragraph(
	{ runs, size, lineHeight }: Paragraph,
	lang: TextFrame['lang'],
	align: TextFrame['align'] = 'start'
): string {
	const written = runs.map(
		({ text, colour, opacity, bold }) =>
			`<a:r><a:rPr ${language(lang)} sz="${points(size)}" b="${bold ? 1 : 0}" dirty="0">${solid(colour, opacity)}</a:rPr>` +
			`<a:t>${escapeXml(text)}</a:t></a:r>`
	);
	const side = { start: 'l', middle: 'ctr', end: 'r' }[align];
	const spacing = `<a:lnSpc><a:spcPts val="${points(lineHeight)}"/></a:lnSpc>`;
	return `<a:p><a:pPr algn="${side}">${spacing}</a:pPr>${written.join('')}</a:p>`;
}

/** The attributes that say which language a run is in: they decide fonts, line breaks and spelling. */
export function language(lang: TextFrame['lang']): string {
	return lang === 'ja' ? 'lang="ja-JP" altLang="en-US"' : 'lang="en-GB"';
}

/** A few bold letters in the middle of a mark. */
export function centred(
	text: string,
	box: Box,
	colour: Colour,
	{ lang }: Pick<TextFrame, 'lang'>,
	size = 11
): string {
	return textFrame({
		name: text,
		box,
		align: 'middle',
		anchor: 'middle',
		wrap: false,
		lang,
		paragraphs: [{ runs: [{ text, colour, bold: true }], size, lineHeight: Math.ceil(size * 1.2) }]
	});
}

/**
 * Shapes that move as one. Inside, everything keeps its place on the slide.
 * @param box what the group covers
 * @param description what it shows, for those who do not see it
 */
export function group(name: string, box: Box, shapes: readonly string[], description?: string): string {
	const inside = shapes.join('');
	if (inside === '') return '';
	const [off, ext] = [
		`x="${emu(box.x)}" y="${emu(box.y)}"`,
		`cx="${emu(box.width)}" cy="${emu(box.height)}"`
	];
	return (
		`<p:grpSp><p:nvGrpSpPr>${named(name, description)}<p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr>` +
		`<p:grpSpPr><a:xfrm><a:off ${off}/><a:ext ${ext}/><a:chOff ${off}/><a:chExt ${ext}/></a:xfrm></p:grpSpPr>` +
		`${inside}</p:grpSp>`
	);
}

function shape(box: Box, geometry: string, { name, description, fill, stroke }: ShapeLook): string {
	return (
		`<p:sp><p:nvSpPr>${named(name, description)}<p:cNvSpPr/><p:nvPr/></p:nvSpPr>` +
		`<p:spPr>${placed(box)}${geometry}${painted(fill)}${lined(stroke)}</p:spPr>${EMPTY_TEXT}</p:sp>`
	);
}

/** Every shape has a text, if an empty one: some readers refuse a shape without. */
const EMPTY_TEXT = '<p:txBody><a:bodyPr/><a:p/></p:txBody>';

function named(name: string, description: string | undefined): string {
	const descr = description === undefined || description === '' ? '' : ` descr="${escapeXml(description)}"`;
	return `<p:cNvPr id="0" name="${escapeXml(name)}"${descr}/>`;
}

/** Where a shape is, in the drawing's own units. */
export function placed({ x, y, width, height }: Box): string {
	const ext = `cx="${Math.max(1, emu(width))}" cy="${Math.max(1, emu(height))}"`;
	return `<a:xfrm><a:off x="${emu(x)}" y="${emu(y)}"/><a:ext ${ext}/></a:xfrm>`;
}

function painted(fill: Fill | undefined): string {
	if (!fill) return '<a:noFill/>';
	if (fill.hatch === undefined) return solid(fill.colour, fill.opacity);
	return (
		`<a:pattFill prst="ltUpDiag"><a:fgClr>${coloured(fill.hatch)}</a:fgClr>` +
		`<a:bgClr>${coloured(fill.colour)}</a:bgClr></a:pattFill>`
	);
}

function lined(stroke: Stroke | undefined): string {
	if (!stroke) return '<a:ln><a:noFill/></a:ln>';
	const dash = stroke.dash ? `<a:prstDash val="${dashOf(stroke.dash[0], stroke.width)}"/>` : '';
	return `<a:ln w="${emu(stroke.width)}">${solid(stroke.colour, stroke.opacity)}${dash}<a:round/></a:ln>`;
}

/** The preset that is nearest to a dash. */
function dashOf(length: number, width: number): 'sysDot' | 'sysDash' | 'dash' {
	if (length <= width) return 'sysDot';
	return length < 4 * width ? 'sysDash' : 'dash';
}

export function solid(colour: Colour, opacity = 1): string {
	const alpha = `<a:alpha val="${Math.round(opacity * 100_000)}"/>`;
	return `<a:solidFill>${coloured(colour, opacity === 1 ? '' : alpha)}</a:solidFill>`;
}

function coloured(colour: Colour, inside = ''): string {
	const [tag, value] = colour.startsWith('#') ? ['srgbClr', hex(colour)] : ['schemeClr', colour];
	return inside === '' ? `<a:${tag} val="${value}"/>` : `<a:${tag} val="${value}">${inside}</a:${tag}>`;
}

/** `#c0e4ff` as DrawingML has it: C0E4FF. */
export function hex(colour: string): string {
	return colour.slice(1).toUpperCase();
}

/** User units as English Metric Units. */
export function emu(units: number): number {
	return Math.round(units * EMU);
}

/** User units as hundredths of a point, in which letters are measured. */
export function points(units: number): number {
	return Math.round(units * 75);
}
