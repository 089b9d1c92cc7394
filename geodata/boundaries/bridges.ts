/** Lands that the boundaries leave apart and a road joins: `bridges.csv`, each with who says so. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import { failOn } from './fault';
import type { NeighbourPair } from './neighbours';

type Line = Readonly<Record<'code' | 'name' | 'other_code' | 'other_name' | 'by' | 'source', string>>;

/**
 * The pairs of `bridges.csv`, of length 0: they share no line.
 * @param nameOf what the register calls a municipality, `undefined` where it has none
 * @param borders pairs that share a line: none of them needs a bridge
 */
export function bridgedPairs(
	nameOf: (code: string) => string | undefined,
	borders: readonly NeighbourPair[]
): readonly NeighbourPair[] {
	const text = readFileSync(new URL('./bridges.csv', import.meta.url), 'utf8');
	const { data } = Papa.parse<Line>(text, { header: true, skipEmptyLines: true });
	const touching = new Set(borders.map(([a, b]) => `${a} ${b}`));
	failOn(
		'bridges.csv: an unknown code or another name, not the smaller code first, no source, or a border on land',
		data
			.filter(
				(line) =>
					nameOf(line.code) !== line.name ||
					nameOf(line.other_code) !== line.other_name ||
					line.code >= line.other_code ||
					line.source === '' ||
					touching.has(`${line.code} ${line.other_code}`)
			)
			.map(({ by }) => by)
	);
	return data.map((line): NeighbourPair => [line.code, line.other_code, 0]);
}
