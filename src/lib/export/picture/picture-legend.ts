/** The legend of a picture: what each colour and each mark means, and how many areas look so. */
import { measuresOf } from '../../derive/choropleth';
import { measureOf } from '../../measures/registry';
import type { Box } from '../../map/scene/boxes';
import { lookOf } from '../../map/scene/look';
import { FRAMEWORK_KINDS } from '../../model/framework-kind';
import { THEMES } from '../../model/theme';
import { legendRows, type LegendRow } from '../../text/legend-rows';
import { multiplesNotes, multiplesRows } from '../../text/time/multiples';
import { dependOnShare } from '../../text/measures';
import { taggedFramework } from '../../text/framework-name';
import { FRAMEWORK_WORDS } from '../../text/frameworks';
import { unitOf } from '../../text/range';
import { PARTNER_MESSAGES } from '../../text/partners';
import type { Key, PagePart, Swatch } from './page-part';
import { PAPERS } from './paper';
import { pictureSquare } from './picture-square';
import type { Shown } from './shown';
import { emsOf, textBlock, type TextBlock, type TextRequest } from './text-block';
import { measureNotes, measureTitles } from '../../text/time';

const ROW = 22;
const KEY = 18;
const KEY_SIZE = 11;
const INDENT = 20;
/** Frameworks that are named. */
const FEW = 4;

/**
 * Composes the legend from the top of its column down.
 * @param elsewhere what the picture says elsewhere; a note in it is left out
 */
