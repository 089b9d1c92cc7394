import { render } from 'svelte/server';
import { expect, it } from 'vitest';
import { sceneOf } from '../../../../src/lib/map/scene/scene';
import { SMALL_CANVAS } from '../../../../src/lib/map/scene/small-map';
import SmallMapSvg from '../../../../src/lib/map/svg/SmallMapSvg.svelte';
import { boundaries, choroplethOf } from '../country';

it('areas without a colour of their own are hatched in a small map, too', () => {
	const { body } = render(SmallMapSvg, {
		props: {
			scene: sceneOf(boundaries, { focus: null, level: 'municipality', ...SMALL_CANVAS }),
			choropleth: choroplethOf('municipality'),
			...{ land: 'land', focus: null, selected: null, hovered: null, label: '' }
		}
	});
	const [, pattern] = /<pattern id="([^"]+)"/.exec(body) ?? [];
	expect(pattern).toBeTruthy();
	expect(/<path class="small-area shade-unrecorded[^>]*>/.exec(body)?.[0]).toContain(
		`fill="url(#${pattern})"`
	);
});
