import { describe, expect, it } from 'vitest';
import type { Case } from '../../../../src/lib/model/case';
import { isWholeCase, NO_TEXTS, wholeCases } from '../../../../src/lib/model/case-texts';
import { withCases, type WholeDataset } from '../../../../src/lib/model/dataset';
import { plainOf } from '../../../../src/lib/export/offline/content';
import { makeOffline } from '../../../../src/lib/export/offline/make';
import { fitOffline, MOST_BYTES } from '../../../../src/lib/export/offline/fit';
import { inJapanese, packTexts, unpackTexts } from '../../../../src/lib/export/offline/texts';
import { headOf } from '../../../fixtures/mini-country';
import { data, detailsOf, figures, head, PREFECTURES } from './real';

const told = wholeCases(NO_TEXTS, data.dataset.cases);
const bare = withCases(data.dataset, told.map(headOf));
const textsIn = ({ cases }: WholeDataset): readonly Case[] => cases.filter(isWholeCase);

/** Fits a file that weighs so much for a title, a text, its English, and a text that is read without a script. */
async function fitted(
	weight: { readonly text: number; readonly english?: number; readonly still?: number },
	{ lang = 'ja', isOptional = true }: { readonly lang?: 'ja' | 'en'; readonly isOptional?: boolean } = {}
) {
	const made: { dataset: WholeDataset; isBrief: boolean; file: Uint8Array<ArrayBuffer> }[] = [];
	const file = await fitOffline(bare, {
		told,
		lang,
		isOptional,
		make: (dataset, isBrief) => {
			const texts = textsIn(dataset);
			const english = texts.filter(({ summaryEn }) => summaryEn !== '').length;
			const still = isBrief ? 0 : texts.length;
			const bytes =
				500_000 + weight.text * texts.length + (weight.english ?? 0) * english + (weight.still ?? 0) * still;
			made.push({ dataset, isBrief, file: new Uint8Array(Math.round(bytes)) });
			return Promise.resolve(made.at(-1)?.file ?? new Uint8Array());
		}
	});
	const { dataset = bare, isBrief = false } = made.find((each) => each.file === file) ?? {};
	return { bytes: file.byteLength, texts: textsIn(dataset), isBrief };
}
/** So much for each case makes this share of what there is room for. */
const share = (of: number): number => (of * (MOST_BYTES - 500_000)) / told.length;

describe('an offline file within its limit', () => {
	it('tells of every case, without a script too, where there is room', async () => {
		const { texts, isBrief } = await fitted({ text: share(0.5), still: share(0.4) });
		expect(texts).toEqual(told);
		expect(isBrief).toBe(false);
	});
	it('lists titles without a script before it leaves out a text', async () => {
		const { texts, isBrief } = await fitted({ text: share(0.5), still: share(0.6) });
		expect(texts).toEqual(told);
		expect(isBrief).toBe(true);
	});
	it('leaves out the English before a text, of a file in Japanese', async () => {
		const { texts } = await fitted({ text: share(0.9), english: share(0.2) });
		expect(texts.map(({ id }) => id)).toEqual(told.map(({ id }) => id));
		expect(texts.every(({ summary, summaryEn }) => summary !== '' && summaryEn === '')).toBe(true);
		const english = await fitted({ text: share(0.9), english: share(0.2) }, { lang: 'en' });
		expect(english.texts.length).toBeLessThan(told.length);
		expect(english.texts.some(({ summaryEn }) => summaryEn !== '')).toBe(true);
	});
	it('tells of as many as there is room for, those wanted most first', async () => {
		const { texts, bytes } = await fitted({ text: share(2) });
		expect(bytes).toBeLessThanOrEqual(MOST_BYTES);
		expect(texts.length).toBeGreaterThan(0.45 * told.length);
		expect(texts.map(({ id }) => id)).toEqual(told.slice(0, texts.length).map(({ id }) => id));
	});
	it('leaves out no text that something shown asks for: such a file is too large', async () => {
		const { texts, bytes } = await fitted({ text: share(2) }, { isOptional: false });
		expect(texts).toHaveLength(told.length);
		expect(bytes).toBeGreaterThan(MOST_BYTES);
	});
});

describe('texts by column', () => {
	const heads = told.map(headOf);
	it('give back each record, of all cases and of some', () => {
		const packed: unknown = JSON.parse(JSON.stringify(packTexts(told)));
		expect(unpackTexts(packed as ReturnType<typeof packTexts>, heads)).toEqual(told);
		const some = heads.map((head, i) => (i % 3 === 0 ? (told[i] ?? head) : head));
		expect(unpackTexts(packTexts(some), heads)).toEqual(some.filter(isWholeCase));
	});
	it('are whole records without their English too', () => {
		const plain = told.map(inJapanese);
		expect(unpackTexts(packTexts(plain), heads).map(({ summary }) => summary)).toEqual(
			told.map(({ summary }) => summary)
		);
	});
});

describe('a copy of the country as it is', () => {
	it('tells of nearly every case within the limit', async () => {
		const details = detailsOf(PREFECTURES);
		let held: readonly Case[] = [];
		const file = await fitOffline(bare, {
			told,
			lang: 'ja',
			isOptional: true,
			make: async (dataset, isBrief) => {
				held = textsIn(dataset);
				const html = await makeOffline(plainOf({ ...data, dataset }, { figures }), head(), details, isBrief);
				return new TextEncoder().encode(html);
			}
		});
		expect(file.byteLength).toBeLessThanOrEqual(MOST_BYTES);
		expect(held.length).toBeGreaterThan(0.9 * told.length);
	});
});
