import { NO_TEXTS } from '../../../../src/lib/model/case-texts';
import { describe, expect, it } from 'vitest';
import { deriveView } from '../../../../src/lib/derive/derive-view';
import { NOTHING_LOADED } from '../../../../src/lib/derive/derived-view';
import * as pairing from '../../../../src/lib/derive/pair';
import * as finding from '../../../../src/lib/derive/partners/found-partners';
import { crosses, overlap } from '../../../../src/lib/map/scene/boxes';
import { ofKind } from '../../../../src/lib/map/scene/drawables';
import { layPicture } from '../../../../src/lib/export/picture/picture-layout';
import { headlineOf } from '../../../../src/lib/export/picture/picture-words';
import { isCut } from '../../../../src/lib/export/picture/text-block';
import { makePicture } from '../../../../src/lib/export/picture/picture';
import { inksOf } from '../../../../src/lib/export/pptx/ink';
import { pptxJob } from '../../../../src/lib/export/pptx/job';
import { slideOptions, slideShown } from '../../../../src/lib/export/picture/slide';
import { pictureSvg } from '../../../../src/lib/export/svg/svg';
import { NUMBER_RADIUS } from '../../../../src/lib/map/scene/partner-places';
import { MESSAGES } from '../../../../src/lib/text/messages';
import { PARTNER_MESSAGES } from '../../../../src/lib/text/partners';
import { slideView } from '../../../../src/lib/features/deck/slide-view';
import { parseFigures } from '../../../../src/lib/model/figures';
import { data, detailsOf, figures } from '../offline/real';

const parsed = parseFigures(figures);
const CODE = { ...NOTHING_LOADED, pairing, finding };

/** A slide of a deck, as the deck draws it. */
function slideOf(address: string, lang: 'ja' | 'en' = 'ja') {
	const { dataset, boundaries, neighbours } = data;
	const { view } = slideView(address, dataset, null, NO_TEXTS);
	const derived = deriveView(view, dataset, { ...CODE, neighbours, figures: parsed });
	const detail = detailsOf(['38']).get('38') ?? null;
	const permalink = `https://example.jp${address}`;
	return slideShown(derived, {
		boundaries,
		detail,
		t: MESSAGES[lang],
		articleTitle: (id) => id,
		permalink
	});
}

