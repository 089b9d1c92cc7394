import { describe, expect, it } from 'vitest';
import { embedExtents, extentsAtHand } from '../../../../src/lib/features/embed/embed-extents';
import { extentAddressed } from '../../../../src/lib/export/picture/extent-choice';
import { DEFAULT_OPTIONS } from '../../../../src/lib/view/parameters/embed';
import { defaultView } from '../../../../src/lib/view/defaults';
import { formatEmbed, parseEmbed } from '../../../../src/lib/view/embed-url';
import { withEnclave } from '../../../fixtures/mini-country';

const { dataset } = withEnclave();
const [prefecture] = dataset.prefectures;
const [town] = dataset.municipalitiesOf(prefecture?.code ?? '');

describe('the extents of an embed', () => {
	it('go from the country to the neighbours of the selection', () => {
		expect(embedExtents(dataset, null, '全国', 'ja')).toHaveLength(1);
		expect(embedExtents(dataset, prefecture?.code ?? '', '全国', 'ja').at(-1)?.scope).toEqual({
			kind: 'places',
			places: [prefecture?.code]
		});
		const names = embedExtents(dataset, town?.code ?? '', '全国', 'ja').map(({ name }) => name);
		expect(names[0]).toBe('全国');
		expect(names.at(-1)).toMatch(/と隣接自治体$/);
		expect(new Set(names).size).toBe(names.length);
	});
	it('are all in the address of the embed', () => {
		for (const { scope } of embedExtents(dataset, town?.code ?? '', '全国', 'ja')) {
			for (const breaks of ['extent', 'nation'] as const) {
				const view = extentAddressed(defaultView(town?.code ?? ''), { scope, breaks });
				const url = new URL(formatEmbed(view, DEFAULT_OPTIONS, null), 'https://example.jp');
				const back = parseEmbed(url.pathname, url.searchParams);
				expect(back.problems).toEqual([]);
				expect(back.view.scope).toEqual(scope);
				expect(back.view.nationalBreaks).toBe(view.nationalBreaks);
			}
		}
	});
	it('hold the lists of a person and what is in view, but nothing that is too long for an address', () => {
		const lists = [
			{ name: 'わたしの一覧', areas: [town?.code ?? ''] },
			{ name: '長い一覧', areas: Array.from({ length: 401 }, (_, i) => String(10_000 + i)) }
		];
		const [lon, lat] = town ? town.label : [0, 0];
		const inView = [lon - 0.01, lat - 0.01, lon + 0.01, lat + 0.01] as const;
		const found = extentsAtHand(dataset, { lists, inView, level: 'municipality' }, 'ja');
		expect(found.map(({ name }) => name)).toEqual(['わたしの一覧', '地図に見えている範囲']);
		expect(extentsAtHand(dataset, { lists: [], inView: null, level: 'municipality' }, 'ja')).toEqual([]);
		for (const { scope } of found) {
			const view = extentAddressed(defaultView(), { scope, breaks: 'extent' });
			const url = new URL(formatEmbed(view, DEFAULT_OPTIONS, null), 'https://example.jp');
			expect(parseEmbed(url.pathname, url.searchParams)).toMatchObject({ problems: [], view: { scope } });
		}
	});
});
