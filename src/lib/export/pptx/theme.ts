/**
 * The master, its layouts and the theme of a presentation: titles are placeholders, texts are in the theme's fonts and
 * colours, so that outline views find the titles and a company's template applies.
 */
import type { Box, Size } from '../../map/scene/boxes';
import { CHART_COLOURS, type Paper } from '../picture/paper';
import { escapeXml } from '../../map/svg/xml';
import { hex, placed, points, solid } from './drawing';
import { placeholderTag, type PlaceholderKind } from './placeholder';

/** Fonts that come with Windows and with Office on a Mac; LibreOffice takes its own Japanese one. */
const FONTS = { ja: { latin: 'Meiryo', ea: 'Meiryo' }, en: { latin: 'Arial', ea: 'Meiryo' } } as const;

/** Where a layout has a text. */
export interface TextPlace {
	readonly box: Box;
	/** Of the font, in user units. */
	readonly size: number;
	readonly lineHeight: number;
}

/** What slides of a kind have in common. */
export interface SlideLayout {
	readonly name: string;
	readonly title: TextPlace;
	/** A sentence below the title, or what the slide is to be read for. */
	readonly body?: TextPlace | undefined;
	/** A slide of words: what begins a deck, or paragraphs; a map or a table otherwise. */
	readonly words?: 'title' | 'text';
}

/** How a presentation looks. */
export interface Design {
	readonly page: Size;
	readonly lang: 'ja' | 'en';
	readonly paper: Paper;
	/** In the order in which they were defined, after the blank one that pptxgenjs begins with. */
	readonly layouts: readonly SlideLayout[];
	/** Name of the blank one. */
	readonly blank: string;
}

/** Left and right of what is on a slide, in user units. */
export const PAGE_MARGIN = 40;

/** The title of a slide that has a table below it. */
export function tableTitle({ width }: Size): TextPlace {
	return {
		box: { x: PAGE_MARGIN, y: 32, width: width - 2 * PAGE_MARGIN, height: 48 },
		size: 37.5,
		lineHeight: 48
	};
}

const NAMESPACES =
	'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
	'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships" ' +
	'xmlns:p="http://schemas.openxmlformats.org/presentationml/2006/main"';
const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const ROOT =
	'<p:nvGrpSpPr><p:cNvPr id="1" name=""/><p:cNvGrpSpPr/><p:nvPr/></p:nvGrpSpPr><p:grpSpPr><a:xfrm><a:off x="0" y="0"/>' +
	'<a:ext cx="0" cy="0"/><a:chOff x="0" y="0"/><a:chExt cx="0" cy="0"/></a:xfrm></p:grpSpPr>';

/** The theme with our fonts, and the paper's colours where text and background are asked for. */
export function themed(xml: string, { lang, paper }: Design): string {
	const { latin, ea } = FONTS[lang];
	const fonts = `<a:latin typeface="${latin}"/><a:ea typeface="${ea}"/>`;
	const colour = (name: string, value: string) => `<a:${name}><a:srgbClr val="${value}"/></a:${name}>`;
	const scheme = [
		colour('dk1', hex(paper.ink)),
		colour('lt1', hex(paper.background)),
		colour('dk2', hex(paper.soft)),
		colour('lt2', hex(paper.line)),
		...CHART_COLOURS.map((value, i) => colour(`accent${i + 1}`, hex(value))),
		colour('hlink', hex(paper.link)),
		colour('folHlink', hex(paper.link))
	];
	return xml
		.replace(/(<a:clrScheme[^>]*>).*?(<\/a:clrScheme>)/s, `$1${scheme.join('')}$2`)
		.replace(/(<a:(?:major|minor)Font>)<a:latin[^>]*\/><a:ea[^>]*\/>/g, `$1${fonts}`);
}

