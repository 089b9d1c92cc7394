import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { bundleScript } from '../../../../src/routes/bundle';

describe('embed.js', () => {
	it('is one script without imports, under 3 KB gzipped', async () => {
		const code = await bundleScript('embed/dx-atlas.ts');
		expect(code).toContain('dx-atlas');
		expect(code).not.toMatch(/\bimport\b|\brequire\(|\bexport\b/);
		expect(gzipSync(code).length).toBeLessThan(3 * 1024);
	});
});
