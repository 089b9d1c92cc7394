/** A slide is read from the back row: every size on it, for every measure, both languages and both shapes. */
import { beforeAll, describe, expect, it } from 'vitest';
import { isUserMeasureId } from '../../../../src/lib/model/user-measure';
import { checkView } from '../../../../src/lib/derive/check-view';
import { deriveView } from '../../../../src/lib/derive/derive-view';
import { NOTHING_LOADED } from '../../../../src/lib/derive/derived-view';
import * as pairing from '../../../../src/lib/derive/pair';
import * as finding from '../../../../src/lib/derive/partners/found-partners';
import * as timing from '../../../../src/lib/derive/time';
import { KEY_LETTER } from '../../../../src/lib/export/picture/page-part';
import { makePicture, type Picture } from '../../../../src/lib/export/picture/picture';
import { isOfCases } from '../../../../src/lib/export/picture/picture-options';
import { slideOptions, slideShown } from '../../../../src/lib/export/picture/slide';
import { emsOf, isCut, type TextBlock } from '../../../../src/lib/export/picture/text-block';
import { pictureSvg } from '../../../../src/lib/export/svg/svg';
import { SENTENCE_MOST } from '../../../../src/lib/features/share/export-settings';
import { overlap, type Box } from '../../../../src/lib/map/scene/boxes';
import { ofKind } from '../../../../src/lib/map/scene/drawables';
import { MARK_TEXT } from '../../../../src/lib/map/scene/marks';
import { levelsOf, MEASURES, type Measure } from '../../../../src/lib/measures/registry';
import { NO_TEXTS } from '../../../../src/lib/model/case-texts';
import { parseFigures } from '../../../../src/lib/model/figures';
import { parseSeries } from '../../../../src/lib/model/series/parse-series';
import { learn, MESSAGES } from '../../../../src/lib/text/messages';
import { splitAddress } from '../../../../src/lib/view/deck-file';
import { parseView } from '../../../../src/lib/view/url';
import { data, detailsOf, figures } from '../offline/real';
import { contentOf } from '../timed';

beforeAll(() => learn('en'));

const CODE = { ...NOTHING_LOADED, pairing, finding, timing, figures: parseFigures(figures) };
const SERIES = new Map(
	(['card-issued'] as const).map((id) => [id, parseSeries(contentOf(id), id, data.dataset)])
);
const details = detailsOf(['38']);
const SHAPES = ['wide', 'standard'] as const;
const LANGUAGES = ['ja', 'en'] as const;
/** Points of a unit on a slide of 13.33 inches. */
const POINT = 0.75;

function shownAt(address: string, lang: 'ja' | 'en') {
	const { dataset, boundaries, neighbours } = data;
	const { pathname, query } = splitAddress(address);
	const { view } = checkView(parseView(pathname, query).view, dataset, null);
	const derived = deriveView({ ...view, lang }, dataset, {
		...CODE,
		neighbours,
		series: SERIES,
		texts: NO_TEXTS
	});
	return slideShown(derived, {
		boundaries,
		detail: details.get(derived.focus ?? '') ?? null,
		t: MESSAGES[lang],
		articleTitle: (id) => id,
		permalink: `https://example.jp/atlas${address}`
	});
}

