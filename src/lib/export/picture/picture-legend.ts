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
import { KEY_LETTER, type Key, type MarkKey, type PagePart, type Swatch } from './page-part';
import { PAPERS } from './paper';
import { pictureSquare } from './picture-square';
import type { Shown } from './shown';
import { emsOf, textBlock, type TextBlock, type TextRequest } from './text-block';
import type { Sizes } from './text-size';
import { PAIR_WORDS } from '../../text/pair';
import { measureNotes, measureTitle, measureTitles } from '../../text/time';

/** Frameworks that are named. */
const FEW = 4;
/** Keys of the partner finder that stand below each other. */
const MOST_KEYS = 5;
const LEADING = 1.45;

/**
 * How closely rows are set, in sizes of their letters: the first that fits. Where words of a person's own leave less room
 * than any page of ours does, the letters themselves are a share of what they should be.
 */
const SETTINGS = [
	{ letters: 1, row: 1.7, key: 1.7, gap: 0.6, named: true },
	{ letters: 1, row: 1.45, key: 1.5, gap: 0.4, named: true },
	{ letters: 1, row: 1.32, key: 1.42, gap: 0.25, named: true },
	{ letters: 1, row: 1.32, key: 1.42, gap: 0.25, named: false },
	{ letters: 1, row: 1.25, key: 1.37, gap: 0.1, named: false },
	{ letters: 0.9, row: 1.25, key: 1.37, gap: 0.1, named: false },
	{ letters: 0.8, row: 1.25, key: 1.37, gap: 0.1, named: false }
] as const;

export interface LegendOptions {
	readonly sizes: Sizes;
	/** Whether the map has pins, whose key belongs here. */
	readonly pins: boolean;
	/** A low and wide one, below a map: its classes are in two columns, and the keys of marks beside them. */
	readonly across?: boolean;
	/** Its letters may be smaller where it is too high otherwise: nothing else gives way. */
	readonly shrinks?: boolean;
	/** Whether the title above names the date. */
	readonly isDated?: boolean;
}

/** What is to be known of the values: it stands at the foot, not between the colours. */
export function legendNotes(shown: Shown): readonly string[] {
	const { choropleth, t, words, multiples = null } = shown;
	const { pair } = choropleth;
	const [first = '', second = ''] = pair?.axes.map((axis) => measureTitle(axis, t)) ?? [];
	return [
		...(pair ? [PAIR_WORDS[t.lang].read(first, second)] : []),
		...(multiples ? multiplesNotes(multiples, t) : measureNotes(choropleth, t)),
		...(dependOnShare(measuresOf(choropleth), shown.filters.themes)
			? [words.picture.share(shown.doneShare)]
			: []),
		// What a person's own table does not hold is not called 未収録.
		...(choropleth.counts.has('unrecorded') &&
		measuresOf(choropleth).some((each) => measureOf(each).needs !== 'user-measure')
			? [words.picture.unrecorded]
			: [])
	];
}

/** Composes the legend from the top of its column down, as closely as its height asks for. */
export function pictureLegend(shown: Shown, column: Box, options: LegendOptions): PagePart {
	let part = composed(shown, column, options, SETTINGS[0]);
	for (const setting of SETTINGS.slice(1)) {
		if (part.box.height <= column.height || (setting.letters < 1 && !options.shrinks)) break;
		part = composed(shown, column, options, setting);
	}
	return part;
}

