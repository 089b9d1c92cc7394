/** The table of real tables in the documentation says what they give today, where the samples are at hand. */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import samples from '../../../../src/lib/features/docs/tables/samples.json';
import { readFileTable } from '../../../../src/lib/import/read';
import { understand } from '../../../../src/lib/import/understand';
import { joiner } from '../../join/register';

const FOLDER =
	process.env['IMPORT_SAMPLES'] ??
	join(import.meta.dirname, '..', '..', '..', '..', '..', 'shared', 'import-samples');

async function counted(file: string) {
	const { table } = await readFileTable(readFileSync(join(FOLDER, file)), file);
	if (!table) throw new Error(`refused ${file}`);
	const { body, roles, titles } = understand(table.records, joiner);
	const { rows, counts } = joiner.join(body, roles, titles);
	const named = joiner.join(body, { ...roles, codes: [] }, titles);
	return {
		rows: rows.length,
		matched: counts.matched,
		open: counts.ambiguous + counts.conflicting + counts.unmatched,
		aside: counts['set-aside'],
		named: named.counts.matched,
		wrong: named.rows.filter(({ code }, i) => code !== null && code !== rows[i]?.code).length
	};
}

describe('the real tables of the documentation', () => {
	it.each(samples)('$file adds up, and has no wrong code', ({ rows, matched, open, aside, wrong }) => {
		expect(matched + open + aside).toBe(rows);
		expect(wrong).toBe(0);
		expect(matched / (matched + open)).toBeGreaterThanOrEqual(0.995);
	});
	it.runIf(existsSync(FOLDER)).each(samples)(
		'$file gives what is told',
		async ({ file, ja: _, en: __, ...told }) => {
			expect(await counted(file)).toEqual(told);
		}
	);
});
