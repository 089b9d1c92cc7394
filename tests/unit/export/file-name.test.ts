import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fileName } from '../../../src/lib/export/file-name';

describe('file names', () => {
	it('tell what, where, which measure and which edition', () => {
		expect(fileName(['愛媛県', '事例の数', '2026-11-22'], 'png')).toBe(
			'jichitai-dx-atlas_愛媛県_事例の数_2026-11-22.png'
		);
	});
	it('hold nothing that a system refuses', () => {
		fc.assert(
			fc.property(fc.array(fc.string({ unit: 'binary' }), { maxLength: 4 }), (parts) => {
				const name = fileName(parts, 'svg');
				expect(name).toMatch(/^jichitai-dx-atlas[^\\/:*?"<>|\s]*\.svg$/u);
				expect(name.length).toBeLessThan(600);
			})
		);
	});
});
