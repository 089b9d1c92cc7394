/** The map of a slide: one freeform for each area, named and grouped, with names and marks as text. */
import type { Box } from '../../map/scene/boxes';
import { clipRing } from '../../map/scene/outlines/clip';
import { ofKind } from '../../map/scene/drawables';
import { emsOf } from '../../map/scene/labels';
import { lookOf, shadeLook, type MapLook } from '../../map/scene/look';
import { OFFICE_RADIUS } from '../../map/scene/partner-places';
import type { Lines } from '../../map/scene/path';
import { thinned } from '../../map/scene/small-map';
import { NAME_LEADING } from '../../map/scene/tile-names';
import type { Point } from '../../map/scene/simplify';
import type { Picture } from '../picture/picture';
import type { PictureDrawable } from '../picture/picture-map';
import { block, freeform, group, textFrame } from './drawing';
import { inksOf, type Ink } from './ink';
import type { SlideContext } from './layout';
import { noteShape, numberShape, pinShape } from './slide-marks';

/** Many shapes are grouped by what contains them, so that a person finds them. */
const MANY = 200;

type Kind = PictureDrawable['kind'];
type Of<K extends Kind> = Extract<PictureDrawable, { readonly kind: K }>;

/** Writes the maps of several dates, a group each. */
export function slideSmallMaps(picture: Picture, context: SlideContext): string {
	const look = thinned(lookOf(picture.scheme));
	return [picture.map, ...picture.beside]
		.map((map) => {
			const shapeOf = shapesOf({ ...picture, map }, context, look);
			const { box, drawables, name } = map;
			return group(
				name,
				box,
				[
					block(box, { name: context.words.sea, description: name, fill: { colour: look.sea } }),
					...drawables.map(shapeOf)
				],
				`${name}. ${picture.description}`
			);
		})
		.join('');
}

/** Writes the map as one group of groups. */
export function slideMap(picture: Picture, context: SlideContext): string {
	const { box, drawables } = picture.map;
	const { words } = context;
	const look = lookOf(picture.scheme);
	const shapeOf = shapesOf(picture, context, look);
	const shapes = (...kinds: readonly Kind[]): readonly string[] =>
		drawables.filter(({ kind }) => kinds.includes(kind)).map(shapeOf);
	return group(
		words.map,
		box,
		[
			block(box, { name: words.sea, fill: { colour: look.sea } }),
			...shapes('context'),
			group(words.insets, box, shapes('inset')),
			group(words.areas, box, grouped(ofKind(drawables, 'area'), box, shapeOf, context)),
			group(words.rings, box, shapes('ring')),
			group(words.lines, box, shapes('border', 'coast')),
			group(words.frameworks, box, shapes('framework')),
			...shapes('outline'),
			// Names are read over the lines to candidates, and beside their numbers.
			group(words.partners, box, shapes('spoke', 'office')),
			group(words.names, box, shapes('label')),
			group(words.partners, box, shapes('number')),
			group(words.pins, box, shapes('pin')),
			...shapes('note')
		],
		picture.description
	);
}

