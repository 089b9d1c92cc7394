/**
 * A view as a page for a slide: title, map, legend, cases, source and code, each in its place. Composed once; svg.ts
 * writes it as SVG (and png.ts draws that), pptx/ as a slide of native shapes, so that none can disagree with another.
 */
import type { Box } from '../../map/scene/boxes';
import type { PagePart } from './page-part';
import { PAPERS, type Paper } from './paper';
import { editionsOf } from './picture-around';
import { smallMaps } from './picture-dates';
import { layPicture } from './picture-layout';
import type { PictureList } from './picture-list';
import { pictureMap, type PictureMap } from './picture-map';
import type { PictureOptions } from './picture-options';
import type { Code } from './qr';
import { creditsOf, type Shown } from './shown';
import type { TextBlock } from './text-block';

export interface Picture {
	readonly width: number;
	readonly height: number;
	readonly lang: 'ja' | 'en';
	readonly scheme: 'light' | 'dark';
	readonly paper: Paper;
	/** What it shows, in one line, whether or not it is written on it. */
	readonly title: string;
	/** The same in whole sentences, with the editions, for those who do not see it. */
	readonly description: string;
	readonly texts: readonly TextBlock[];
	readonly map: PictureMap;
	/** Where several dates are shown: the maps after the first. */
	readonly beside: readonly PictureMap[];
	readonly legend: PagePart | null;
	readonly list: PictureList | null;
	readonly code: (Code & { readonly box: Box; readonly name: string }) | null;
	readonly permalink: string;
	readonly logo?: { readonly src: string; readonly box: Box; readonly name: string };
}

/** Composes the picture of what is shown. The same input gives the same picture, in a browser or not. */
export function makePicture(shown: Shown, options: PictureOptions): Picture {
	const { t, permalink, multiples = null } = shown;
	const { sizes, map: mapBox, pins, ...laid } = layPicture(shown, options);
	const onMap = { lettering: sizes.lettering, names: options.names ?? true, pins };
	const maps = multiples
		? smallMaps(shown, multiples, mapBox, sizes)
		: [{ map: pictureMap(shown, mapBox, onMap), heading: null }];
	const texts = [...laid.texts, ...maps.flatMap(({ heading }) => heading ?? [])];
	const [first, ...others] = maps.map(({ map }) => map);
	if (!first) throw new Error('A picture needs a map');

	const title = (options.title?.trim() || laid.ownTitle).replace(/\s+/g, ' ');
	return {
		width: laid.width,
		height: laid.height,
		lang: t.lang,
		scheme: shown.scheme,
		paper: PAPERS[shown.scheme],
		title,
		description: [laid.sentence, editionsOf(shown), ...creditsOf(shown)].join(t.lang === 'ja' ? ' ' : '. '),
		texts,
		map: first,
		beside: others,
		legend: laid.legend,
		list: laid.list,
		code: laid.code,
		permalink,
		...(laid.logo && { logo: laid.logo })
	};
}
