import { describe, expect, it } from 'vitest';
import { AREAS, layersOf, styleOf } from '../../../../src/lib/map/gl/gl-style';

const LOOK = { scheme: 'light', ramp: null, level: 'municipality', land: null } as const;

describe('layersOf', () => {
	it('has few properties that follow the state of an area: each change of colours works all of them out anew', () => {
		const layers = layersOf(LOOK);
		const following = layers.flatMap(({ id, paint = {} }) =>
			Object.entries(paint)
				.filter(([, value]) => JSON.stringify(value).includes('feature-state'))
				.map(([key]) => `${id} ${key}`)
		);
		expect(following).toEqual([
			'prefecture-fill fill-color',
			'municipality-fill fill-color',
			'pointed line-color',
			'pointed line-width',
			'selected line-width'
		]);
	});
	it('has lines that follow a state share them with no other: MapLibre works them out once for each that does', () => {
		const sharing = layersOf(LOOK).filter((layer) => layer.type === 'line' && layer.filter === undefined);
		expect(sharing.map(({ id }) => id)).toEqual(['pointed', 'selected']);
	});
});

describe('styleOf', () => {
	it('begins with areas that have their colours, which costs the page no states', () => {
		const areas = (['38', '01'] as const).map((code) => ({
			type: 'Feature' as const,
			properties: { code },
			geometry: { type: 'Polygon' as const, coordinates: [] }
		}));
		const { sources } = styleOf(LOOK, areas, new Map([['38', { look: 's2' }]]));
		expect(sources[AREAS]).toMatchObject({
			data: { features: [{ properties: { code: '38', look: 's2' } }, { properties: { code: '01' } }] }
		});
		expect(JSON.stringify(layersOf(LOOK).find(({ id }) => id === 'municipality-fill')?.paint)).toContain(
			'["coalesce",["feature-state","look"],["get","look"]]'
		);
	});
});
