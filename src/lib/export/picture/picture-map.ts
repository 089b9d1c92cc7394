/** The map of a picture: the scene that MapSvg draws, each area with its name and its colour. */
import type { Shade } from '../../derive/choropleth';
import { fillOf, PALETTES, themeFill } from '../../derive/palette';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import { themeGroupOf } from '../../model/theme';
import type { Box } from '../../map/scene/boxes';
import type { Inset } from '../../map/scene/layout';
import { MARK_HEIGHT, marksOf, type Mark } from '../../map/scene/marks';
import { NUMBER_SIZE } from '../../map/scene/partner-places';
import { placeNames, type PlacedNames } from '../../map/scene/placed-names';
import { sceneOf } from '../../map/scene/scene';
import { shadeOf } from '../../map/scene/shade';
import { describeArea } from '../../text/describe';
import { PAPERS } from './paper';
import { picturePartners, type PicturePartners } from './picture-partners';
import { isInScope, nameOf, type Shown } from './shown';

export interface PictureArea {
	readonly code: AreaCode;
	readonly name: string;
	/** As assistive technology reads it: 「愛媛県 事例6件」. */
	readonly said: string;
	/** Path data in steps of the grid, from the map's own corner. */
	readonly d: string;
	readonly shade: Shade;
	readonly fill: string;
}

export interface PictureMark extends Mark {
	readonly letter: string;
	readonly fill: string;
	readonly ink: string;
	/** What it marks, in words. */
	readonly said: string;
}

export interface PictureMap {
	/** Where it lies on the sheet; everything below is measured from its corner. */
	readonly box: Box;
	/** User units of a step of the path data. */
	readonly grid: number;
	/** Whether municipalities are drawn. */
	readonly fine: boolean;
	readonly areas: readonly PictureArea[];
	/** Land around the scope and the borders in it; empty for the country. */
	readonly context: string;
	readonly contextBorders: string;
	readonly borders: string;
	readonly coast: string;
	readonly insets: readonly (Inset & { readonly name: string })[];
	/** Outline of the selected area; empty without one, and when it is what is shown. */
	readonly selection: { readonly d: string; readonly name: string };
	readonly names: PlacedNames;
	readonly marks: readonly PictureMark[];
	/** Of the partner finder; `null` while it is closed. */
	readonly partners: PicturePartners | null;
}

/** Composes the map of what is shown for its place on the sheet. */
export function pictureMap(shown: Shown, box: Box): PictureMap {
	const { dataset, boundaries, choropleth, scope, selected, t } = shown;
	const palette = PALETTES[shown.scheme];
	const scene = sceneOf(boundaries, {
		scope,
		level: choropleth.level,
		width: box.width,
		height: box.height,
		detail: shown.detail,
		exactness: 'print'
	});
	const marks = marksOf(
		shown.partners ? [] : shown.pins.filter(({ code }) => isInScope(shown, code)),
		scene.project,
		MARK_HEIGHT * 1.1
	);
	const partners = picturePartners(shown, scene, box);
	const outline =
		selected === null || selected === scope
			? ''
			: scene.outlineOf(selected) || (scope === null ? scene.outlineOf(prefectureCodeOf(selected)) : '');
	return {
		box,
		grid: scene.grid,
		fine: scope !== null || choropleth.level === 'municipality',
		areas: scene.areas.map(({ code, d }) => {
			const shade = shadeOf(choropleth, code);
			const name = nameOf(shown, code);
			return {
				code,
				name,
				said: describeArea(name, code, dataset, choropleth, t),
				d,
				shade,
				fill: fillOf(palette, shade, choropleth.classes.length, choropleth.kinds)
			};
		}),
		context: scene.context,
		contextBorders: scene.contextBorders,
		borders: scene.borders,
		coast: scene.coast,
		insets: scene.insets.map((inset) => ({ ...inset, name: inset[t.lang] })),
		selection: { d: outline, name: selected === null ? '' : nameOf(shown, selected) },
		names: placeNames({
			dataset,
			scene,
			scope,
			lang: t.lang,
			marks,
			taken: (partners?.numbers ?? []).map(({ x, y }) => ({
				x: x - NUMBER_SIZE / 2,
				y: y - NUMBER_SIZE / 2,
				width: NUMBER_SIZE,
				height: NUMBER_SIZE
			})),
			width: box.width,
			height: box.height
		}),
		partners,
		marks: marks.map((mark) => ({
			...mark,
			letter: mark.theme === null ? '' : (themeGroupOf(mark.theme)?.letter[t.lang] ?? ''),
			fill: mark.theme === null ? palette.cluster.fill : themeFill(palette, mark.theme),
			ink: mark.theme === null ? palette.cluster.ink : palette.themeInk,
			said: `${t.list(mark.codes.map((code) => nameOf(shown, code)))} ${t.map.cases(mark.count)}${mark.own ? ` ${t.ownCase.badge}` : ''}`
		}))
	};
}

/** Line of a municipality's own border: lighter than its fill, and still seen on paper. */
export function hairlineOf(shown: Pick<Shown, 'scheme'>, shade: Shade): string {
	return shade === 'unrecorded' || shade === 'zero'
		? PAPERS[shown.scheme].hairline
		: PALETTES[shown.scheme].borders.municipality;
}
