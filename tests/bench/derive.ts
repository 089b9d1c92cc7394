/** What the pure derivations cost on the real data, in Node. */
import { readdirSync, readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { toHiragana } from 'wanakana';
import { makeChoropleth } from '../../src/lib/derive/choropleth';
import { filterCases } from '../../src/lib/derive/filter/filter';
import { makePanel } from '../../src/lib/derive/panel';
import { evidenceOf } from '../../src/lib/derive/evidence';
import type { FinderData } from '../../src/lib/derive/partners/field';
import { wideningSteps } from '../../src/lib/derive/partners/partner-steps';
import { makeShortlist } from '../../src/lib/derive/partners/partners';
import { makePins } from '../../src/lib/derive/pins';
import { LOOKED_AT_FIRST, makeSearchIndex, search, SearchRun } from '../../src/lib/derive/search/search';
import { parseAreas, type WholeArea } from '../../src/lib/model/area';
import { parseCases } from '../../src/lib/model/case';
import { unpackCaseHeads } from '../../src/lib/model/packed/case-columns';
import { packCaseHeads, packCaseTitles } from '../../src/lib/model/packed/pack-cases';
import type { CaseHead } from '../../src/lib/model/case-head';
import { prefectureCodeOf } from '../../src/lib/model/code';
import { DONE_SHARE } from '../../src/lib/model/evidence';
import { FINER_THEMES } from '../../src/lib/model/theme';
import { parseFigures } from '../../src/lib/model/figures';
import { parseFrameworks } from '../../src/lib/model/framework';
import { makeEvidence } from '../../src/lib/measures/evidence';
import { indexNeighbours, makeDataset, withCases, type Dataset } from '../../src/lib/model/dataset';
import { NO_FILTERS } from '../../src/lib/view/defaults';
import { DEFAULT_FINDER } from '../../src/lib/view/partners';
import { anyNeeds, MEASURES } from '../../src/lib/measures/registry';

const data = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'build', 'data');
const read = (name: string): unknown => JSON.parse(readFileSync(join(data, name), 'utf8'));

/** Words in which nothing fits, and all is looked through twice; words that fit everywhere. */
const SLIPS = ['今冶市', 'digitol servise', 'キャッシュレズ', 'shi', 'の'];

function time(name: string, rounds: number, act: (round: number) => unknown): void {
	for (let i = 0; i < 5; i++) act(i);
	const times: number[] = [];
	for (let i = 0; i < rounds; i++) {
		const start = performance.now();
		act(i);
		times.push(performance.now() - start);
	}
	times.sort((a, b) => a - b);
	const at = (share: number): string => (times[Math.floor(times.length * share)] ?? NaN).toFixed(2);
	console.log(`  ${name.padEnd(46)} ${at(0.5)} ms (95%: ${at(0.95)} ms)`);
}

/** What one of many takes; the best of five each, so that what else the machine does is no area's fault. */
function timeEach(name: string, areas: readonly WholeArea[], act: (area: WholeArea) => unknown): void {
	const times = areas.map((area) => {
		let best = Infinity;
		for (let i = 0; i < 5; i++) {
			const start = performance.now();
			act(area);
			best = Math.min(best, performance.now() - start);
		}
		return best;
	});
	times.sort((a, b) => a - b);
	const median = times[Math.floor(times.length / 2)] ?? NaN;
	const slowest = times.at(-1) ?? NaN;
	const over = times.filter((time) => time >= 10).length;
	console.log(
		`  ${name.padEnd(46)} ${median.toFixed(2)} ms (slowest of ${areas.length}: ${slowest.toFixed(2)} ms, 10 ms or more: ${over})`
	);
}

/** The same country with many cases: ours over and over, spread over all municipalities. */
function withManyCases(dataset: Dataset, count: number): Dataset {
	const cases = Array.from({ length: count }, (_, i): CaseHead[] => {
		const like = dataset.cases[i % dataset.cases.length];
		const at = dataset.municipalities[(i * 7) % dataset.municipalities.length];
		return like && at ? [{ ...like, id: `many-${i}`, area: at.code }] : [];
	}).flat();
	return withCases(dataset, cases);
}

