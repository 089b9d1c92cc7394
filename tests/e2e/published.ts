/** What the published files say, for tests that hold a page to the cases and answers of today. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { makeEvidence } from '../../src/lib/measures/evidence';
import { makeFrontier, type Frontier } from '../../src/lib/measures/frontier';
import { parseAreas, type WholeArea } from '../../src/lib/model/area';
import { parseCases, type Case } from '../../src/lib/model/case';
import type { AreaCode } from '../../src/lib/model/code';
import {
	indexNeighbours,
	makeDataset,
	type Neighbours,
	type WholeDataset
} from '../../src/lib/model/dataset';
import { DONE_SHARE } from '../../src/lib/model/evidence';
import { parseFigures } from '../../src/lib/model/figures';

const DATA = join(import.meta.dirname, '..', '..', 'build', 'data');
const read = (name: string): unknown => JSON.parse(readFileSync(join(DATA, name), 'utf8'));

interface Published {
	readonly dataset: WholeDataset;
	readonly neighbours: Neighbours;
	/** Whole records, ideas too. */
	readonly cases: readonly Case[];
}
let known: Published | null = null;

/** The register, the cases and who borders whom, once the site is built: to be asked inside a test. */
export function published(): Published {
	if (known) return known;
	const neighbours = indexNeighbours(read('neighbours.json'));
	// Beside each file lie its compressed copies.
	const files = readdirSync(join(DATA, 'cases')).filter((name) => name.endsWith('.json'));
	const cases = files.flatMap((name) => parseCases(read(`cases/${name}`)));
	const dataset = makeDataset({
		areas: parseAreas(read('areas.json')),
		cases,
		neighbours,
		editions: { data: '', boundaries: '' }
	});
	known = { dataset, neighbours, cases };
	return known;
}

/** How many of the cases that count are such, as pages write it. */
export function countOf(is: (each: Case) => boolean): string {
	const counted = published().cases.filter(({ status }) => status !== 'idea');
	return counted.filter(is).length.toLocaleString('ja-JP');
}

/** The municipalities with a case that counts, of a prefecture or of the country. */
export function covered(prefecture?: AreaCode): readonly WholeArea[] {
	const { municipalities, municipalitiesOf, casesOf } = published().dataset;
	const all = prefecture === undefined ? municipalities : municipalitiesOf(prefecture);
	return all.filter(({ code }) => casesOf(code).length > 0);
}

/** The frontier of the country: of a theme, or of what each municipality lacks. */
export function frontier(...themes: readonly string[]): Frontier {
	const { dataset, neighbours } = published();
	const figures = parseFigures(read('indicators.json'));
	const evidence = makeEvidence(dataset, { cases: dataset.counted, figures, doneShare: DONE_SHARE });
	return makeFrontier(dataset, neighbours, { evidence, themes, within: () => true });
}