/** Everything that is wrong with a picture, in words. */
function faultsOf(picture: Picture): readonly string[] {
	const faults: string[] = [];
	const { legend, list, code, texts, width, height } = picture;
	const least = (
		name: string,
		points: number,
		of: readonly { readonly size: number; readonly text: string }[]
	) => {
		for (const { size, text } of of)
			if (size * POINT < points - 1e-6) faults.push(`${name} ${size * POINT} pt: ${text}`);
	};
	const role = (wanted: TextBlock['role']) => texts.filter((each) => each.role === wanted);
	least('title', 28, role('title'));
	for (const { text } of role('sentence'))
		if (text.length > 0.8 * SENTENCE_MOST) faults.push(`hardly room in its field: ${text}`);
	least('credit', 9, [...role('foot'), ...role('link')]);
	least('legend', 14, legend?.texts ?? []);
	const keys = (legend?.keys ?? []).flatMap((key) =>
		key.shape === 'line' || key.letter === '' ? [] : [{ size: key.box.height * KEY_LETTER, text: key.letter }]
	);
	least('key', 14, keys);
	least('list', 12, list?.texts ?? []);
	least('date', 12, role('date'));
	least('name', 12, ofKind(picture.map.drawables, 'label'));
	least('mark', 12, [
		{ size: MARK_TEXT * (picture.beside.length > 0 ? 2 : picture.map.lettering), text: '' }
	]);

	const words = [...texts, ...(legend?.texts ?? []), ...(list?.texts ?? [])];
	for (const block of words) {
		const lead = block.lead ? emsOf(block.lead.text) + 0.8 : 0;
		for (const line of block.lines)
			if ((emsOf(line) + lead) * block.size > block.box.width + 1) faults.push(`too wide: ${line}`);
	}
	for (const { text, lines, role } of texts)
		if (role !== 'link' && lines.join('').endsWith('…') && !text.endsWith('…')) faults.push(`cut: ${text}`);
	const parts: readonly (Box & { readonly what: string })[] = [
		...[picture.map, ...picture.beside].map(({ box }, i) => ({ ...box, what: `map ${i}` })),
		...texts.map(({ box, text }) => ({ ...box, what: text })),
		...(legend ? [{ ...legend.box, what: 'legend' }] : []),
		...(list ? [{ ...list.box, what: 'list' }] : []),
		...(code ? [{ ...code.box, what: 'code' }] : [])
	];
	const within = legend ? [...legend.texts.map(({ box, text }) => ({ ...box, what: text }))] : [];
	for (const some of [parts, within])
		for (const [i, a] of some.entries())
			for (const b of some.slice(i + 1))
				if (overlap(inner(a), inner(b))) faults.push(`${a.what} over ${b.what}`);
	for (const { x, y, width: across, height: down, what } of [...parts, ...within])
		if (x < 0 || y < 0 || x + across > width + 0.5 || y + down > height + 0.5)
			faults.push(`outside: ${what}`);
	const { box } = picture.map;
	for (const { x, y, size, text, written = [text], role } of ofKind(picture.map.drawables, 'label')) {
		const half = (Math.max(...written.map(emsOf)) * size) / 2;
		const [left, right] = role === 'inset' ? [x, x + 2 * half] : [x - half, x + half];
		if (left < -2 || right > box.width + 2 || y > box.height || y < size * 0.7)
			faults.push(`off the map: ${text}`);
	}
	if (list && list.named === 0) faults.push('a heading over nothing');
	return faults;
}

/** Lines of Japanese are set without a gap: letters of two blocks may touch, not meet. */
function inner({ x, y, width, height }: Box): Box {
	return { x: x + 1, y: y + 4, width: width - 2, height: height - 8 };
}

const addressOf = (measure: Measure): string =>
	levelsOf(measure).includes('municipality') ? `/area/38/?measure=${measure}` : `/?measure=${measure}`;

describe.each(SHAPES)('a %s slide', (shape) => {
	describe.each(LANGUAGES)('in %s', (lang) => {
		const picture = (address: string) =>
			makePicture(shownAt(address, lang), { ...slideOptions(null), shape });
		it.each(MEASURES.filter((id) => !isUserMeasureId(id)))('is read from the back row: %s', (measure) => {
			expect(faultsOf(picture(addressOf(measure)))).toEqual([]);
		});
		it.each([
			'/',
			'/?level=municipality',
			'/?measure=evidence&theme=operations/rpa-ai',
			'/area/38202/?finder=on',
			'/area/38/?measure=population-2050&with=cases',
			'/?measure=card-issued&show=multiples',
			'/area/13/?measure=population',
			'/?scope=shikoku&level=municipality',
			'/?draw=tiles',
			'/?draw=tiles&measure=density'
		])('is read from the back row: %s', (address) => {
			expect(faultsOf(picture(address))).toEqual([]);
		});
	});
});

