import { describe, expect, it } from 'vitest';
import { areasMarkup } from '../../../../src/lib/map/svg/areas-markup';

const said = {
	classOf: (code: string) => `area shade-${code.length}`,
	fillOf: () => null,
	hrefOf: (code: string) => `/area/${code}/`,
	describe: (code: string) => `${code}: 3`
};

describe('areas as markup', () => {
	it('are links around their outlines, and outlines alone where they lead nowhere', () => {
		const areas = [
			{ code: '38', d: 'M0 0l1 0 0 1z', isStill: false },
			{ code: '01695', d: 'M5 5l1 0 0 1z', isStill: true }
		];
		expect(areasMarkup(areas, said)).toBe(
			'<a href="/area/38/" data-code="38" aria-label="38: 3"><path class="area shade-2" d="M0 0l1 0 0 1z"/></a>' +
				'<path class="area shade-5" d="M5 5l1 0 0 1z" data-code="01695" data-still=""/>'
		);
	});

	it('show what a person has named as text', () => {
		const named = { ...said, describe: () => '"><script>alert(1)</script>', fillOf: () => 'red' };
		const markup = areasMarkup([{ code: '38', d: '', isStill: false }], named);
		expect(markup).toContain('aria-label="&quot;&gt;&lt;script&gt;alert(1)&lt;/script&gt;"');
		expect(markup).toContain('style="fill: red;"');
	});
});
