import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../../src/lib/derive/evidence';
import type { FinderData } from '../../../../src/lib/derive/partners/field';
import { makeShortlist } from '../../../../src/lib/derive/partners/partners';
import { REGIONS } from '../../../../src/lib/model/area';
import { FINER_THEMES } from '../../../../src/lib/model/theme';
import { isWhole } from '../../../../src/lib/model/dataset';
import { prefectureCodeOf } from '../../../../src/lib/model/code';
import { parseFigures } from '../../../../src/lib/model/figures';
import { DEFAULT_FINDER } from '../../../../src/lib/view/partners';
import { data, figures as content } from '../../export/offline/real';

const { dataset, neighbours } = data;
if (!isWhole(dataset)) throw new Error('the register is not whole');
const figures = parseFigures(content);
const finder: FinderData = {
	...{ dataset, neighbours, figures, frameworks: null },
	evidence: evidenceOf(dataset, dataset.cases, figures, 50)
};
const { evidence } = finder;
const { municipalities } = dataset;
const has = (code: string, theme: string) => ['case', 'done'].includes(evidence.of(code, theme));

describe('on the real data', () => {
	// All of them are looked through by `npm run bench`.
	it('no list is empty for a theme that anybody in the prefecture has', () => {
		const some = municipalities.filter((_, i) => i % 12 === 0);
		for (const area of some) {
			const others = dataset.municipalitiesOf(prefectureCodeOf(area.code)).filter((each) => each !== area);
			for (const theme of FINER_THEMES.filter((id) => others.some(({ code }) => has(code, id)))) {
				const { candidates } = makeShortlist(finder, area, { ...DEFAULT_FINDER, wanted: [theme] });
				expect(candidates.length, `${area.code} ${area.name} ${theme}`).toBeGreaterThan(0);
			}
		}
	});

	it('islands look outside: over a bridge where there is one, across the sea where there is none', () => {
		const list = (code: string) => {
			const area = municipalities.find((each) => each.code === code);
			if (!area) throw new Error(code);
			return makeShortlist(finder, area, {
				...DEFAULT_FINDER,
				reach: 'border',
				alike: false,
				programmes: false
			});
		};
		// 江田島市, 周防大島町 and 長島町 have bridges, 淡路市 too; 奄美市, 中種子町 and 土庄町 share islands without one.
		for (const code of ['34215', '35305', '46404', '28226']) {
			expect(list(code).rings.island, code).toMatch(/bridged|shared/);
			const outside = list(code).candidates.filter(({ near }) => near.nearestOutside);
			expect(outside.length, code).toBeGreaterThan(0);
			expect(
				outside.some(({ near }) => !near.overSea),
				code
			).toBe(true);
		}
		for (const code of ['46222', '46501', '37322']) {
			expect(list(code).rings.island, code).toBe('shared');
			expect(
				list(code).candidates.filter(({ near }) => near.nearestOutside && near.overSea).length,
				code
			).toBe(3);
		}
		expect(list('42209').rings.island).toBe('alone');
		expect(list('47201').rings.island).toBeNull();
	});

	it.each(REGIONS.map(({ id }) => id))(
		'every opened finder asks for what can be answered, and lists somebody: %s',
		(id) => {
			for (const area of municipalities.filter(({ region }) => region === id)) {
				const { candidates, wanted } = makeShortlist(finder, area, DEFAULT_FINDER);
				expect(candidates.length, `${area.code} ${area.name}`).toBeGreaterThan(0);
				if (wanted.by === 'any') continue;
				for (const theme of wanted.themes) {
					expect(evidence.of(area.code, theme)).toBe(wanted.by);
					const { length } = evidence.cases(prefectureCodeOf(area.code), theme);
					expect(length > 0 || municipalities.some(({ code }) => has(code, theme)), theme).toBe(true);
				}
			}
		}
	);
});
