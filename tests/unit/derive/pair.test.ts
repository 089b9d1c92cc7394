import { isUserMeasureId } from '../../../src/lib/model/user-measure';
import { makeEvidence } from '../../../src/lib/measures/evidence';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { measuresOf, type Choropleth } from '../../../src/lib/derive/choropleth';
import { levelsOfAxis, PAIR_SHADES, pairOf } from '../../../src/lib/derive/pair';
import { NO_CLASSES } from '../../../src/lib/derive/shade';
import { partOf } from '../../../src/lib/derive/part';
import { makeTable, sortRows } from '../../../src/lib/derive/table';
import { tellArea } from '../../../src/lib/text/describe';
import { ja } from '../../../src/lib/text/ja';
import { en } from '../../../src/lib/text/en';
import { legendRows } from '../../../src/lib/text/legend-rows';
import { axisHeading, axisLevels, cellName, pairRows } from '../../../src/lib/text/pair';
import { BREAKS, LEVELS, type Level, type Measure } from '../../../src/lib/view/view';
import { measureOf, MEASURES, sharedLevels } from '../../../src/lib/measures/registry';
import { CASES, miniCountry } from '../../fixtures/mini-country';
import { miniFigures } from '../../fixtures/mini-figures';

const country = miniCountry();
const figures = miniFigures();
function pair(measure: Measure, second: Measure, level: Level = 'municipality'): Choropleth {
	const made = pairOf(country, { level, measure, breaks: null, cases: CASES, figures }, second);
	if (made === null) throw new Error('no pair');
	return made;
}
const cells = ({ pair }: Choropleth) => PAIR_SHADES.map((shade) => pair?.counts.get(shade) ?? 0);

describe('two figures', () => {
	const both = pair('population', 'density');

	test('an area high in both and one low in both stand at the corners', () => {
		// 札幌市 has most people, most to the km²; 大熊町 fewest of both.
		expect(both.byArea.get('01100')).toEqual({ shade: 'b22', value: 4000 });
		expect(both.byArea.get('07545')?.shade).toBe('b00');
	});

	test('nobody is 0, which is no low class; a northern village is out of every count', () => {
		expect(both.byArea.get('07546')?.shade).toBe('zero');
		expect(both.byArea.get('01695')?.shade).toBe('not-applicable');
	});

	test('the cells and the other looks sum to all areas', () => {
		const counted = [...cells(both), both.counts.get('zero'), both.counts.get('not-applicable')];
		expect(counted.reduce<number>((sum, count) => sum + (count ?? 0), 0)).toBe(both.byArea.size);
	});

	test('the classes are thirds', () => {
		const [first] = both.pair?.axes ?? [];
		expect(first?.classes.map(({ count }) => count)).toEqual([2, 2, 3]);
		expect(measureOf('population').pairBreaks).toBe('quantile');
	});
});

describe('cases and a figure', () => {
	const both = pair('cases', 'population');

	test('未収録 keeps its look, and the tooltip tells both', () => {
		expect(both.byArea.get('01403')?.shade).toBe('unrecorded');
		expect(tellArea('01403', both, ja)).toEqual(['未収録', '人口 300人']);
		expect(tellArea('01100', both, ja)).toEqual(['事例3件', '人口 4,000人']);
	});

	test('cases keep their own breaks', () => {
		expect(measureOf('cases').pairBreaks).toBe('natural');
	});

	test('the legend has the looks without a cell, with their counts', () => {
		expect(legendRows(both, ja).map(({ shade }) => shade)).toEqual(['unrecorded', 'not-applicable']);
		expect(both.counts.get('unrecorded')).toBe(5);
	});
});

describe('done or not, and a figure', () => {
	const both = pair('dx-policy', 'population');

	test('not done is a class, not surveyed is none', () => {
		const [first] = both.pair?.axes ?? [];
		expect(first && levelsOfAxis(first).map(({ level }) => level)).toEqual([0, 2]);
		expect(both.byArea.get('01233')?.shade).toBe('not-surveyed');
		expect(tellArea('01233', both, ja)).toEqual(['DXの全体方針 調査無し', '人口 600人']);
	});

	test('a cell says both in words', () => {
		if (!both.pair) throw new Error('no pair');
		expect(cellName(both.pair, 'b02', ja)).toMatch(/^DXの全体方針 未実施・人口 [\d,]+〜[\d,]+人$/);
		expect(cellName(both.pair, 'b22', en)).toMatch(
			/^Overall DX policy: Yes, Population: [\d,]+.[\d,]+ people$/
		);
		expect(pairRows(both.pair, ja).map(({ shade }) => shade)).toEqual([
			'b22',
			'b21',
			'b20',
			'b02',
			'b01',
			'b00'
		]);
	});
});

test('while figures are on their way there is no pair, and none of a person’s categories', () => {
	const input = { level: 'municipality', breaks: null, cases: CASES } as const;
	expect(pairOf(country, { ...input, measure: 'cases' }, 'ai')).toBeNull();
	expect(pairOf(country, { ...input, measure: 'mine' }, 'population')).toBeNull();
});

test('the part of a pair is counted anew', () => {
	const part = partOf(pair('population', 'density'), (code) => code.startsWith('07'));
	expect(part.byArea.size).toBe(4);
	expect(part.pair?.axes[1].byArea.size).toBe(4);
	expect(cells(part).reduce((sum, count) => sum + count, 0)).toBe(3);
});

test('the table has a column of the second, which sorts', () => {
	const rows = makeTable(country, pair('cases', 'population'), CASES, 'ja');
	expect(rows.find(({ code }) => code === '01403')).toMatchObject({ value: null, second: 300 });
	const sorted = sortRows(rows, { key: 'second', descending: true }).map(({ code }) => code);
	expect(sorted[0]).toBe('01100');
	expect(sorted.slice(-2).sort()).toEqual(['01695', '01696']);
});

test('any two measures: every area has one look, and the counts sum', () => {
	const shaded = MEASURES.filter((each) => !isUserMeasureId(each) && each !== 'frontier');
	fc.assert(
		fc.property(
			fc.constantFrom(...shaded),
			fc.constantFrom(...shaded),
			fc.constantFrom(...LEVELS),
			fc.constantFrom(...BREAKS, null),
			fc.shuffledSubarray([...CASES]),
			(measure, second, level, breaks, cases) => {
				fc.pre(measure !== second && sharedLevels([measure, second]).includes(level));
				const evidence = makeEvidence(country, { cases, figures, doneShare: 50 });
				const made = pairOf(country, { level, measure, breaks, cases, figures, evidence }, second);
				if (!made?.pair) throw new Error('no pair');
				expect(measuresOf(made)).toEqual([measure, second]);
				const counted = [...cells(made), ...NO_CLASSES.map((look) => made.counts.get(look) ?? 0)];
				expect(counted.reduce((sum, count) => sum + count, 0)).toBe(level === 'prefecture' ? 2 : 10);
			}
		)
	);
});

test('an index says what 100 stands for in its heading, not behind each number', () => {
	const axis = pair('cases', 'population-2050').pair?.axes[1];
	if (!axis) throw new Error('no axis');
	expect(axisHeading(axis, ja)).toBe('2050年の推計人口（2020年=100）');
	for (const { range } of axisLevels(axis, ja)) expect(range).not.toContain('=');
});
