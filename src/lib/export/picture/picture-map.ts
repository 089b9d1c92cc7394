/** The map of a picture: the drawables of its view, each with its words. Plain data, which can be sent to a worker. */
import type { Choropleth } from '../../derive/choropleth';
import type { Drawable } from '../../map/scene/drawables';
import { drawMap } from '../../map/scene/drawing';
import type { Box } from '../../map/scene/boxes';
import { spreadOf, type Spread } from '../../map/scene/look';
import { sceneOf } from '../../map/scene/scene';
import { drawSmallMap, SHAPES_MOST } from '../../map/scene/small-map';
import { taggedFramework } from '../../text/framework-name';
import { describeArea } from '../../text/describe';
import { legendRows } from '../../text/legend-rows';
import { describeMap } from '../../text/time/multiples';
import { nameOf, type Shown } from './shown';

/** Words of a drawable, for a person who edits the file or does not see it. */
interface Words {
	readonly name: string;
	/** As assistive technology reads it: 「愛媛県 事例6件」. */
	readonly description: string;
}
export type PictureDrawable = Drawable & Words;

export interface PictureMap {
	/** What it is called where there are several; empty where it is the only one. */
	readonly name: string;
	/** Where it is on the page; the points of its drawables are measured from its corner. */
	readonly box: Box;
	/** All points of outlines and lines are whole numbers of this many user units. */
	readonly grid: number;
	/** Whether municipalities are drawn. */
	readonly fine: boolean;
	/** How many times as large as on a screen marks are. */
	readonly lettering: number;
	readonly spread: Spread;
	/** The lowest first. */
	readonly drawables: readonly PictureDrawable[];
}

/** Composes a map of several dates for its place on the page; coarse, as small as it is. */
export function smallPictureMap(given: Shown, choropleth: Choropleth, box: Box, maps: number): PictureMap {
	const shown: Shown = { ...given, choropleth };
	const { boundaries, extent, selected } = given;
	const { width, height } = box;
	const { level } = choropleth;
	const scene = sceneOf(boundaries, { ...extent, level, width, height });
	const { focus } = extent;
	const byArea = scene.areas.length * maps <= SHAPES_MOST;
	const drawables = drawSmallMap({ scene, choropleth, focus, selected, byArea });
	return {
		name: describeMap(choropleth, shown.t),
		box,
		grid: scene.grid,
		fine: false,
		lettering: 1,
		spread: spreadOf(choropleth),
		drawables: drawables.map((each) => ({ ...each, ...wordsOf(each, shown) }))
	};
}

export interface MapOptions {
	/** How many times as large as on a screen names and marks are. */
	readonly lettering: number;
	readonly names: boolean;
	readonly pins: boolean;
}

/** Composes the map of what is shown for its place on the page. */
export function pictureMap(shown: Shown, box: Box, { lettering, names, pins }: MapOptions): PictureMap {
	const { dataset, boundaries, choropleth, extent, selected, t } = shown;
	const { width, height } = box;
	const { level } = choropleth;
	const scene = sceneOf(boundaries, {
		...extent,
		level,
		width,
		height,
		detail: shown.detail,
		exactness: 'print',
		lettering
	});
	const partners = shown.partners?.marks ?? null;
	const drawables = drawMap({
		dataset,
		scene,
		choropleth,
		...extent,
		selected,
		pins: pins ? shown.pins : [],
		frameworks: shown.outlined,
		partners,
		lang: t.lang,
		notes: shown.notes ?? [],
		...{ width, height, lettering, unnamed: !names }
	});
	return {
		name: '',
		box,
		grid: scene.grid,
		fine: extent.focus !== null || level === 'municipality',
		lettering,
		spread: spreadOf(choropleth),
		drawables: drawables.map((each) => ({ ...each, ...wordsOf(each, shown) }))
	};
}

function wordsOf(drawable: Drawable, shown: Shown): Words {
	const { dataset, choropleth, t } = shown;
	switch (drawable.kind) {
		case 'context':
		case 'context-border':
		case 'border':
		case 'coast':
		case 'hatch':
			return same('');
		case 'inset':
			return same(drawable[t.lang]);
		case 'label':
			return same(drawable.text);
		case 'area': {
			const name = nameOf(shown, drawable.code);
			return { name, description: describeArea(name, drawable.code, dataset, choropleth, t) };
		}
		case 'look': {
			const { shade, areas } = drawable;
			const name = legendRows(choropleth, t).find((row) => row.shade === shade)?.label ?? '';
			return { name, description: t.labelled(name, t.legend.areas(areas)) };
		}
		case 'framework':
			return same(taggedFramework(drawable.framework, dataset.editions.data, t));
		case 'ring':
		case 'outline':
		case 'office':
			return same(nameOf(shown, drawable.code));
		case 'spoke':
			return same(nameOf(shown, drawable.code, true));
		case 'note':
			return same(t.labelled(nameOf(shown, drawable.code), drawable.text));
		case 'number': {
			const name = nameOf(shown, drawable.code, true);
			return { name, description: `${drawable.number} ${name}` };
		}
		case 'pin': {
			const names = t.list(drawable.codes.map((code) => nameOf(shown, code)));
			return same(`${names} ${t.map.cases(drawable.count)}${drawable.own ? ` ${t.userCase.badge}` : ''}`);
		}
	}
}

function same(name: string): Words {
	return { name, description: name };
}