describe('a slide of an open partner finder', () => {
	const shown = slideOf('/area/38202/?finder=on');
	const picture = makePicture(shown, slideOptions(null));
	const { drawables } = picture.map;
	const numbers = ofKind(drawables, 'number');

	it('shows rings and numbered candidates in place of pins, under a title of its own', () => {
		expect(picture.title).toBe('今治市の連携先の候補');
		const first = ofKind(drawables, 'ring').filter(({ ring }) => ring === 1);
		expect(first.map(({ name }) => name)).toContain('西条市');
		expect(numbers.map(({ number }) => number)[0]).toBe(1);
		expect(ofKind(drawables, 'pin')).toEqual([]);
	});
	it('says where was looked', () => {
		expect(picture.texts.find(({ role }) => role === 'sentence')?.text).toMatch(
			/^始めたいこと 自分の自治体で不明の\d+テーマ（.*ほか\d+）。隣接する自治体.*から探しました。$/
		);
	});
	it.each(['ja', 'en'] as const)(
		'lists every candidate that the map numbers, none cut short (%s)',
		(lang) => {
			for (const code of ['38202', '13103', '01100', '46304', '47207', '01403']) {
				const found = slideOf(`/area/${code}/?finder=on`, lang);
				for (const shape of ['wide', 'standard'] as const) {
					const { list, map, legend } = makePicture(found, { ...slideOptions(null), shape });
					expect(list?.named, `${code} ${shape}`).toBe(found.partners?.marks.candidates.length);
					expect(list?.texts.filter(({ text }) => text.includes('…'))).toEqual([]);
					const ends = map.box.y + map.box.height;
					expect(legend?.box.y, 'the legend is below the map').toBeGreaterThanOrEqual(ends);
					expect(map.box.height, `${code} ${shape}`).toBeGreaterThan(240);
				}
			}
		}
	);
	it('says in its legend what an arrow is', () => {
		const away = picture.legend?.texts.find(({ text }) => text === '地図の外にある候補の方向');
		const arrow = picture.legend?.keys.find(({ shape }) => shape === 'arrow');
		expect(away && arrow && away.box.x - (arrow.box.x + arrow.box.width)).toBeGreaterThan(0);
	});
	it.each([
		['/area/38202/?finder=on', 'en', true],
		['/area/47207/?finder=on', 'en', false],
		['/area/47207/?finder=on', 'ja', false]
	] as const)(
		'of %s in %s it has a key of arrows, and one of prefectures where one is a candidate',
		(address, lang, isAny) => {
			const found = slideOf(address, lang);
			expect(found.partners?.marks.candidates.some(({ isPrefecture }) => isPrefecture)).toBe(isAny);
			const { key } = PARTNER_MESSAGES[lang];
			const told = makePicture(found, slideOptions(null)).legend?.texts.map(({ text }) => text) ?? [];
			expect(told.includes(key.prefecture)).toBe(isAny);
			if (!isAny) expect(told).toContain(key.away);
		}
	);
	it.each(['ja', 'en'] as const)(
		'says in two lines of %s what was sought and where, whatever was asked',
		(lang) => {
			for (const address of [
				'/area/38202/?finder=on',
				'/area/13101/?finder=on&reach=60',
				'/area/13421/?finder=on&alikeby=size&reach=100&formal=on',
				'/area/47207/?finder=on&reach=100',
				'/area/38202/?finder=on&alikeby=figures&reach=border&scope=shikoku&inscope=on',
				'/area/01211/?finder=on&want=services/counter,operations/telework,operations/rpa-ai,services/cashless,services/apps&formal=on'
			]) {
				const sentence = headlineOf(slideOf(address, lang)).sentence;
				const [told] = layPicture(slideOf(address, lang), slideOptions(null)).texts.filter(
					({ role }) => role === 'sentence'
				);
				expect(told?.lines.length, sentence).toBeLessThanOrEqual(2);
				expect(told && isCut(told), sentence).toBe(false);
			}
			const sentence = headlineOf(slideOf('/area/38202/?finder=on', lang)).sentence;
			expect(sentence.replaceAll('\u00a0', ' ')).toContain(
				lang === 'ja'
					? '60 km以内、類似団体（都市Ⅳ－２）、愛媛県から探しました。'
					: 'within 60 km, peer group (Cities IV-2), Ehime Prefecture.'
			);
		}
	);
	it('puts no name below a number', () => {
		for (const { x, y } of numbers) {
			const below = ofKind(drawables, 'label').filter(
				(name) => name.role === 'own' && Math.abs(name.y - 4 - y) < 12 && Math.abs(name.x - x) < 16
			);
			expect(below).toEqual([]);
		}
	});
	it.each(['ja', 'en'] as const)(
		'has the names of %s over the lines to candidates, and those of boxes beside their numbers',
		(lang) => {
			const far = makePicture(slideOf('/area/47207/?finder=on', lang), slideOptions(null));
			const [spokes, at] = [ofKind(far.map.drawables, 'spoke'), ofKind(far.map.drawables, 'number')];
			const lettering = far.map.lettering;
			for (const { x, y, text, size } of ofKind(far.map.drawables, 'label').filter(
				({ role }) => role === 'inset'
			)) {
				const box = { x, y: y - size, width: 0.5 * text.length * size, height: size };
				const half = NUMBER_RADIUS * lettering;
				for (const number of at)
					expect(
						overlap(box, { x: number.x - half, y: number.y - half, width: 2 * half, height: 2 * half }),
						text
					).toBe(false);
				expect(
					spokes.some(({ from, to }) => crosses(box, from, to)),
					text
				).toBe(false);
			}
			const svg = pictureSvg(far);
			const places = ['partner-lines', 'halos', 'names', 'partners'].map((id) => svg.indexOf(`id="${id}"`));
			expect(places).toEqual(places.toSorted((a, b) => a - b));
		}
	);
	it('has a pale background below a name over lines, on slides, whose readers draw no halos', () => {
		const inkOf = inksOf(picture);
		const labels = ofKind(drawables, 'label');
		const pale = labels.filter((name) => inkOf(name).background !== undefined);
		expect(pale.length).toBeGreaterThan(0);
		expect(pale.length).toBeLessThan(labels.length);
	});
	it('is followed by the candidates as a table, with the whole reason of each', () => {
		const [view] = pptxJob(shown, slideOptions(null)).views;
		// Each slide has the head again.
		const pages = view?.tables.map(({ table }) => table.rows) ?? [];
		const table = [...(pages[0]?.slice(0, 1) ?? []), ...pages.flatMap((rows) => rows.slice(1))];
		expect(table[0]).toEqual(['番号', '自治体', '候補とした理由', '事例と公式の回答']);
		const saijo = table.find(([, name]) => name === '西条市');
		expect(saijo?.[2]).toMatch(/境界を接し.*事例が\d+件あり(ます|、ほかに\d+テーマが実施（公式）です)。$/);
		for (const [, , why] of table.slice(1)) expect(why).toMatch(/(事例が\d+件|実施（公式）).*。$/);
		expect(table).toHaveLength(numbers.length + 1);
	});
	it('stays the plain map of a prefecture, which has no finder', () => {
		expect(slideOf('/area/38/?finder=on').partners).toBeNull();
	});
	it('waits for the figures where places are alike by them', () => {
		const { dataset, neighbours } = data;
		const { view } = slideView('/area/38202/?finder=on&alikeby=figures', dataset, null, NO_TEXTS);
		expect(deriveView(view, dataset, { ...CODE, neighbours }).partners).toBeNull();
		expect(slideOf('/area/38202/?finder=on&alikeby=figures').partners).not.toBeNull();
	});
});

describe('a slide of two measures', () => {
	const picture = makePicture(slideOf('/area/38/?measure=population-2050&with=cases'), slideOptions(null));
	it('has nine colours, and says low, middle and high of either with the unit apart', () => {
		expect(picture.legend?.swatches.filter(({ shade }) => /^b\d\d$/.test(String(shade)))).toHaveLength(9);
		const texts = picture.legend?.texts.map(({ text }) => text) ?? [];
		expect(texts.filter((text) => text.includes('2020年=100'))).toEqual(['2050年の推計人口（2020年=100） →']);
		expect(texts).toContain('低い 25.2〜56.3');
	});
	it('leaves room for cases', () => {
		const asked = makePicture(slideOf('/area/38/?measure=population-2050&with=cases'), {
			...slideOptions(null),
			list: true
		});
		expect(asked.list?.named).toBeGreaterThan(2);
	});
});