function composed(
	shown: Shown,
	column: Box,
	{ sizes, pins, across = false, isDated = false }: LegendOptions,
	{ letters, row, key, gap, named }: (typeof SETTINGS)[number]
): PagePart {
	const { choropleth, t, words } = shown;
	const look = lookOf(shown.scheme);
	const paper = PAPERS[shown.scheme];
	const { x, width } = column;
	const size = letters * sizes.legend;
	const rowHeight = Math.round(size * row);
	const swatchWidth = Math.round(size * 1.9);
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
	const isPlain = multiples !== null || (isDated && !pair && choropleth.time?.change === null);
	const called = isPlain ? t.measure[choropleth.measure] : measureTitles(choropleth, t);
	const heading = called + (unit && !pair ? words.picture.unit(unit) : '');
	y +=
		addText({ text: heading, size: letters * sizes.heading, bold: true, leading: 1.35 }) + size * gap * 0.7;
	const square =
		pair &&
		pictureSquare(pair, look.palette, t, { x, y, width, ink: paper.ink, soft: paper.soft, size, addText });
	if (square) y = square.bottom;
	// How many areas look so differs by map.
	const listed: readonly (Pick<LegendRow, 'shade' | 'label'> & { readonly count?: number })[] = multiples
		? multiplesRows(multiples, t)
		: legendRows(choropleth, t);
	const counts = listed.map(({ count }) => (count === undefined ? '' : t.legend.areas(count)));
	const countWidth = Math.ceil(Math.max(0, ...counts.map(emsOf)) * size);
	const inner = swatchWidth + size * 0.6;
	const most = (across ? width * 0.3 : width) - inner - (countWidth > 0 ? countWidth + size * 0.6 : 0);
	// Counts stand near their labels: across a wide column no eye finds the way.
	const longest = Math.max(0, ...listed.map(({ label }) => emsOf(label))) * size + 1;
	const labelWidth = Math.min(most, Math.max(longest, size * 6));
	const counted = inner + labelWidth + size * 0.6 + Math.min(size * 1.5, most - labelWidth);
	const step = counted + countWidth + size * 2;
	const rowsTop = y;
	const inColumn = across ? Math.ceil(listed.length / 2) : listed.length;
	let rowsBottom = y;
	const rows = listed.map(({ shade, label }, i): Swatch => {
		if (i === inColumn) y = rowsTop;
		const at = x + (i < inColumn ? 0 : step);
		const middle = y + (rowHeight - size * LEADING) / 2;
		const height = addText({ y: middle, text: label, x: at + inner, width: labelWidth, size });
		const text = counts[i] ?? '';
		if (text !== '') {
			const place = { y: middle, x: at + counted, width: countWidth };
			addText({ ...place, text, size, align: 'end', colour: paper.soft });
		}
		const box = { x: at, y: y + rowHeight * 0.13, width: swatchWidth, height: rowHeight * 0.74 };
		y += Math.max(rowHeight, height);
		rowsBottom = Math.max(rowsBottom, y);
		return { box, shade, name: label };
	});
	y = rowsBottom;

	const keys: Key[] = [];
	const keySize = Math.min(Math.round(size / KEY_LETTER), Math.round(size * key));
	const keyHeight = Math.round(size * key);
	const indent = keySize + size * 0.5;
	/** Marks in columns as wide as what is in them. */
	const addKeys = (wanted: readonly WantedKey[], widths: readonly number[], x = column.x) => {
		const columns = widths.length;
		for (const [i, { text, ...mark }] of wanted.entries()) {
			const at = x + widths.slice(0, i % columns).reduce((sum, each) => sum + each, 0);
			keys.push({
				...mark,
				box: { x: at, y: y + (keyHeight - keySize) / 2, width: keySize, height: keySize }
			});
			const middle = y + (keyHeight - size * LEADING) / 2;
			const room = (widths[i % columns] ?? width) - indent;
			const height = addText({ text, x: at + indent, y: middle, width: room, size });
			if (i % columns === columns - 1 || i === wanted.length - 1) y += Math.max(keyHeight, height);
		}
	};
	const wanted = shown.partners
		? partnerKeys(shown, shown.partners)
		: pins && !multiples
			? pinKeys(shown)
			: [];
	if (wanted.length > 0) {
		// Side by side where every word fits; cut off is none.
		const widest = (column: number) =>
			Math.max(...wanted.map(({ text }, i) => (i % 2 === column ? emsOf(text) * size + 1 : 0))) + indent;
		const [first, second] = [widest(0) + size, widest(1)];
		const from = across ? x + (listed.length > inColumn ? 2 : 1) * step : x;
		if (across) y = rowsTop;
		else y += size * gap;
		const isBeside = from + first + second <= x + width;
		// In one column more lines would take the height of a row from the list of candidates, of which none may be missing.
		const isRoomy =
			isBeside || (wanted.length <= MOST_KEYS && from + Math.max(widest(0), widest(1)) <= x + width);
		const shownKeys = isRoomy ? wanted : wanted.filter(({ shape }) => shape !== 'arrow');
		addKeys(shownKeys, isBeside ? [first, second] : [width - (from - x)], from);
		y = Math.max(y, rowsBottom);
	}
	const lines = FRAMEWORK_KINDS.filter((kind) =>
		(multiples ? [] : shown.outlined).some(({ framework }) => framework.kind === kind)
	);
	if (lines.length > 0) y += size * gap;
	for (const kind of lines) {
		const those = shown.outlined.filter(({ framework }) => framework.kind === kind);
		const names =
			!named || those.length > FEW
				? []
				: those.map(({ framework }) => taggedFramework(framework, shown.dataset.editions.data, t));
		const text = [FRAMEWORK_WORDS[t.lang].kinds[kind], ...(names.length > 0 ? [t.list(names)] : [])].join(
			': '
		);
		const box = { x, y: y + (keyHeight - 14) / 2, width: swatchWidth, height: 14 };
		keys.push({ box, shape: 'line', stroke: look.framework[kind] });
		const middle = y + (keyHeight - size * LEADING) / 2;
		const height = addText({ text, x: x + inner, y: middle, width: width - inner, size });
		y += Math.max(keyHeight, height);
	}
	return {
		box: { ...column, height: y - column.y },
		texts,
		swatches: [...(square?.swatches ?? []), ...rows],
		keys
	};
}

