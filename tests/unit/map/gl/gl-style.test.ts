import { describe, expect, it } from 'vitest';
import { layersOf } from '../../../../src/lib/map/gl/gl-style';

describe('layersOf', () => {
	it('has few properties that follow the state of an area: each change of colours works all of them out anew', () => {
		const layers = layersOf({
			scheme: 'light',
			ramp: null,
			level: 'municipality',
			land: null
		});
		const following = layers.flatMap(({ id, paint = {} }) =>
			Object.entries(paint)
				.filter(([, value]) => JSON.stringify(value).includes('feature-state'))
				.map(([key]) => `${id} ${key}`)
		);
		expect(following.filter((each) => each.startsWith('municipality'))).toEqual([
			'municipality-fill fill-color',
			'municipality-pointed line-width',
			'municipality-casing line-width',
			'municipality-selected line-width'
		]);
	});
});
