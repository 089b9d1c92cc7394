/** A list of areas is opened from every kind of file that a table may be in. */
import { utils, write, type BookType } from '@e965/xlsx';
import { expect, it, vi } from 'vitest';
import { listFromFile } from '../../../../src/lib/features/scope/list-file';
import { makeDataset } from '../../../../src/lib/model/dataset';
import { areas, former, wards } from '../../join/register';

const whole = makeDataset({ areas, cases: [], editions: { data: '2026-11-29', boundaries: '2025-01-01' } });
vi.mock('$lib/features/search/former-names', () => ({
	formerNames: () => Promise.resolve({ former, wards })
}));

it.each<[string, BookType]>([
	['.xlsx', 'xlsx'],
	['.xls', 'biff8'],
	['.ods', 'ods']
])('%s', async (extension, bookType) => {
	const book = utils.book_new();
	utils.book_append_sheet(book, utils.aoa_to_sheet([['表紙']]), '表紙');
	const rows = [['市区町村'], ['今治市'], ['松山市'], ['西条市']];
	utils.book_append_sheet(book, utils.aoa_to_sheet(rows), '一覧');
	const file = new File([write(book, { type: 'array', bookType }) as ArrayBuffer], `圏域${extension}`);
	expect(await listFromFile(file, whole)).toEqual({
		areas: ['38202', '38201', '38206'],
		unknown: [],
		ambiguous: []
	});
});