describe('what stands on a slide', () => {
	const made = (address: string, rest = {}) =>
		makePicture(shownAt(address, 'ja'), { ...slideOptions(null), ...rest });
	it('has pins, their key and cases where the measure is of cases', () => {
		expect(isOfCases(['cases'])).toBe(true);
		const { map, legend } = made('/');
		expect(ofKind(map.drawables, 'pin').length).toBeGreaterThan(0);
		expect(legend?.texts.map(({ text }) => text)).toContain('まとめた事例の数');
	});
	it('has none of them otherwise, unless they are asked for', () => {
		const { map, legend, list } = made('/area/38/?measure=population');
		expect(ofKind(map.drawables, 'pin')).toEqual([]);
		expect(list).toBeNull();
		expect(legend?.keys).toEqual([]);
		const asked = made('/area/38/?measure=population', { list: true, pins: true });
		expect(ofKind(asked.map.drawables, 'pin').length).toBeGreaterThan(0);
		expect(asked.list?.named).toBeGreaterThan(1);
	});
	it('has no heading over nothing', () => {
		expect(made('/?q=存在しない言葉', { list: true }).list).toBeNull();
	});
	it('has a subtitle and a footnote of a person’s own, and says what had no room', () => {
		const own = { subtitle: '三つの町で進めています。', footnote: '今治市の調べ' };
		const { texts } = made('/', own);
		expect(texts.find(({ role }) => role === 'sentence')?.text).toBe(own.subtitle);
		expect(texts.find(({ role }) => role === 'foot')?.text.startsWith(own.footnote)).toBe(true);
		const long = made('/', { title: '長い題名'.repeat(30) });
		expect(long.texts.filter(isCut).map(({ role }) => role)).toEqual(['title']);
		expect(texts.filter(isCut)).toEqual([]);
	});
	it.each(LANGUAGES)('has its legend above the foot, whatever a person writes around it (%s)', (lang) => {
		const long = { ja: '自治体DXの地図'.repeat(25), en: 'A long title of '.repeat(12) }[lang];
		for (const address of ['/area/13/?measure=card-issued', '/?level=municipality&measure=card-issued'])
			for (const shape of SHAPES) {
				const own = { title: long, subtitle: long.slice(0, 160), footnote: long.slice(0, 150), pins: true };
				const found = makePicture(shownAt(address, lang), { ...slideOptions(null), shape, ...own });
				expect(faultsOf(found).filter((fault) => / over |^outside/.test(fault))).toEqual([]);
			}
	});
	it('leaves the list out where a footnote takes its room, and puts it on no map', () => {
		const { list, map } = made('/', { footnote: '出典の説明です。'.repeat(500), list: true });
		expect(list).toBeNull();
		expect(map.drawables.length).toBeGreaterThan(0);
	});
	it('has the words that a person has written, whole and on the map, with an arrow to their area', () => {
		const { map } = made('/area/38/?note=38202:島を結ぶデジタル窓口:60:-60&note=38201:<b>はじめ</b>');
		const notes = ofKind(map.drawables, 'note');
		expect(notes.map(({ name }) => name)).toEqual(['今治市 島を結ぶデジタル窓口', '松山市 <b>はじめ</b>']);
		for (const { box, size, from, to } of notes) {
			expect(size * POINT).toBeGreaterThanOrEqual(12);
			expect(box.x).toBeGreaterThanOrEqual(0);
			expect(box.y).toBeGreaterThanOrEqual(0);
			expect(box.x + box.width).toBeLessThanOrEqual(map.box.width);
			expect(from).not.toEqual(to);
		}
		const svg = pictureSvg(made('/area/38/?note=38201:<b>はじめ</b>'));
		expect(svg).not.toContain('<b>');
		expect(svg).toContain('&lt;b&gt;');
	});
	it('has a logo at the top right, whole, clear of the title, and as pixels only', () => {
		const logo = { src: 'data:image/png;base64,iVBORw0KGgo=', width: 800, height: 100 };
		const picture = made('/', { logo });
		expect(faultsOf(picture)).toEqual([]);
		const box = picture.logo?.box;
		if (!box) throw new Error('none');
		expect(box.width / box.height).toBeCloseTo(8);
		expect(picture.texts.filter((text) => overlap(text.box, box))).toEqual([]);
		expect(pictureSvg(picture)).toContain(`<image href="${logo.src}"`);
		expect(made('/').logo).toBeUndefined();
	});
	it('leaves out names that are not wanted', () => {
		const roles = ofKind(made('/', { names: false }).map.drawables, 'label').map(({ role }) => role);
		expect(new Set(roles)).toEqual(new Set(['inset']));
	});
	it('gives the land its height: beside the country there is no more sea than its boxes need', () => {
		const { map } = made('/');
		const rings = ofKind(map.drawables, 'area').flatMap(({ rings }) => rings.flat());
		const ys = rings.map(([, y]) => y);
		expect((Math.max(...ys) - Math.min(...ys)) / map.box.height).toBeGreaterThan(0.9);
		expect(map.box.width / map.box.height).toBeLessThan(1.6);
	});
	it('is smaller for a screen than for a room', () => {
		const size = (textSize: 'screen' | 'print' | 'projector') =>
			made('/', { textSize }).legend?.texts[0]?.size ?? 0;
		expect(size('screen')).toBeLessThan(size('print'));
		expect(size('print')).toBeLessThan(size('projector'));
	});
});
