/** The map of a slide: one freeform for each area, named and grouped, with names and marks as text. */
import { PALETTES } from '../../derive/palette';
import { clipRing } from '../../map/scene/clip';
import { emsOf } from '../../map/scene/labels';
import { MARK_HEIGHT, markWidth } from '../../map/scene/marks';
import { NUMBER_SIZE } from '../../map/scene/partner-places';
import { linesOf } from '../../map/scene/path';
import type { Point } from '../../map/scene/simplify';
import type { Picture } from '../picture/picture';
import { hairlineOf, type PictureArea, type PictureMark } from '../picture/picture-map';
import type { PictureRing } from '../picture/picture-partners';
import { block, freeform, group, textFrame, type Fill } from './drawing';
import { inksOf, type Ink } from './ink';

/** What a slide is written with. */
export interface Hand {
	readonly lang: 'ja' | 'en';
	readonly font: string;
	/** Names of the groups. */
	readonly words: {
		readonly map: string;
		readonly sea: string;
		readonly around: string;
		readonly areas: string;
		readonly lines: string;
		readonly insets: string;
		readonly names: string;
		readonly pins: string;
		readonly rings: string;
		readonly partners: string;
		readonly selection: (name: string) => string;
	};
}

interface Spot {
	readonly x: number;
	readonly y: number;
}

/** Many shapes are grouped by what they lie in, so that a person finds them. */
const MANY = 200;

/** Writes the map as one group of groups. */
export function slideMap(picture: Picture, hand: Hand, groupNameOf: (prefecture: string) => string): string {
	const { map, scheme, paper } = picture;
	const { words } = hand;
	const palette = PALETTES[scheme];
	const { box, grid } = map;
	const place = (line: readonly Point[]): readonly Point[] =>
		line.map(([x, y]) => [x * grid + box.x, y * grid + box.y]);
	const drawn = (d: string) => linesOf(d).map(place);
	const clipped = (d: string) =>
		linesOf(d)
			.map((ring) => clipRing(ring, { x: 0, y: 0, width: box.width / grid, height: box.height / grid }))
			.filter((ring) => ring.length > 2)
			.map(place);
	const moved = ({ x, y }: { readonly x: number; readonly y: number }) => ({ x: x + box.x, y: y + box.y });

	const area = ({ name, said, d, shade, fill }: PictureArea): string =>
		freeform(drawn(d), {
			closed: true,
			name,
			said,
			fill: fillOf(scheme, shade, fill),
			stroke: map.fine
				? { colour: hairlineOf({ scheme }, shade), width: 0.5 }
				: { colour: palette.borders.prefecture, width: 0.75 }
		});
	const label = (text: string, at: Spot, size: number, align: 'start' | 'middle', look: Ink) => {
		const width = emsOf(text) * size;
		return textFrame({
			name: text,
			box: {
				x: box.x + at.x - (align === 'middle' ? width / 2 : 0),
				// Its place is the middle of the baseline.
				y: box.y + at.y - size * 0.36 - size * 0.6,
				width,
				height: size * 1.2
			},
			align,
			anchor: 'middle',
			wrap: false,
			ground: look.ground,
			...hand,
			paragraphs: [{ runs: [{ text, colour: look.colour }], size, lineHeight: size * 1.2 }]
		});
	};
	const quiet = { colour: palette.label.ink };
	const inkOf = inksOf(picture);

	return group(words.map, box, [
		block(box, { name: words.sea, fill: { colour: palette.sea } }),
		freeform(clipped(map.context), {
			closed: true,
			name: words.around,
			fill: { colour: paper.context },
			stroke: { colour: palette.sea, width: 0.75 }
		}),
		group(
			words.insets,
			box,
			map.insets.map((inset) =>
				block(
					{ ...inset, ...moved(inset) },
					{
						name: inset.name,
						fill: { colour: palette.sea },
						stroke: { colour: palette.borders.prefecture, width: 0.75 }
					}
				)
			)
		),
		group(words.areas, box, grouped(map.areas, box, area, groupNameOf)),
		...ringShapes(picture, drawn, words.rings),
		group(
			words.lines,
			box,
			(map.fine ? [map.borders, map.coast] : []).map((d) =>
				freeform(drawn(d), {
					closed: false,
					name: words.lines,
					stroke: { colour: palette.borders.coast, width: 0.75 }
				})
			)
		),
		freeform(drawn(map.selection.d), {
			closed: true,
			name: words.selection(map.selection.name),
			stroke: { colour: palette.selection, width: 2.5 }
		}),
		group(words.names, box, [
			...map.insets.map((inset) =>
				label(inset.name, { x: inset.x + 6, y: inset.y + 13 }, 10, 'start', quiet)
			),
			...map.names.around.map((name) => label(name.text, name, name.size, 'middle', { colour: paper.soft })),
			...map.names.own.map((name) => label(name.text, name, map.names.size, 'middle', inkOf(name)))
		]),
		partnerShapes(picture, hand, moved),
		group(
			words.pins,
			box,
			map.marks.map((mark) => pin(mark, moved({ x: mark.at[0], y: mark.at[1] }), palette.cluster.ring, hand))
		)
	]);
}

