import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import {
	HATCH,
	lookOf,
	sheetLookOf,
	type Look,
	type MapLook,
	type SheetLook,
	type Stroke
} from '../../../../src/lib/map/scene/look';
import { contrast } from '../../../../src/lib/model/colour/ramp';
import { THEMES } from '../../../../src/lib/model/theme';

const MAP = readFileSync('src/lib/map/map.css', 'utf8');
const SHEET = readFileSync('src/lib/map/svg/SheetMap.svelte', 'utf8').split('<style>')[1] ?? '';

/** What a style sheet says of a selector, its rules one after the other. */
function declarations(css: string, selector: string): ReadonlyMap<string, string> {
	const rules = [...css.replace(/\/\*.*?\*\//gs, '').matchAll(/([^{}]+)\{([^{}]*)\}/g)];
	const found = rules.filter(([, selectors = '']) =>
		selectors.split(/,(?![^(]*\))/).some((each) => each.trim() === selector)
	);
	if (found.length === 0) throw new Error(`Found no rule for ${selector}`);
	const pairs = found.flatMap(([, , body = '']) =>
		[...body.matchAll(/([\w-]+):\s*([^;]+);/g)].map(([, name = '', value = '']) => [name, value] as const)
	);
	return new Map(pairs);
}
const tokens = declarations(MAP, '.atlas-map');

/** A colour in both schemes, tokens followed to where they are given. */
function colours(value = ''): readonly string[] {
	const [, token] = /^var\((--map-[\w-]+)\)$/.exec(value) ?? [];
	if (token !== undefined) return colours(tokens.get(token));
	const [, light = '', dark = ''] = /light-dark\((#\w{6}), (#\w{6})\)/.exec(value) ?? [];
	return [light, dark];
}
interface Drawn {
	readonly fill?: readonly string[];
	readonly fillOpacity?: number;
	readonly stroke?: readonly string[];
	readonly width?: number;
	readonly opacity?: number;
	readonly dash?: string;
}
function drawnBy(css: string, ...selectors: readonly string[]): Drawn {
	const all = new Map(selectors.flatMap((selector) => [...declarations(css, selector)]));
	const number = (name: string) => (all.has(name) ? Number(all.get(name)) : undefined);
	const fill = all.get('fill');
	const drawn = {
		fill: fill === undefined || fill === 'none' ? undefined : colours(fill),
		fillOpacity: number('fill-opacity'),
		stroke: colours(all.get('stroke')),
		width: number('stroke-width'),
		opacity: number('stroke-opacity'),
		dash: all.get('stroke-dasharray')
	};
	return withoutUndefined(drawn);
}
function withoutUndefined(drawn: Readonly<Record<string, unknown>>): Drawn {
	return Object.fromEntries(Object.entries<unknown>(drawn).filter(([, value]) => value !== undefined));
}
function stroke(light: Stroke, dark: Stroke): Drawn {
	const { width, opacity, dash } = light;
	expect({ ...dark, colour: '' }).toEqual({ ...light, colour: '' });
	return withoutUndefined({ stroke: [light.colour, dark.colour], width, opacity, dash: dash?.join(' ') });
}
function look(light: Look, dark: Look): Drawn {
	return withoutUndefined({
		fill: [light.fill, dark.fill],
		fillOpacity: light.fillOpacity,
		...stroke(light.stroke, dark.stroke)
	});
}

const [light, dark] = [lookOf('light'), lookOf('dark')];
const lineOf = (of: (look: MapLook) => Stroke) => stroke(of(light), of(dark));
const shapeOf = (of: (look: MapLook) => Look) => look(of(light), of(dark));

describe('the map of the page is drawn as the files and the zoomable map are', () => {
	const css = (...selectors: string[]) => drawnBy(MAP, ...selectors.map((each) => `.atlas-svg ${each}`));

	it('land around, its borders, and insets', () => {
		expect(css('.context')).toEqual(shapeOf(({ context }) => context));
		expect(css('.context-border')).toEqual(lineOf(({ contextBorder }) => contextBorder));
		expect(css('.inset')).toEqual(shapeOf(({ inset }) => inset));
		expect(colours(declarations(MAP, '.atlas-svg .sea').get('fill'))).toEqual([light.sea, dark.sea]);
	});
	it('hairlines, borders and the coast', () => {
		const fine = (...selectors: string[]) => drawnBy(MAP, ...selectors);
		expect(fine('.atlas-svg.fine .area')).toEqual(lineOf(({ hairline }) => hairline(0)));
		for (const shade of ['unrecorded', 'zero'] as const) {
			const paper = fine('.atlas-svg.fine .area', `.atlas-svg.fine .shade-${shade}`);
			expect(paper).toEqual(lineOf(({ hairline }) => hairline(shade)));
		}
		expect(css('.border')).toEqual(lineOf(({ border }) => border(false)));
		expect(fine('.atlas-svg .border', '.atlas-svg.fine .border')).toEqual(
			lineOf(({ border }) => border(true))
		);
		expect(css('.coast')).toEqual(lineOf(({ coast }) => coast));
	});
	it('outlines of what stands out', () => {
		for (const role of ['marked', 'hovered', 'selected'] as const) {
			expect(css(`.${role}`)).toEqual(lineOf(({ outline }) => outline[role]));
		}
		expect(css('.selected-casing')).toEqual(lineOf(({ casing }) => casing));
	});
	it('outlines of frameworks', () => {
		expect(css('.framework')).toEqual(lineOf(({ framework }) => framework['core-city']));
		for (const kind of ['settlement', 'other'] as const) {
			expect(css('.framework', `.framework.${kind}`)).toEqual(lineOf(({ framework }) => framework[kind]));
		}
		expect(css('.framework-casing')).toEqual(lineOf(({ frameworkCasing }) => frameworkCasing));
	});
	it('names and their halos', () => {
		const { fill, ...halo } = css('.names');
		expect(fill).toEqual([light.label.ink, dark.label.ink]);
		expect(halo).toEqual(lineOf(({ label }) => label.halo));
		const opacity = (selector: string) => Number(declarations(MAP, `.atlas-svg ${selector}`).get('opacity'));
		expect(opacity('.names .inset-name')).toBe(light.labelOpacity.inset);
		expect(opacity('.names .around')).toBe(light.labelOpacity.around);
	});
	it('the hatch', () => {
		expect(css('.hatch')).toEqual(
			lineOf(({ palette }) => ({ colour: palette.unrecorded.hatch, width: HATCH.width }))
		);
	});
	it('pins, also of own cases', () => {
		const { stroke: ring, width } = drawnBy(MAP, '.pin-mark .pin-body');
		expect({ stroke: ring, width }).toEqual(lineOf(({ pin }) => pin(null, false).stroke));
		expect(drawnBy(MAP, '.pin-mark.pin-own .pin-body')).toEqual(lineOf(({ pin }) => pin(null, true).stroke));
		expect(colours(tokens.get('--map-cluster'))).toEqual([
			light.pin(null, false).fill,
			dark.pin(null, false).fill
		]);
		expect(colours(tokens.get('--map-cluster-ink'))).toEqual([
			light.pin(null, false).ink,
			dark.pin(null, false).ink
		]);
	});
	it('rings, lines and numbers of the partner finder', () => {
		expect(css('.rings', '.ring-1')).toEqual(shapeOf(({ ring }) => ring[1]));
		expect(css('.rings', '.ring-2')).toEqual(shapeOf(({ ring }) => ring[2]));
		expect(css('.partner-lines', '.partner-lines .line')).toEqual(lineOf(({ spoke }) => spoke));
		expect(css('.partner-lines', '.partner-lines .hot')).toEqual(lineOf(({ hotSpoke }) => hotSpoke));
		expect(css('.partner-lines .casing')).toEqual(lineOf(({ spokeCasing }) => spokeCasing));
		expect(css('.partner-lines .casing', '.partner-lines .casing:has(+ .hot)')).toEqual(
			lineOf(({ hotSpokeCasing }) => hotSpokeCasing)
		);
		expect(css('.partner-lines circle')).toEqual(shapeOf(({ office }) => office));
		expect(drawnBy(MAP, '.number-mark :is(rect, path)')).toEqual(shapeOf(({ number }) => number));
		expect(colours(tokens.get('--map-partner-ink'))).toEqual([light.number.ink, dark.number.ink]);
	});
});

describe.each(['light', 'dark'] as const)('text on the %s map can be read', (scheme) => {
	const look = lookOf(scheme);
	const { palette, label, labelOpacity } = look;
	/** What is seen of a colour that lets another through. */
	const over = (colour: string, below: string, opacity: number): string => {
		const part = (from: number): string =>
			[colour, below]
				.map((each) => parseInt(each.slice(from, from + 2), 16))
				.reduce((above, under) => Math.round(opacity * above + (1 - opacity) * under))
				.toString(16)
				.padStart(2, '0');
		return `#${part(1)}${part(3)}${part(5)}`;
	};

	it('names, also in focus, by their halo: whatever is below, it is what is beside a letter', () => {
		expect(label.halo.width).toBeGreaterThanOrEqual(2.5);
		for (const ink of [label.ink, palette.hover])
			expect(contrast(ink, label.halo.colour)).toBeGreaterThanOrEqual(4.5);
	});
	it('names around it, which have no halo and let the land through, and names of boxes', () => {
		for (const below of [look.context.fill, look.sea])
			expect(contrast(over(label.ink, below, labelOpacity.around), below)).toBeGreaterThanOrEqual(4.5);
		const halo = over(label.halo.colour, look.sea, labelOpacity.inset);
		expect(contrast(over(label.ink, look.sea, labelOpacity.inset), halo)).toBeGreaterThanOrEqual(4.5);
	});
	it('numbers, marks and words beside areas', () => {
		for (const of of [look.number, look.note]) expect(contrast(of.ink, of.fill)).toBeGreaterThanOrEqual(4.5);
		for (const own of [false, true])
			for (const theme of [null, ...THEMES.map(({ id }) => id)]) {
				const { ink, fill } = look.pin(theme, own);
				expect(contrast(ink, fill)).toBeGreaterThanOrEqual(4.5);
			}
	});
});

describe('the map of a partnership sheet is drawn as its slide is', () => {
	const [light, dark] = [sheetLookOf('light'), sheetLookOf('dark')];
	const shape = (of: (look: SheetLook) => Look) => look(of(light), of(dark));
	const css = (...selectors: string[]) => drawnBy(SHEET, ...selectors);

	it('land, the chosen municipalities, prefectures', () => {
		expect(css('.land')).toEqual(shape(({ land }) => land));
		expect(css('.land.chosen')).toEqual(shape(({ chosen }) => chosen));
		expect(css('.prefectures')).toEqual(stroke(light.prefectures, dark.prefectures));
	});
	it('names around, and numbers', () => {
		const beside = declarations(SHEET, '.names .beside');
		expect(Number(beside.get('opacity'))).toBe(light.label.aroundOpacity);
		expect(Number(beside.get('stroke-width'))).toBe(light.label.aroundHalo);
		expect(css('.badges line')).toEqual(stroke(light.badgeLine, dark.badgeLine));
		expect(css('.badges circle')).toEqual(shape(({ badge }) => badge));
		expect(css('.badges circle', '.badges .place')).toEqual(shape(({ badgePlace }) => badgePlace));
		expect(colours(declarations(SHEET, '.badges text').get('fill'))).toEqual([
			light.badge.ink,
			dark.badge.ink
		]);
	});
});
