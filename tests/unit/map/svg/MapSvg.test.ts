import { render } from 'svelte/server';
import { describe, expect, it } from 'vitest';
import MapSvg from '../../../../src/lib/map/svg/MapSvg.svelte';
import type { Level } from '../../../../src/lib/view/view';
import { boundaries, choroplethOf, dataset } from '../country';

const nameOf = (code: string) => dataset.areaByCode.get(code)?.name ?? '';
function markup(level: Level, focus: string | null): string {
	return render(MapSvg, {
		props: {
			dataset,
			boundaries,
			choropleth: choroplethOf(level),
			pins: [],
			frameworks: [],
			selected: null,
			hovered: null,
			marked: new Set<string>(),
			partners: null,
			lang: 'ja',
			describe: (code: string) => `${nameOf(code)} 5件`,
			hrefOf: (code: string) => `/${code}`,
			onselect: () => {},
			onhover: () => {},
			onpartner: () => {},
			focus,
			width: 1000,
			height: 1000
		}
	}).body;
}
const count = (text: string, pattern: RegExp) => text.match(pattern)?.length ?? 0;

describe('MapSvg on the server', () => {
	it('is a map of 47 links, without a style attribute, within 45 KB', () => {
		const svg = markup('prefecture', null);
		expect(svg).toContain('data-map="svg"');
		expect(count(svg, /<a /g)).toBe(47);
		expect(svg).toContain('href="/38"');
		expect(svg).toContain('aria-label="愛媛県 5件"');
		expect(svg).not.toMatch(/\sstyle=/);
		expect(Buffer.byteLength(svg)).toBeLessThan(45_000);
	});

	it('is the same each time', () => {
		expect(markup('prefecture', null)).toBe(markup('prefecture', null));
	});

	it('links every municipality and only draws the northern villages', () => {
		const svg = markup('municipality', null);
		expect(count(svg, /<a /g)).toBe(1741);
		expect(count(svg, /data-still/g)).toBe(6);
	});

	it('fills the sheet of a prefecture with its municipalities', () => {
		const svg = markup('municipality', '38');
		expect(count(svg, /<a /g)).toBe(20);
		expect(svg).toContain('>今治市<');
		expect(svg).toContain('class="context"');
	});
});

describe('the hatch of what is not recorded', () => {
	it.each([
		['prefecture', null],
		['municipality', null],
		['municipality', '38']
	] as const)('is one shape with a pattern, whatever the number of areas: %s %s', (level, focus) => {
		const svg = markup(level, focus);
		expect(count(svg, /fill="url\(#[^)]*-hatch\)"/g)).toBe(1);
		expect(svg).toMatch(/<path class="ground"[^>]* d="M/);
		expect(svg.indexOf('class="ground"')).toBeLessThan(svg.indexOf('class="areas"'));
		expect(svg).toMatch(/<g class="areas"(?![^>]*fill)/);
	});
});
