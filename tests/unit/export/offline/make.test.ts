import { NO_TEXTS, wholeCases } from '../../../../src/lib/model/case-texts';
import { createHash } from 'node:crypto';
import { inflateSync, strFromU8 } from 'fflate';
import { describe, expect, it } from 'vitest';
import type { Area } from '../../../../src/lib/model/area';
import { withCases } from '../../../../src/lib/model/dataset';
import { headOf } from '../../../fixtures/mini-country';
import { boxesOf } from '../../../../src/lib/model/packed/outline-boxes';
import { plainOf, readContent, type OfflineHead } from '../../../../src/lib/export/offline/content';
import { outOfLetters } from '../../../../src/lib/export/offline/letters';
import { makeOffline } from '../../../../src/lib/export/offline/make';
import { MOST_BYTES } from '../../../../src/lib/export/offline/run';
import { data, detailsOf, figures, frameworks, head, PREFECTURES } from './real';

const make = (asked: OfflineHead, from = data, files: Parameters<typeof plainOf>[1] = { figures }) =>
	makeOffline(plainOf(from, files), asked, detailsOf(asked.prefectures));
/** Few cases and no figures: what is compressed anew is most of the time of a file. */
const small = { ...data, dataset: { ...data.dataset, cases: data.dataset.cases.slice(0, 20) } };
const country = await make(head());
const ehime = await make(head('/area/38/', { title: '愛媛県のDX事例', prefectures: ['38'] }));

/** Text of an element by its id, as a browser has it. */
const textIn = (html: string) => (id: string) =>
	new RegExp(`<script [^>]*id="${id}">([^<]*)</script>`).exec(html)?.[1] ?? null;