/** The master: a title and a text where the first layout has them. */
export function mastered(xml: string, { layouts, page }: Design): string {
	const [first] = layouts;
	if (!first) throw new Error('A presentation needs a layout');
	const { box, size, lineHeight } = first.title;
	const top = box.y + box.height + 12;
	const body: TextPlace = {
		box: { ...box, y: top, height: page.height - top - 60 },
		size: 18,
		lineHeight: 26
	};
	const shapes = placeholder('title', first.title, 2) + placeholder('body', body, 3, 'tx2');
	const titleStyle =
		`<a:lvl1pPr algn="l" rtl="0" eaLnBrk="1" latinLnBrk="0" hangingPunct="1">${spacing(lineHeight)}<a:spcBef><a:spcPct val="0"/></a:spcBef>` +
		`<a:buNone/><a:defRPr sz="${points(size)}" b="1" kern="1200">${solid('tx1')}` +
		'<a:latin typeface="+mj-lt"/><a:ea typeface="+mj-ea"/><a:cs typeface="+mj-cs"/></a:defRPr></a:lvl1pPr>';
	return xml
		.replace(/<p:cSld.*?<\/p:cSld>/s, () => {
			const background =
				'<p:bg><p:bgPr><a:solidFill><a:schemeClr val="bg1"/></a:solidFill><a:effectLst/></p:bgPr></p:bg>';
			return `<p:cSld>${background}<p:spTree>${ROOT}${shapes}</p:spTree></p:cSld>`;
		})
		.replace(/<p:titleStyle>.*?<\/p:titleStyle>/s, `<p:titleStyle>${titleStyle}</p:titleStyle>`);
}

/**
 * A layout with the places of its texts.
 * @param number from 1; the first is the blank one
 */
export function layoutXml(number: number, { layouts, blank }: Design): string {
	const layout = layouts[number - 2];
	const [title, body] =
		layout?.words === 'title' ? (['ctrTitle', 'subTitle'] as const) : (['title', 'body'] as const);
	const type = layout ? typeOf(layout) : 'blank';
	const name = layout?.name ?? blank;
	const colour = layout?.words === 'text' ? 'tx1' : 'tx2';
	const shapes = layout
		? placeholder(title, layout.title, 2) + (layout.body ? placeholder(body, layout.body, 3, colour) : '')
		: '';
	return (
		`${HEAD}<p:sldLayout ${NAMESPACES} type="${type}" preserve="1"><p:cSld name="${escapeXml(name)}"><p:spTree>${ROOT}` +
		`${shapes}</p:spTree></p:cSld><p:clrMapOvr><a:masterClrMapping/></p:clrMapOvr></p:sldLayout>`
	);
}

/** What programs call such a layout. */
function typeOf({ words, body }: SlideLayout): string {
	if (words) return words === 'title' ? 'title' : 'tx';
	return body ? 'obj' : 'titleOnly';
}

/** @param colour of its letters, where they are not the master's */
function placeholder(
	kind: PlaceholderKind,
	{ box, size, lineHeight }: TextPlace,
	id: number,
	colour?: 'tx1' | 'tx2'
): string {
	const style =
		`<a:lvl1pPr marL="0" indent="0" algn="l">${spacing(lineHeight)}<a:spcBef><a:spcPts val="0"/></a:spcBef><a:buNone/>` +
		`<a:defRPr sz="${points(size)}">${colour ? solid(colour) : ''}</a:defRPr></a:lvl1pPr>`;
	return (
		`<p:sp><p:nvSpPr><p:cNvPr id="${id}" name="${colour ? 'Text' : 'Title'}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
		`<p:nvPr>${placeholderTag(kind)}</p:nvPr></p:nvSpPr><p:spPr>${placed(box)}<a:prstGeom prst="rect"><a:avLst/></a:prstGeom></p:spPr>` +
		'<p:txBody><a:bodyPr vert="horz" lIns="0" tIns="0" rIns="0" bIns="0" rtlCol="0" anchor="t"><a:normAutofit/></a:bodyPr>' +
		`<a:lstStyle>${style}</a:lstStyle><a:p><a:r><a:rPr lang="en-GB" dirty="0"/><a:t>…</a:t></a:r></a:p></p:txBody></p:sp>`
	);
}

function spacing(lineHeight: number): string {
	return `<a:lnSpc><a:spcPts val="${points(lineHeight)}"/></a:lnSpc>`;
}
