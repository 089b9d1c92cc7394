import { strFromU8, unzipSync } from 'fflate';
import { describe, expect, it } from 'vitest';
import { exportFile } from '../../../../src/lib/export/export';
import { FORMATS } from '../../../../src/lib/export/formats/registry';
import type { Work } from '../../../../src/lib/export/work';
import { ALL, view } from '../view';

const unending: Work = { signal: new AbortController().signal, onprogress: () => {} };
const request = { picture: ALL, pixels: 1280 };

describe('the formats of export', () => {
	it('are each of its own, by a name and a use in both languages; what most ask for comes first', () => {
		const ids = FORMATS.map(({ id }) => id);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids[0]).toBe('png');
		for (const { words } of FORMATS) {
			for (const lang of ['ja', 'en'] as const) {
				expect(words[lang].name).not.toBe('');
				expect(words[lang].hint).not.toBe('');
			}
		}
	});
	it.each(FORMATS.flatMap((format) => (format.content === 'data' ? [format] : [])))(
		'$id shows how it begins, and is made as a file of its own type and name',
		async (format) => {
			const sample = await format.sample(view('38'));
			expect(sample.kind === 'rows' ? sample.rows.length : sample.text.length).toBeGreaterThan(2);
			const file = await exportFile(view('38'), format, request, unending);
			const subject = format.holds.areas ? '事例の数_市区町村' : '事例の一覧';
			expect(file.name).toBe(`jichitai-dx-atlas_愛媛県_${subject}_2026-11-22.${format.ending}`);
			expect(file.content.type).toBe(format.type);
			const bytes = new Uint8Array(await file.content.arrayBuffer());
			const parts = format.ending === 'xlsx' ? Object.values(unzipSync(bytes)) : [bytes];
			expect(parts.map((part) => strFromU8(part)).join('')).toContain('今治市');
		}
	);
	it('offer, of all data, the workbook first', () => {
		expect(FORMATS.find(({ content }) => content === 'data')?.id).toBe('xlsx');
	});
	it('end when they are told to, without a file', async () => {
		const controller = new AbortController();
		controller.abort();
		const [first] = FORMATS.flatMap((format) => (format.content === 'picture' ? [format] : []));
		if (!first) throw new Error('Found no picture among the formats');
		const work = { ...unending, signal: controller.signal };
		await expect(exportFile(view('38'), first, request, work)).rejects.toThrow('abort');
	});
});
