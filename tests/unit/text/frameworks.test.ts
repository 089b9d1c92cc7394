import { describe, expect, it } from 'vitest';
import { taggedFramework } from '../../../src/lib/text/framework-name';
import { MESSAGES } from '../../../src/lib/text/messages';
import { countMembers, frameworkCaveats, sourceDate } from '../../../src/lib/text/frameworks';
import type { Framework } from '../../../src/lib/model/framework';
import { withEnclave } from '../../fixtures/mini-country';
import { FRAMEWORKS } from '../../fixtures/mini-frameworks';

const [core, settlement, joint] = FRAMEWORKS as readonly [Framework, Framework, Framework];
const TODAY = '2026-11-22';

describe('words of frameworks', () => {
	const { dataset } = withEnclave();
	it('count members by their kinds', () => {
		expect(countMembers(core, dataset, 'ja')).toBe('2市1村');
		expect(countMembers(core, dataset, 'en')).toBe('2 cities, 1 village');
		expect(countMembers(joint, dataset, 'ja')).toBe('1町1村');
		expect(countMembers(settlement, dataset, 'ja')).toBe('確認できた2市');
	});
	it('say what a list leaves open', () => {
		expect(frameworkCaveats(core, TODAY, 'ja')).toEqual([]);
		expect(frameworkCaveats(settlement, TODAY, 'ja')).toEqual([
			'一部の一覧です。ページは4市町村としていますが、名前が出ている2市町村だけを示しています。',
			'公的機関のページではありません（百科事典または写し）。'
		]);
		const old = { ...joint, source: { ...joint.source, date: '2015' } };
		expect(frameworkCaveats(old, TODAY, 'en')).toEqual([
			expect.stringContaining('more than five years old'),
			expect.stringContaining('body for joint DX')
		]);
	});
	it('tag the name of a list that may not be all, or not be true any more', () => {
		const tagged = (framework: Framework, lang: 'ja' | 'en' = 'ja') =>
			taggedFramework(framework, TODAY, MESSAGES[lang]);
		expect(tagged(core)).toBe('renkei-1圏域');
		expect(tagged(settlement)).toBe('teiju-1圏域（一部の一覧）');
		const old = { ...joint, source: { ...joint.source, date: '2015' } };
		expect(tagged(old, 'en')).toBe('joint-1圏域 (other, list over five years old)');
	});
	it('date the page', () => {
		expect(sourceDate(core.source, 'ja')).toBe('2024年4月1日のページ');
		expect(sourceDate(settlement.source, 'en')).toBe('page without a date, read in Nov 2026');
	});
});
