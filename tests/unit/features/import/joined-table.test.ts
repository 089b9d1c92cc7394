/** The joined table as a workbook: codes as texts, and the reason beside each row. */
import { read, utils } from '@e965/xlsx';
import { describe, expect, it } from 'vitest';
import { readFileTable } from '../../../../src/lib/import/read';
import { TableSession } from '../../../../src/lib/import/session/session';
import { toJoinedWorkbook } from '../../../../src/lib/features/import/worker/joined-table';
import { joiner } from '../../join/register';

const TABLE =
	'コード,市区町村,人口,電話,備考\n' +
	'012025,函館市,"251,084",0138-1,=HYPERLINK("x")\n' +
	'382027,今治市,-,0898-2,"1,5"\n' +
	',府中市,3,,\n';

describe('the joined table as a workbook', () => {
	it('19 has codes as texts, numbers as numbers, nothing as a formula, and the reason beside each row', async () => {
		const { table } = await readFileTable(new TextEncoder().encode(TABLE), '表.csv');
		if (!table) throw new Error('refused');
		const joined = new TableSession(joiner, table).joined();
		const file = await toJoinedWorkbook(joined, joiner.places.areaByCode, 'ja');
		const sheet = read(new Uint8Array(await file.arrayBuffer())).Sheets['照合結果'];
		expect(sheet && utils.sheet_to_json(sheet, { header: 1, raw: true, blankrows: true })).toEqual([
			[
				...['コード', '市区町村', '人口', '電話', '備考'],
				...['団体コード', '都道府県（公式）', '名称（公式）', '照合結果', '照合の説明']
			],
			[
				...['012025', '函館市', 251084, '0138-1', '=HYPERLINK("x")'],
				...['012025', '北海道', '函館市', '一致', '北海道函館市と一致しました。']
			],
			[
				...['382027', '今治市', '-', '0898-2', '1,5'],
				...['382027', '愛媛県', '今治市', '一致', '愛媛県今治市と一致しました。']
			],
			[undefined, '府中市', 3, ...Array<unknown>(5), '候補が複数', expect.stringContaining('東京都')]
		]);
		expect(sheet?.['A2']).toMatchObject({ t: 's' });
		expect(sheet?.['E2']).not.toHaveProperty('f');
	});
});
