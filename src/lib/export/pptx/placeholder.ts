/** Texts that belong to a place of their layout (ECMA-376 Part 1, 19.3.1.36): outline views list them, templates change them. */
import type { Box } from '../../map/scene/boxes';
import { escapeXml } from '../../map/svg/xml';
import { emu, language, placed, points, type TextFrame } from './drawing';

/** What a text of a layout is for; the first two begin a deck. */
export type PlaceholderKind = 'ctrTitle' | 'subTitle' | 'title' | 'body';

interface PlaceholderText {
	readonly kind: PlaceholderKind;
	readonly name: string;
	readonly text: string;
	/** Where it is to be broken: a reader's own lines part Japanese words anywhere. */
	readonly lines?: readonly string[];
	readonly lang: TextFrame['lang'];
	/** Where it differs from its layout: its place and the size of its letters. */
	readonly own: { readonly box: Box; readonly size: number; readonly lineHeight: number } | null;
}

/** The text of a layout's placeholder: a title is what outline views list, and it looks as the template has it. */
export function placeholderText({ kind, name, text, lines, lang, own }: PlaceholderText): string {
	const spacing = own && `<a:lnSpc><a:spcPts val="${points(own.lineHeight)}"/></a:lnSpc>`;
	const size = own ? ` sz="${points(own.size)}"` : '';
	const look = `<a:rPr ${language(lang)}${size} dirty="0"/>`;
	const runOf = (line: string): string =>
		line === '' ? '' : `<a:r>${look}<a:t>${escapeXml(line)}</a:t></a:r>`;
	const written = lines ? [lines.map(runOf).join('<a:br/>')] : text.split(/\r?\n/).map(runOf);
	const paragraphs = written.map((runs) => `<a:p>${spacing ? `<a:pPr>${spacing}</a:pPr>` : ''}${runs}</a:p>`);
	return placeholderShape(kind, name, own ? placed(own.box) : '', paragraphs);
}

interface FlowingText {
	readonly kind: PlaceholderKind;
	readonly name: string;
	readonly box: Box;
	readonly size: number;
	readonly lineHeight: number;
	/** Before each paragraph, in user units. */
	readonly between: number;
	/** Room before a bullet's words, in user units. */
	readonly indent: number;
	readonly paragraphs: readonly { readonly text: string; readonly isBullet: boolean }[];
	readonly lang: TextFrame['lang'];
}

/** Paragraphs and bullets in a layout's placeholder, with bullets that a person goes on with. */
export function flowingText(given: FlowingText): string {
	const { kind, name, box, size, lineHeight, between, indent, lang } = given;
	const spacing =
		`<a:lnSpc><a:spcPts val="${points(lineHeight)}"/></a:lnSpc>` +
		`<a:spcAft><a:spcPts val="${points(between)}"/></a:spcAft>`;
	const lines = given.paragraphs.map(({ text, isBullet }) => {
		const marked = isBullet
			? `<a:pPr marL="${emu(indent)}" indent="${-emu(indent)}">${spacing}<a:buChar char="•"/></a:pPr>`
			: `<a:pPr>${spacing}</a:pPr>`;
		return `<a:p>${marked}<a:r><a:rPr ${language(lang)} sz="${points(size)}" dirty="0"/><a:t>${escapeXml(text)}</a:t></a:r></a:p>`;
	});
	return placeholderShape(kind, name, placed(box), lines);
}

function placeholderShape(
	kind: PlaceholderKind,
	name: string,
	place: string,
	lines: readonly string[]
): string {
	return (
		`<p:sp><p:nvSpPr><p:cNvPr id="0" name="${escapeXml(name)}"/><p:cNvSpPr><a:spLocks noGrp="1"/></p:cNvSpPr>` +
		`<p:nvPr>${placeholderTag(kind)}</p:nvPr></p:nvSpPr><p:spPr>${place}</p:spPr>` +
		// Letters that another program sets wider become smaller, and cover nothing.
		`<p:txBody><a:bodyPr><a:normAutofit/></a:bodyPr><a:lstStyle/>${lines.join('') || '<a:p/>'}</p:txBody></p:sp>`
	);
}

/** What ties a text of a slide to its place in the layout. */
export function placeholderTag(kind: PlaceholderKind): string {
	const numbers = { ctrTitle: '', title: '', subTitle: ' idx="1"', body: ' idx="10"' };
	return `<p:ph type="${kind}"${numbers[kind]}/>`;
}
