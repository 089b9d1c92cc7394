/**
 * The map of the prerendered page, as markup: drawn on the server only, so that the browser needs neither the code that
 * draws it nor the time. It says what the page says before any script runs: the default view in Japanese.
 */
import { base } from '$lib/data/base';
import { render } from 'svelte/server';
import type { Topology } from 'topojson-specification';
import type { Loaded } from '$lib/features/explorer/arrived.svelte';
import { readBoundaries } from '$lib/data/files';
import { deriveView } from '$lib/derive/derive-view';
import { NOTHING_LOADED } from '$lib/derive/derived-view';
import { fineOutlines, screenExtent } from '$lib/map/scene/extent';
import FirstMapSvg from '$lib/map/svg/FirstMapSvg.svelte';
import MapSvg from '$lib/map/svg/MapSvg.svelte';
import { type AreaCode, prefectureCodeOf } from '$lib/model/code';
import { areaName } from '$lib/model/name';
import { describeArea } from '$lib/text/describe';
import { ja } from '$lib/text/ja';
import { defaultView } from '$lib/view/defaults';
import { pathOf } from '$lib/view/url';
import { COUNTRY_CANVAS } from './stage/drawn-map';

/** Size of the canvas of an area in user units. */
const CANVAS = { width: 960, height: 780 } as const;

// Pages of one prefecture share its outlines, and what is drawn from them.
const details = new Map<AreaCode, Promise<Topology>>();
function detailOf(prefecture: AreaCode): Promise<Topology> {
	const known = details.get(prefecture) ?? readBoundaries(prefecture);
	details.set(prefecture, known);
	return known;
}

/** Markup of the SVG map for a page, `null` for the country. */
export async function drawFirstMap(
	{ dataset, boundaries }: Pick<Loaded, 'dataset' | 'boundaries'>,
	selected: AreaCode | null
): Promise<string> {
	const derived = deriveView(defaultView(selected), dataset, NOTHING_LOADED);
	const { choropleth, pins } = derived;
	const shared = {
		dataset,
		boundaries: boundaries(),
		choropleth,
		pins,
		// They come with the script.
		frameworks: [],
		lang: 'ja' as const,
		describe: (code: AreaCode) => {
			const area = dataset.areaByCode.get(code);
			return area ? describeArea(areaName(area, 'ja'), code, dataset, choropleth, ja) : code;
		},
		hrefOf: (code: AreaCode) => base + pathOf(code)
	};
	const { focus, scoped } = derived;
	const extent = screenExtent({ focus, scoped, selected, tiles: false }, dataset, CANVAS);
	if (selected !== null) {
		// Shorter by the name of the site's folder, over and over.
		const hrefOf = (code: AreaCode) => `../${code}/`;
		const fine = extent.within ?? [prefectureCodeOf(selected)];
		const here = new Map(await Promise.all(fine.map(async (code) => [code, await detailOf(code)] as const)));
		const detail = fineOutlines(fine, (code) => here.get(code) ?? null);
		const props = { ...shared, ...CANVAS, ...extent, hrefOf, selected, detail };
		return bare(render(FirstMapSvg, { props }).body);
	}
	const props = {
		...shared,
		...COUNTRY_CANVAS,
		selected,
		hovered: null,
		marked: new Set<AreaCode>(),
		partners: null,
		onselect: () => undefined,
		onhover: () => undefined,
		onpartner: () => undefined,
		...extent
	};
	return bare(render(MapSvg, { props }).body);
}

/** Markup that nothing hydrates: without Svelte's marks, and without end tags where there is nothing to end. */
function bare(markup: string): string {
	return markup.replace(/<!--[^>]*-->/g, '').replace(/><\/(?:path|rect|circle)>/g, '/>');
}