/** How a drawable of a picture becomes a shape of a slide. */
function shapesOf(
	picture: Picture,
	context: SlideContext,
	look: MapLook
): (drawable: PictureDrawable) => string {
	const { map } = picture;
	const { box, grid, fine } = map;
	const { words } = context;
	const move = ([x, y]: Point): Point => [x + box.x, y + box.y];
	const place = (lines: Lines): Lines => lines.map((line) => line.map(move));
	const room = { x: 0, y: 0, width: box.width, height: box.height };
	const inkOf = inksOf(picture);
	const lined = ofKind(map.drawables, 'look').length > 0;
	return (drawable) => {
		const { name, description } = drawable;
		switch (drawable.kind) {
			case 'context': {
				const clipped = drawable.rings.map((ring) => clipRing(ring, room, grid));
				// A freeform has one line about all of its rings: that of the borders between them.
				const shape = { name: words.around, fill: { colour: look.context.fill }, stroke: look.contextBorder };
				return freeform(place(clipped.filter((ring) => ring.length > 2)), { ...shape, closed: true });
			}
			case 'context-border':
				return '';
			case 'hatch':
				// Each area has its own: a pattern of PowerPoint's is a few letters.
				return '';
			case 'inset': {
				const [x, y] = move([drawable.x, drawable.y]);
				const { fill, stroke } = look.inset;
				return block({ ...drawable, x, y }, { name, fill: { colour: fill }, stroke });
			}
			case 'area':
				return freeform(place(drawable.rings), {
					closed: true,
					name,
					description,
					fill: shadeLook(look, drawable.shade, map.spread),
					stroke: fine ? look.hairline(drawable.shade) : look.border(false)
				});
			case 'look':
				return freeform(place(drawable.rings), {
					closed: true,
					name,
					description,
					fill: shadeLook(look, drawable.shade, map.spread)
				});
			case 'ring': {
				const { fill, fillOpacity, stroke } = look.ring[drawable.ring];
				const paint = { colour: fill, opacity: fillOpacity };
				return freeform(place(drawable.rings), { closed: true, name, fill: paint, stroke });
			}
			case 'border':
			case 'coast': {
				// Where municipalities are not drawn, each area's own line is its border.
				if (!fine && !lined) return '';
				const stroke = drawable.kind === 'border' ? look.border(fine) : look.coast;
				return freeform(place(drawable.lines), { closed: false, name: words.lines, stroke });
			}
			case 'framework': {
				const lines = place(drawable.lines);
				const casing = freeform(lines, { closed: false, name, stroke: look.frameworkCasing });
				const stroke = look.framework[drawable.framework.kind];
				return casing + freeform(lines, { closed: false, name, description, stroke });
			}
			case 'outline':
				return freeform(place(drawable.rings), {
					closed: true,
					name: `${words.selection} ${name}`,
					stroke: look.outline[drawable.role]
				});
			case 'label':
				return label(drawable, move, inkOf(drawable), context);
			case 'spoke':
				return freeform(place([[drawable.from, drawable.to]]), { closed: false, name, stroke: look.spoke });
			case 'office': {
				const [x, y] = move(drawable.at);
				const { fill, stroke } = look.office;
				const radius = OFFICE_RADIUS * map.lettering;
				const at = { x: x - radius, y: y - radius, width: 2 * radius, height: 2 * radius };
				return block(at, { name, form: 'ellipse', fill: { colour: fill }, stroke });
			}
			case 'number':
				return numberShape(drawable, move([drawable.x, drawable.y]), look, context, map.lettering);
			case 'pin':
				return pinShape(drawable, move(drawable.at), look, context, map.lettering);
			case 'note':
				return noteShape(drawable, move, look, context);
		}
	};
}

function label(
	{ role, text, written = [text], x, y, size }: Of<'label'>,
	move: (at: Point) => Point,
	ink: Ink,
	context: SlideContext
): string {
	const width = Math.max(...written.map(emsOf)) * size;
	const lineHeight = size * (written.length > 1 ? NAME_LEADING : 1.2);
	const align = role === 'inset' ? 'start' : 'middle';
	// Its place is the middle of the first baseline.
	const [left, top] = move([align === 'middle' ? x - width / 2 : x, y - size * 0.36 - lineHeight / 2]);
	return textFrame({
		name: text,
		box: { x: left, y: top, width, height: written.length * lineHeight },
		align,
		anchor: 'middle',
		wrap: false,
		background: ink.background,
		...context,
		paragraphs: written.map((line) => ({
			runs: [{ text: line, colour: ink.colour, opacity: ink.opacity }],
			...{ size, lineHeight }
		}))
	});
}

function grouped(
	areas: readonly Of<'area'>[],
	box: Box,
	shapeOf: (area: Of<'area'>) => string,
	{ groupNames }: SlideContext
): readonly string[] {
	if (areas.length <= MANY) return areas.map(shapeOf);
	const byPrefecture = new Map<string, string[]>();
	for (const area of areas) {
		const key = area.code.slice(0, 2);
		byPrefecture.set(key, [...(byPrefecture.get(key) ?? []), shapeOf(area)]);
	}
	return [...byPrefecture].map(([code, shapes]) => group(groupNames[code] ?? code, box, shapes));
}