/** Prints the medians. */
export function benchDerive(): void {
	const dataset = makeDataset({
		areas: parseAreas(read('areas.json')),
		cases: readdirSync(join(data, 'cases'))
			.filter((name) => name.endsWith('.json'))
			.flatMap((name) => parseCases(read(`cases/${name}`))),
		editions: { data: '', boundaries: '' }
	});
	console.log('\nDerivations in Node, all 1,741 municipalities');
	for (const measure of MEASURES.filter((each) => each !== 'share' && !anyNeeds([each], 'evidence'))) {
		time(`filter and choropleth, ${measure}`, 60, (round) => {
			const cases = filterCases(dataset, { ...NO_FILTERS, themes: round % 2 ? ['services'] : [] });
			// A list of its own each time: what was derived from the same list is kept.
			return makeChoropleth(dataset, { level: 'municipality', measure, breaks: null, cases: [...cases] });
		});
	}
	const figures = parseFigures(read('indicators.json'));
	time('evidence of all themes', 60, (round) =>
		// Another share each time: what was gathered for the same is kept.
		makeEvidence(dataset, { cases: dataset.cases, figures, doneShare: 1 + (round % 100) })
	);
	for (const measure of MEASURES.filter((each) => anyNeeds([each], 'evidence'))) {
		time(`evidence and choropleth, ${measure}`, 60, (round) => {
			const cases = [...dataset.cases];
			const evidence = makeEvidence(dataset, { cases, figures, doneShare: 1 + (round % 100) });
			const themes = round % 2 ? ['services'] : [];
			return makeChoropleth(dataset, {
				level: 'municipality',
				measure,
				breaks: null,
				cases,
				evidence,
				themes
			});
		});
	}
	for (const count of [1_000, 50_000]) {
		const many = withManyCases(dataset, count);
		time(`filter, shades, pins and panel, ${count.toLocaleString('en')} cases`, 30, (round) => {
			const themes = round % 2 ? ['services'] : ['services/apps'];
			const cases = [...filterCases(many, { ...NO_FILTERS, themes })];
			makeChoropleth(many, { level: 'municipality', measure: 'cases', breaks: null, cases });
			makePins(many, cases);
			makePanel(many, { area: null, cases, neighbours: null });
		});
		const long = makeSearchIndex(many, { toHiragana });
		time(`search, what a key finds at once, ${count.toLocaleString('en')} cases`, 40, (round) => {
			const run = new SearchRun(long, SLIPS[round % SLIPS.length] ?? '');
			run.step(LOOKED_AT_FIRST);
			return run.first(12);
		});
		const packed = [packCaseHeads(many.cases, new Set()), packCaseTitles(many.cases)] as const;
		if (count > 1_000) continue;
		time(`heads of ${count.toLocaleString('en')} cases from their columns`, 30, () =>
			unpackCaseHeads(...packed)
		);
	}
	const index = makeSearchIndex(dataset, { toHiragana });
	const queries = [
		'今治',
		'いまば',
		'imabari',
		'ドローン',
		'shi',
		'市',
		'マイナンバー',
		'3820',
		'osaka',
		'あ'
	];
	time('search, places and cases', 200, (round) =>
		search(index, queries[round % queries.length] ?? '', 'ja', 12)
	);
	const neighbours = indexNeighbours(read('neighbours.json'));
	const { municipalities } = dataset;
	const frameworks = parseFrameworks(read('frameworks.json'));
	const evidence = evidenceOf(dataset, dataset.cases, figures, DONE_SHARE);
	// Frameworks of its own each time: what was worked out for a municipality is kept.
	const finder = (): FinderData => ({
		dataset,
		neighbours,
		evidence,
		figures,
		frameworks: { ...frameworks }
	});
	timeEach('shortlist of partners, as it opens', municipalities, (area) =>
		makeShortlist(finder(), area, DEFAULT_FINDER)
	);
	timeEach('shortlist of partners, all of Japan, any theme', municipalities, (area) =>
		makeShortlist(finder(), area, { ...DEFAULT_FINDER, reach: 'japan', wanted: [] })
	);
	timeEach('its steps of widening', municipalities, (area) =>
		wideningSteps(finder(), area, { ...DEFAULT_FINDER, reach: 'border' })
	);
	const empty = municipalities.flatMap((area) => {
		const inPrefecture = dataset.municipalitiesOf(prefectureCodeOf(area.code));
		return FINER_THEMES.filter(
			(theme) =>
				inPrefecture.some(
					({ code }) => code !== area.code && ['case', 'done'].includes(evidence.of(code, theme))
				) &&
				makeShortlist({ dataset, neighbours, evidence, figures, frameworks }, area, {
					...DEFAULT_FINDER,
					wanted: [theme]
				}).candidates.length === 0
		);
	});
	console.log(`  empty shortlists for a theme that somebody in the prefecture has: ${empty.length}`);
}
