import { describe, expect, it } from 'vitest';
import { MOST_BYTES } from '../../../../src/lib/export/offline/fit';
import { plainOf } from '../../../../src/lib/export/offline/content';
import { makeOffline } from '../../../../src/lib/export/offline/make';
import { contentOf } from '../timed';
import { data, detailsOf, figures, head } from './real';

const series = [{ id: 'card-issued' as const, content: contentOf('card-issued') }];
async function copyOf(address: string, prefectures: readonly string[], withSeries = series) {
	const { dataset } = data;
	const bare = { ...dataset, cases: dataset.cases.slice(0, 20) };
	return makeOffline(
		plainOf({ ...data, dataset: bare }, { figures, series: withSeries }),
		head(address, { prefectures }),
		detailsOf(prefectures),
		false
	);
}
const bytesOf = (text: string) => new TextEncoder().encode(text).length;

describe('a copy with figures at several dates', () => {
	it('of a date says the date where no script runs', async () => {
		const html = await copyOf('/area/38/?measure=card-issued&at=2017-03-08', ['38']);
		expect(html).toContain('マイナンバーカードの交付率（2017年3月8日）');
		expect(html).toContain('2017年3月8日、総務省');
	}, 120_000);
	it.each([
		['difference', 'ポイント'],
		['percent', '%']
	])('of a change (%s) says the unit of the change', async (change, unit) => {
		const query = `?measure=card-issued&at=2022-12-31&from=2017-03-08&change=${change}`;
		const html = await copyOf(`/area/38/${query}`, []);
		const [, heading] = /class="still-legend[^]*?<strong>([^]*?)<\/strong>/.exec(html) ?? [];
		expect(heading).toContain(`（2017年3月8日→2022年12月31日） (${unit})`);
	});
	it('of dates side by side draws each with its values, and stays small', async () => {
		const address = '/?measure=card-issued&level=municipality&show=multiples';
		const html = await copyOf(address, []);
		expect(html.match(/aria-label="[^"]*の交付率の地図。/g)).toHaveLength(9);
		expect(html).toContain('<caption');
		expect(html).toContain('どの時点も同じ区分');
		const without = await copyOf('/?measure=population&level=municipality', [], []);
		const grown = bytesOf(html) - bytesOf(without);
		expect(bytesOf(html)).toBeLessThan(MOST_BYTES);
		expect(grown).toBeLessThan(280_000);
	}, 120_000);
});
