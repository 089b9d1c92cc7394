/** The map of a picture as SVG. */
import { ofKind } from '../../map/scene/drawables';
import { lookOf, shadeLook, type MapLook } from '../../map/scene/look';
import { OFFICE_RADIUS } from '../../map/scene/partner-places';
import { linesPath, ringsPath } from '../../map/scene/path';
import { thinned } from '../../map/scene/small-map';
import { NAME_LEADING } from '../../map/scene/tile-names';
import type { Picture } from '../picture/picture';
import type { PictureDrawable, PictureMap } from '../picture/picture-map';
import { painted, stroked } from './svg-look';
import { noteMarkup, numberMarkup, pinMarkup } from './svg-marks';
import { element, escapeXml, type Attributes } from '../../map/svg/xml';

/** Id of the pattern of 未収録; the map's own, in steps of its grid, ends in `-map`. */
export const HATCH = 'hatch';
/** The colour of a shade, or the hatch with the colour of its paper for viewers that draw no patterns. */
export function fillValue({ colour, hatch }: ReturnType<typeof shadeLook>, pattern: string): string {
	return hatch === undefined ? colour : `url(#${pattern}) ${colour}`;
}

/** Clear where the hatch of all areas is below it, and still with a colour: an editor finds it by a click. */
function areaFill({ colour, hatch }: ReturnType<typeof shadeLook>): Attributes {
	return hatch === undefined ? { fill: colour } : { fill: colour, 'fill-opacity': 0 };
}

type Kind = PictureDrawable['kind'];
type Of<K extends Kind> = Extract<PictureDrawable, { readonly kind: K }>;

/** Writes the maps of several dates. */
export function smallMapsMarkup(picture: Picture, transparent = false): string {
	const { map, beside, scheme } = picture;
	const look = thinned(lookOf(scheme));
	const one = (each: PictureMap, i: number): string => {
		const { box, grid, drawables, name } = each;
		const layer = (attributes: Attributes, ...kinds: readonly Kind[]): string =>
			element(
				'g',
				attributes,
				...drawables
					.filter(({ kind }) => kinds.includes(kind))
					.map((drawable) => markupOf(drawable, { ...picture, map: each }, look, `_${i + 1}`))
			);
		const scaled = { transform: `scale(${grid})`, 'stroke-linejoin': 'round' };
		return element(
			'g',
			{ id: `map_${i + 1}`, role: 'img', transform: `translate(${box.x} ${box.y})` },
			element('title', {}, escapeXml(name)),
			seaMarkup(box, look, transparent),
			element(
				'g',
				{ 'clip-path': 'url(#map-frame)' },
				layer(scaled, 'context'),
				layer({}, 'inset'),
				layer(scaled, 'hatch', 'area', 'look'),
				layer({ ...scaled, fill: 'none', 'stroke-linecap': 'round' }, 'border', 'coast', 'outline')
			)
		);
	};
	return element('g', { id: 'maps' }, ...[map, ...beside].map(one));
}

function seaMarkup({ width, height }: PictureMap['box'], { sea }: MapLook, transparent: boolean): string {
	return transparent ? '' : element('rect', { width, height, fill: sea });
}

/** Writes the map: around, boxes, areas, lines, names, pins, from the ground up. */
export function mapMarkup(picture: Picture, transparent = false): string {
	const { map, scheme } = picture;
	const look = lookOf(scheme);
	const { box, grid, drawables } = map;
	const layer = (id: string, attributes: Attributes, ...kinds: readonly Kind[]): string =>
		element(
			'g',
			{ id, ...attributes },
			...drawables.filter(({ kind }) => kinds.includes(kind)).map((each) => markupOf(each, picture, look))
		);
	const whenAny = (kind: Kind, markup: () => string): string =>
		drawables.some((each) => each.kind === kind) ? markup() : '';
	const scaled = { transform: `scale(${grid})`, 'stroke-linejoin': 'round' };
	// Lines to candidates are the only ones that names of boxes are over.
	const over = ofKind(drawables, 'label').filter(
		({ role }) => role === 'own' || (role === 'inset' && drawables.some(({ kind }) => kind === 'spoke'))
	);
	const names = { 'font-size': ofKind(drawables, 'label').at(-1)?.size, 'text-anchor': 'middle' };
	const { halo, ink } = look.label;
	const wide = { ...halo, width: halo.width * map.lettering };
	return element(
		'g',
		{ id: 'map', transform: `translate(${box.x} ${box.y})` },
		seaMarkup(box, look, transparent),
		element(
			'g',
			{ 'clip-path': 'url(#map-frame)' },
			layer('around', scaled, 'context', 'context-border'),
			layer('insets', {}, 'inset'),
			whenAny('hatch', () => layer('hatched', scaled, 'hatch')),
			layer('areas', scaled, 'area'),
			whenAny('ring', () => layer('rings', scaled, 'ring')),
			layer('lines', { ...scaled, fill: 'none', 'stroke-linecap': 'round' }, 'border', 'coast'),
			whenAny('framework', () => layer('frameworks', { ...scaled, fill: 'none' }, 'framework')),
			whenAny('outline', () =>
				layer('selection', { ...scaled, fill: 'none', 'stroke-linecap': 'round' }, 'outline')
			),
			whenAny('office', () => layer('partner-lines', {}, 'spoke', 'office')),
			// Halos are a layer of their own below the names: many readers know no `paint-order`, and would draw them on top.
			element(
				'g',
				{ id: 'halos', ...names, fill: halo.colour, ...stroked(wide), 'stroke-linejoin': 'bevel' },
				...over.map((name) => nameMarkup(name, look))
			),
			layer('names', { ...names, fill: ink }, 'label'),
			whenAny('office', () => layer('partners', {}, 'number')),
			layer('pins', {}, 'pin'),
			whenAny('note', () => layer('notes', {}, 'note'))
		)
	);
}