const drawn = (html: string) => html.match(/<path class="area shade-/g)?.length;

describe('offline file', () => {
	it('of the country weighs less than its limit, by prefecture and by municipality', async () => {
		// As it is made where the whole records of all cases are more than a file holds.
		const short = {
			...data,
			dataset: withCases(data.dataset, wholeCases(NO_TEXTS, data.dataset.cases).map(headOf))
		};
		const fine = await make(head('/?level=municipality'), short);
		expect(Buffer.byteLength(await make(head(), short))).toBeLessThan(MOST_BYTES);
		expect(Buffer.byteLength(fine)).toBeLessThan(MOST_BYTES);
		expect(drawn(country)).toBe(47);
		expect(drawn(fine)).toBe(1747);
	});
	it('of one prefecture is drawn by municipality and holds its own finer outlines only', () => {
		expect(drawn(ehime)).toBe(20);
		expect([...ehime.matchAll(/id="detail-(\d\d)"/g)].map(([, code]) => code)).toEqual(['38']);
		expect([...country.matchAll(/id="detail-(\d\d)"/g)].map(([, code]) => code)).toEqual(PREFECTURES);
	});
	it('holds frameworks where they were handed in', async () => {
		const asked = head('/area/34203/', { prefectures: ['34'] });
		const read = readContent(textIn(await make(asked, small, { frameworks })));
		expect(read.frameworks?.of('34203').map(({ id }) => id)).toEqual(['renkei-23', 'renkei-24', 'renkei-25']);
		expect(readContent(textIn(ehime)).frameworks).toBeNull();
	});
	it('gives back everything that went into it', () => {
		const read = readContent(textIn(ehime));
		expect(read.head.slides).toEqual([{ title: '全国', notes: '', address: '/area/38/' }]);
		expect(read.dataset.cases).toEqual(data.dataset.cases);
		expect(read.dataset.areas).toEqual(data.dataset.areas);
		expect(boxesOf(read.boundaries)).toEqual(boxesOf(data.boundaries));
		expect(read.figures?.of('area', data.dataset.areas[0] as Area).value).toBe(
			data.dataset.areas[0]?.areaKm2
		);
		expect(read.neighbours.of('38202')).toEqual(data.neighbours.of('38202'));
		expect(read.detailOf('38')).toEqual(detailsOf(['38']).get('38'));
		expect(read.detailOf('01')).toBeNull();
		expect(read.mine).toEqual({});
	});
	it('says without a script what is in it: every case with its sources, editions, credits, the way back', () => {
		const text = country
			.replace(/<(script|style)[\s\S]*?<\/\1>/g, '')
			.replace(/<[^>]*>/g, '')
			.replaceAll('&amp;', '&');
		for (const item of wholeCases(NO_TEXTS, data.dataset.counted)) expect(text).toContain(item.summary);
		for (const article of data.provenance.articles) expect(text).toContain(article.title);
		expect(text).toContain('事例 2026年11月22日版');
		expect(text).toContain('境界 2025年1月1日時点');
		expect(text).toContain('CC BY 4.0');
		expect(text).toContain('未収録は、取組がないという意味ではありません。');
		expect(country).toContain('href="https://example.jp/atlas/"');
	});
	it('shows without a script only the cases of the place it opens with', () => {
		const { casesIn, cases } = data.dataset;
		const still = ehime.slice(0, ehime.indexOf('</main>'));
		for (const item of wholeCases(NO_TEXTS, cases))
			expect(still.includes(item.summary), item.id).toBe(casesIn('38').includes(item));
	});
	it('leads from an area of the still map to its rows, and from no area to nowhere', () => {
		const still = country.slice(0, country.indexOf('</main>'));
		const ids = new Set([...still.matchAll(/ id="([^"]*)"/g)].map(([, id]) => id));
		const places = [...still.matchAll(/href="#([^"]*)"/g)].map(([, id]) => id);
		expect(places.length).toBeGreaterThan(20);
		expect(places.filter((id) => !ids.has(id))).toEqual([]);
	});
	it('allows its own script and style by their hash, and nothing else', () => {
		const policy = /http-equiv="Content-Security-Policy" content="([^"]*)"/.exec(country)?.[1] ?? '';
		const sha = (text: string | undefined) =>
			`'sha256-${createHash('sha256')
				.update(text ?? '')
				.digest('base64')}'`;
		const script = /<script>([\s\S]*?)<\/script>/.exec(country)?.[1];
		const packed = /id="atlas-program">([^<]*)</.exec(country)?.[1] ?? '';
		const program = strFromU8(inflateSync(outOfLetters(packed)));
		expect(program.length).toBeGreaterThan(100_000);
		const style = /<style>([\s\S]*?)<\/style>/.exec(country)?.[1];
		expect(policy).toBe(
			`default-src 'none'; script-src ${sha(script)} ${sha(program)}; style-src ${sha(style)}; img-src data:; base-uri 'none'; form-action 'none'`
		);
	});
	it('names nothing that would be fetched', () => {
		const page = country.replace(/<script[\s\S]*?<\/script>/g, '');
		expect(page.match(/ (?:src|srcset|action|poster|background|manifest)="/g)).toBeNull();
		expect([...page.matchAll(/<link [^>]*href="([^"]{0,20})/g)].map(([, href]) => href)).toEqual([
			'data:image/svg+xml,%'
		]);
		expect(page).not.toMatch(/@import|url\((?!#|&quot;#|"data:)/);
		// No attribute of style either: the policy refuses them.
		expect(page).not.toMatch(/ style="/);
	});
	it('is English throughout where it is saved in English', async () => {
		const html = await make(
			head('/area/38/', { lang: 'en', title: 'DX cases in Ehime', prefectures: ['38'] }),
			small,
			{}
		);
		expect(html).toContain('<html lang="en">');
		expect(html).toContain('Offline copy');
		expect(html).toContain('“Not recorded” does not mean that nothing has been done.');
	});
	it('draws every view of several, and the notes of each', async () => {
		const slides = [
			{ title: '愛媛', notes: '一枚目の<b>ノート</b>', address: '/area/38/' },
			{ title: '高知', notes: '', address: '/area/39/?measure=population' }
		];
		const html = await make(head('/', { slides, prefectures: ['38', '39'] }), small, {});
		expect(drawn(html)).toBe(20 + 34);
		expect(html).toContain('一枚目の&lt;b>ノート&lt;/b>');
		expect(html).toContain('2. 高知');
	});
	it('draws both maps of a slide side by side, without what was switched off, and what is written beside areas', async () => {
		const note = encodeURIComponent('38202:橋の<b>町:14:-14');
		const slides = [
			{
				title: '並べる',
				notes: '',
				address: `/area/38/?note=${note}`,
				beside: { address: '/area/39/?measure=population', titles: ['愛媛の数', '高知の人口'] },
				without: ['names', 'legend'] as const
			}
		];
		const html = await make(head('/', { slides, prefectures: ['38', '39'] }), small, {});
		expect(drawn(html)).toBe(20 + 34);
		expect(html).toMatch(/愛媛の数<\/h3>[^]*高知の人口<\/h3>/);
		expect(html.match(/still-map nameless/g)).toHaveLength(2);
		expect(html).not.toContain('<rect class="shade-');
		expect(html).toContain('橋の&lt;b>町');
		expect(readContent(textIn(html)).head.slides).toEqual(slides);
	});
	it("holds the person's own table when they put it in, and says whose it is", async () => {
		const mine = {
			title: '<b>予算</b>',
			file: 'a"b.csv',
			kind: 'number',
			unit: '円',
			categories: [],
			values: new Map([['38', 3]]),
			blank: new Set<string>()
		} as const;
		const html = await make(head('/?measure=mine', { prefectures: [] }), { ...small, mine: { mine } }, {});
		expect(readContent(textIn(html)).mine).toEqual({ mine });
		expect(html).toContain('利用者の表: &lt;b>予算&lt;/b>');
		expect(html).toContain('このファイルを保存した人の表です');
	});
});