export function pictureLegend(shown: Shown, column: Omit<Box, 'height'>, elsewhere = ''): PagePart {
	const { choropleth, t, words } = shown;
	const { palette, number, pin, framework } = lookOf(shown.scheme);
	const paper = PAPERS[shown.scheme];
	const { x, width } = column;
	const texts: TextBlock[] = [];
	let y = column.y;
	const addText = (request: Pick<TextRequest, 'text' | 'size'> & Partial<TextRequest>) => {
		const block = textBlock({ name: request.text, x, y, width, colour: paper.ink, ...request });
		texts.push(block);
		return block.box.height;
	};

	const unit = unitOf(choropleth, t);
	const { pair } = choropleth;
	const { multiples = null } = shown;
	const called = multiples ? t.measure[choropleth.measure] : measureTitles(choropleth, t);
	const heading = called + (unit && !pair ? words.picture.unit(unit) : '');
	y += addText({ text: heading, size: 15, bold: true }) + 6;
	const square =
		pair && pictureSquare(pair, palette, t, { x, y, width, ink: paper.ink, soft: paper.soft, addText });
	if (square) y = square.bottom;
	// How many areas look so differs by map.
	const listed: readonly (Pick<LegendRow, 'shade' | 'label'> & { readonly count?: number })[] = multiples
		? multiplesRows(multiples, t)
		: legendRows(choropleth, t);
	const rows = listed.map(({ shade, label, count }): Swatch => {
		const middle = { y: y + (ROW - 13 * 1.45) / 2 };
		addText({ ...middle, text: label, x: x + 38, width: width - 120, size: 13 });
		if (count !== undefined) {
			addText({
				...middle,
				text: t.legend.areas(count),
				x: x + width - 90,
				width: 90,
				size: 12,
				align: 'end',
				colour: paper.soft
			});
		}
		const swatch = {
			box: { x, y: y + 3, width: 28, height: ROW - 6 },
			shade,
			name: label
		};
		y += ROW;
		return swatch;
	});
	const swatches = [...(square?.swatches ?? []), ...rows];
	y += 5;
	const notes = [
		...(multiples ? multiplesNotes(multiples, t) : measureNotes(choropleth, t)).filter(
			(note) => !elsewhere.includes(note)
		),
		...(dependOnShare(measuresOf(choropleth), shown.filters.themes)
			? [words.picture.share(shown.doneShare)]
			: []),
		// What a person's own table does not hold is not called 未収録.
		...(choropleth.counts.has('unrecorded') &&
		measuresOf(choropleth).some((each) => measureOf(each).needs !== 'user-measure')
			? [words.picture.unrecorded]
			: [])
	];
	for (const text of notes) y += addText({ text, size: 10.5, colour: paper.soft });

	const keys: Key[] = [];
	const plain = { fill: paper.soft, ink: paper.background, letter: '' };
	if (shown.partners) {
		y += 8;
		const { key } = PARTNER_MESSAGES[t.lang];
		const { island } = shown.partners.shortlist.rings;
		const one = { fill: number.fill, ink: number.ink, letter: '1' };
		const ring = { shape: 'square' as const, ink: paper.ink, letter: '' };
		const wanted = [
			{ ...plain, shape: 'circle' as const, fill: palette.selection, text: key.own },
			{
				...ring,
				fill: mixed(number.fill, paper.background, 0.3),
				text: island === null || island === 'shared' ? key.first : key.firstOutside[island]
			},
			{ ...ring, fill: mixed(number.fill, paper.background, 0.12), text: key.second },
			{ ...one, shape: 'circle' as const, text: key.candidate },
			{ ...one, shape: 'square' as const, text: key.prefecture }
		];
		for (const { text, ...look } of wanted) {
			keys.push({ ...look, box: { x, y: y + 2, width: 14, height: 14 } });
			const middle = y + (KEY - KEY_SIZE * 1.45) / 2;
			const height = addText({ text, x: x + INDENT, y: middle, width: width - INDENT, size: KEY_SIZE });
			y += Math.max(KEY, height + 2);
		}
	} else if (shown.pins.length > 0 && !multiples) {
		y += 8;
		const wanted = [
			{ ...plain, shape: 'square' as const, text: t.legend.pinPrefecture },
			{ ...plain, shape: 'circle' as const, text: t.legend.pinMunicipality },
			...THEMES.map((theme) => ({
				shape: 'square' as const,
				fill: pin(theme.id, false).fill,
				ink: pin(theme.id, false).ink,
				letter: theme.letter[t.lang],
				text: theme[t.lang]
			}))
		];
		// Side by side where every word fits; cut off is none.
		const room = width / 2 - INDENT - 4;
		const columns = wanted.every(({ text }) => emsOf(text) * KEY_SIZE <= room) ? 2 : 1;
		wanted.forEach(({ text, ...key }, i) => {
			const left = x + (i % columns) * (width / 2);
			keys.push({ ...key, box: { x: left, y: y + 2, width: 14, height: 14 } });
			const middle = y + (KEY - KEY_SIZE * 1.45) / 2;
			addText({ text, x: left + INDENT, y: middle, width: width / columns - INDENT, size: KEY_SIZE });
			if (i % columns === columns - 1) y += KEY;
		});
	}
	const lines = FRAMEWORK_KINDS.filter((kind) =>
		(multiples ? [] : shown.outlined).some(({ framework }) => framework.kind === kind)
	);
	if (lines.length > 0) y += 8;
	for (const kind of lines) {
		const named = shown.outlined.filter(({ framework }) => framework.kind === kind);
		const names =
			named.length > FEW
				? []
				: named.map(({ framework }) => taggedFramework(framework, shown.dataset.editions.data, t));
		const text = [FRAMEWORK_WORDS[t.lang].kinds[kind], ...(names.length > 0 ? [t.list(names)] : [])].join(
			': '
		);
		keys.push({ box: { x, y: y + 2, width: 28, height: 14 }, shape: 'line', stroke: framework[kind] });
		const height = addText({ text, x: x + 38, y: y + 1, width: width - 38, size: KEY_SIZE });
		y += Math.max(KEY, height + 2);
	}
	return { box: { ...column, height: y - column.y }, texts, swatches, keys };
}

/** A colour as it looks on another through which that shows. */
function mixed(colour: string, background: string, share: number): string {
	const part = (from: string, at: number): number => Number.parseInt(from.slice(at, at + 2), 16);
	const channel = (at: number): string =>
		Math.round(part(colour, at) * share + part(background, at) * (1 - share))
			.toString(16)
			.padStart(2, '0');
	return `#${channel(1)}${channel(3)}${channel(5)}`;
}
