import { describe, expect, it } from 'vitest';
import { evidenceOf } from '../../../../src/lib/derive/evidence';
import type { FinderData } from '../../../../src/lib/derive/partners/field';
import { makeShortlist } from '../../../../src/lib/derive/partners/partners';
import { FINER_THEMES } from '../../../../src/lib/measures/evidence';
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

	it('every opened finder asks for what can be answered, and lists somebody', () => {
		for (const area of municipalities) {
			const { candidates, wanted } = makeShortlist(finder, area, DEFAULT_FINDER);
			expect(candidates.length, `${area.code} ${area.name}`).toBeGreaterThan(0);
			if (wanted.by === 'any') continue;
			for (const theme of wanted.themes) {
				expect(evidence.of(area.code, theme)).toBe(wanted.by);
				const { length } = evidence.cases(prefectureCodeOf(area.code), theme);
				expect(length > 0 || municipalities.some(({ code }) => has(code, theme)), theme).toBe(true);
			}
		}
	});
});