type Drawn = (d: string) => readonly (readonly Point[])[];

/** The rings of the partner finder: each of its areas, so light that the shade below is seen. */
function ringShapes({ map, paper }: Picture, drawn: Drawn, name: string): readonly string[] {
	const { partners, box } = map;
	if (!partners) return [];
	const shapes = (rings: readonly PictureRing[], opacity: number, width: number): readonly string[] =>
		rings.map((ring) =>
			freeform(drawn(ring.d), {
				closed: true,
				name: ring.name,
				fill: { colour: paper.partner, opacity },
				stroke: { colour: paper.partner, width }
			})
		);
	return [group(name, box, [...shapes(partners.second, 0.06, 0.8), ...shapes(partners.first, 0.14, 1.6)])];
}

/** The candidates of the partner finder: a line to each, and its number as text. */
function partnerShapes({ map, paper, scheme }: Picture, hand: Hand, moved: (at: Spot) => Spot): string {
	const { partners, box } = map;
	if (!partners) return '';
	const own = moved({ x: partners.from[0], y: partners.from[1] });
	const half = (NUMBER_SIZE - 4) / 2;
	return group(hand.words.partners, box, [
		...partners.numbers.map((at) => {
			const to = moved(at);
			return freeform(
				[
					[
						[own.x, own.y],
						[to.x, to.y]
					]
				],
				{ closed: false, name: at.name, stroke: { colour: paper.partner, width: 1.6 } }
			);
		}),
		block(
			{ x: own.x - 5, y: own.y - 5, width: 10, height: 10 },
			{
				name: map.selection.name,
				form: 'ellipse',
				fill: { colour: PALETTES[scheme].selection },
				stroke: { colour: paper.casing, width: 2 }
			}
		),
		...partners.numbers.map((mark) => {
			const { x, y } = moved(mark);
			const at = { x: x - half, y: y - half, width: 2 * half, height: 2 * half };
			const text = String(mark.number);
			const look = { fill: { colour: paper.partner }, stroke: { colour: paper.casing, width: 1.5 } };
			return group(`${text} ${mark.name}`, at, [
				...(mark.towards === null
					? []
					: [freeform([arrowHead(x, y, half, mark.towards)], { ...look, closed: true, name: mark.name })]),
				block(at, {
					name: `${text} ${mark.name}`,
					form: 'roundRect',
					radius: mark.isPrefecture ? 3 : half,
					...look
				}),
				textFrame({
					name: text,
					box: at,
					align: 'middle',
					anchor: 'middle',
					wrap: false,
					...hand,
					paragraphs: [{ runs: [{ text, colour: paper.partnerInk, bold: true }], size: 11, lineHeight: 14 }]
				})
			]);
		})
	]);
}

/** Beside a number at the edge: the direction in which its place lies, in degrees clockwise from the right. */
function arrowHead(x: number, y: number, half: number, towards: number): readonly Point[] {
	const turn = (towards * Math.PI) / 180;
	const [cos, sin] = [Math.cos(turn), Math.sin(turn)];
	const corners: readonly Point[] = [
		[half - 2, -6],
		[half + 8, 0],
		[half - 2, 6]
	];
	return corners.map(([dx, dy]): Point => [x + dx * cos - dy * sin, y + dx * sin + dy * cos]);
}

/** A fill, with the hatch of 未収録. */
export function fillOf(scheme: Picture['scheme'], shade: PictureArea['shade'], colour: string): Fill {
	return { colour, hatch: shade === 'unrecorded' ? PALETTES[scheme].unrecorded.hatch : undefined };
}

function grouped(
	areas: readonly PictureArea[],
	box: Picture['map']['box'],
	draw: (area: PictureArea) => string,
	groupNameOf: (prefecture: string) => string
): readonly string[] {
	if (areas.length <= MANY) return areas.map(draw);
	const byPrefecture = new Map<string, string[]>();
	for (const area of areas) {
		const key = area.code.slice(0, 2);
		byPrefecture.set(key, [...(byPrefecture.get(key) ?? []), draw(area)]);
	}
	return [...byPrefecture].map(([code, shapes]) => group(groupNameOf(code), box, shapes));
}

function pin(mark: PictureMark, at: { x: number; y: number }, ring: string, hand: Hand): string {
	const width = markWidth(mark);
	const height = mark.shape === 'cluster' ? MARK_HEIGHT + 2 : MARK_HEIGHT;
	const box = { x: at.x - width / 2, y: at.y - height / 2, width, height };
	const text =
		mark.shape === 'cluster' ? String(mark.count) : mark.letter + (mark.count > 1 ? ` ${mark.count}` : '');
	return group(mark.said, box, [
		block(box, {
			name: mark.said,
			form: 'roundRect',
			radius: mark.shape === 'square' ? 3 : height / 2,
			fill: { colour: mark.fill },
			stroke: { colour: mark.own ? mark.ink : ring, width: mark.own ? 2.5 : 1.5 }
		}),
		textFrame({
			name: text,
			box,
			align: 'middle',
			anchor: 'middle',
			wrap: false,
			...hand,
			paragraphs: [{ runs: [{ text, colour: mark.ink, bold: true }], size: 11, lineHeight: 14 }]
		})
	]);
}
