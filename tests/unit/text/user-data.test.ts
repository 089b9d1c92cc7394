/** Names that a person's own table has no words for. */
import { describe, expect, it } from 'vitest';
import type { UserMeasure } from '../../../src/lib/model/user-measure';
import { parseUserMeasure, packUserMeasure } from '../../../src/lib/model/user-measure';
import { MESSAGES } from '../../../src/lib/text/messages';
import { formatUserMeasure, withUserMeasures } from '../../../src/lib/text/user-data';

const about = { file: '表.csv', unit: '', categories: [], values: new Map(), blank: new Set<string>() };
const rows: UserMeasure = { ...about, title: '', kind: 'number', counted: true };
const kinds: UserMeasure = {
	...{ ...about, title: '状況', kind: 'category', grouped: true },
	categories: ['甲', 'その他', '調査無し']
};

describe('a person’s own table', () => {
	it('19 has its rows counted, and the rest of its categories named, in the language that is read', () => {
		const [ja, en] = (['ja', 'en'] as const).map((lang) =>
			withUserMeasures(MESSAGES[lang], { mine: rows, 'mine-2': kinds, 'mine-3': { ...rows, title: '2024' } })
		);
		expect(ja?.measure).toMatchObject({ mine: '利用者の表: 行の数', 'mine-3': '利用者の表: 行の数（2024）' });
		expect(en?.measure).toMatchObject({
			mine: 'Your table: Number of rows',
			'mine-3': 'Your table: Number of rows (2024)'
		});
		expect(en && [0, 1, 2].map((value) => formatUserMeasure(value, 'mine-2', en))).toEqual([
			'甲',
			'Other',
			'調査無し'
		]);
		expect(parseUserMeasure(packUserMeasure(rows))).toEqual(rows);
	});
	it('19 has numbers that are neither zero nor a wall of zeros where they are not', () => {
		const t = withUserMeasures(MESSAGES.ja, { mine: { ...about, title: '率', kind: 'number' } });
		const told = [0, 1e300, 1e-300, 0.00001234, -0.00054321, 0.12345, 12345.6].map((value) =>
			formatUserMeasure(value, 'mine', t)
		);
		expect(told).toEqual(['0', '1E300', '1E-300', '0.00001234', '-0.0005432', '0.1235', '12,345.6']);
	});
});