/** @param suffix makes ids unique where there are several maps */
function markupOf(drawable: PictureDrawable, { map, lang }: Picture, look: MapLook, suffix = ''): string {
	const { grid } = map;
	switch (drawable.kind) {
		case 'context':
			return element('path', { d: ringsPath(drawable.rings, grid), ...painted(look.context, grid) });
		case 'context-border':
			return element('path', {
				d: linesPath(drawable.lines, grid),
				fill: 'none',
				'stroke-linecap': 'round',
				...stroked(look.contextBorder, grid)
			});
		case 'border':
			return element('path', {
				d: linesPath(drawable.lines, grid),
				...stroked(look.border(map.fine), grid)
			});
		case 'coast':
			return element('path', { d: linesPath(drawable.lines, grid), ...stroked(look.coast, grid) });
		case 'inset': {
			const { x, y, width, height, name } = drawable;
			return element('rect', { x, y, width, height, ...painted(look.inset), 'data-name': name });
		}
		case 'hatch':
			return element('path', {
				d: ringsPath(drawable.rings, grid),
				fill: fillValue(shadeLook(look, 'unrecorded', map.spread), `${HATCH}-map`)
			});
		case 'area': {
			const { code, name, description, rings, shade } = drawable;
			return element(
				'path',
				{
					id: `${name.replace(/[^\p{L}\p{N}]+/gu, '-')}_${code}${suffix}`,
					'data-name': name,
					'data-code': code,
					'aria-label': description,
					d: ringsPath(rings, grid),
					...areaFill(shadeLook(look, shade, map.spread)),
					...(map.fine ? stroked(look.hairline(shade), grid) : {})
				},
				element('title', {}, escapeXml(description))
			);
		}
		case 'look':
			return element(
				'path',
				{
					'data-name': drawable.name,
					d: ringsPath(drawable.rings, grid),
					fill: fillValue(shadeLook(look, drawable.shade, map.spread), `${HATCH}-map`)
				},
				element('title', {}, escapeXml(drawable.description))
			);
		case 'ring':
			return element('path', {
				'data-name': drawable.name,
				d: ringsPath(drawable.rings, grid),
				...painted(look.ring[drawable.ring], grid)
			});
		case 'framework': {
			const d = linesPath(drawable.lines, grid);
			return (
				element('path', { d, ...stroked(look.frameworkCasing, grid) }) +
				element(
					'path',
					{ 'data-name': drawable.name, d, ...stroked(look.framework[drawable.framework.kind], grid) },
					element('title', {}, escapeXml(drawable.name))
				)
			);
		}
		case 'outline': {
			const d = ringsPath(drawable.rings, grid);
			const outline = { 'data-name': drawable.name, d, ...stroked(look.outline[drawable.role], grid) };
			const casing =
				drawable.role === 'selected' ? element('path', { d, ...stroked(look.casing, grid) }) : '';
			return casing + element('path', outline);
		}
		case 'label':
			return nameMarkup(drawable, look);
		case 'spoke': {
			const { from, to } = drawable;
			return element('path', { d: `M${from[0]} ${from[1]}L${to[0]} ${to[1]}`, ...stroked(look.spoke) });
		}
		case 'office': {
			const [cx, cy] = drawable.at;
			return element('circle', { cx, cy, r: OFFICE_RADIUS * map.lettering, ...painted(look.office) });
		}
		case 'number':
			return numberMarkup(drawable, look, map.lettering);
		case 'note':
			return noteMarkup(drawable, look, map.lettering);
		case 'pin':
			return pinMarkup(drawable, lang, look, map.lettering);
	}
}

/** A name in its lines, each below the one before. */
function nameMarkup({ role, text, written = [text], x, y, size }: Of<'label'>, look: MapLook): string {
	const rest: Readonly<Record<typeof role, Attributes>> = {
		own: {},
		around: { 'font-size': size, opacity: look.labelOpacity.around, 'letter-spacing': '0.2em' },
		inset: { 'font-size': size, 'text-anchor': 'start', opacity: look.labelOpacity.inset }
	};
	const lines = written.map((line, i) =>
		i === 0 ? escapeXml(line) : element('tspan', { x, dy: size * NAME_LEADING }, escapeXml(line))
	);
	return element('text', { x, y, ...rest[role] }, ...lines);
}