type WantedKey = Omit<MarkKey, 'box'> & { readonly text: string };

/** What the partner finder draws; a key of prefectures where one of them is a candidate. */
function partnerKeys(
	shown: Shown,
	{ shortlist, marks }: NonNullable<Shown['partners']>
): readonly WantedKey[] {
	const { palette, number } = lookOf(shown.scheme);
	const { background, ink } = PAPERS[shown.scheme];
	const { key } = PARTNER_MESSAGES[shown.t.lang];
	const { island } = shortlist.rings;
	const one = { fill: number.fill, ink: number.ink, letter: '1' };
	const ring = { shape: 'square' as const, ink, letter: '' };
	return [
		{ shape: 'circle', fill: palette.selection, ink: background, letter: '', text: key.own },
		{
			...ring,
			fill: mixed(number.fill, background, 0.3),
			text: island === null || island === 'shared' ? key.first : key.firstOutside[island]
		},
		{ ...ring, fill: mixed(number.fill, background, 0.12), text: key.second },
		{ ...one, shape: 'circle', text: key.candidate },
		...(marks.candidates.some(({ isPrefecture }) => isPrefecture)
			? [{ ...one, shape: 'square' as const, text: key.prefecture }]
			: []),
		{ ...one, shape: 'arrow', letter: '', text: key.away }
	];
}

/** What pins are: whose, how many together, and of which theme. */
function pinKeys({ scheme, t, words }: Shown): readonly WantedKey[] {
	const { pin } = lookOf(scheme);
	const { soft, background } = PAPERS[scheme];
	const plain = { fill: soft, ink: background, letter: '' };
	const { fill, ink } = pin(null, false);
	return [
		{ ...plain, shape: 'square', text: t.legend.pinPrefecture },
		{ ...plain, shape: 'circle', text: t.legend.pinMunicipality },
		...THEMES.map((theme) => ({
			shape: 'square' as const,
			fill: pin(theme.id, false).fill,
			ink: pin(theme.id, false).ink,
			letter: theme.letter[t.lang],
			text: theme[t.lang]
		})),
		{ shape: 'circle', fill, ink, letter: '2', text: words.picture.pinCount }
	];
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
