/** What understanding and joining large tables costs, in Node. */
import { readFileSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { readFileTable } from '../../src/lib/import/read';
import { understand } from '../../src/lib/import/understand';
import { parseAreas } from '../../src/lib/model/area';
import { prefectureCodeOf } from '../../src/lib/model/code';
import { parseFormer, parseWards } from '../../src/lib/model/names/former';
import { makeJoiner } from '../../src/lib/join/join';
import { indexPlaces } from '../../src/lib/join/places';

const built = join(dirname(fileURLToPath(import.meta.url)), '..', '..', 'geodata', 'built');
const load = (name: string): unknown => JSON.parse(readFileSync(join(built, name), 'utf8'));
const ROUNDS = 5;

/** Time of the processor in ms: what others do on the machine at the same time is left out. */
const cpu = (): number => process.cpuUsage().user / 1000;

/** `plain`: official names and codes. `hard`: no two cells alike, half of them unknown, so that nothing is remembered. */
type Sort = 'plain' | 'hard';

function tableOf(rows: number, sort: Sort): Uint8Array {
	const areas = parseAreas(load('areas.json'));
	const names = new Map(areas.map(({ code, name }) => [code, name]));
	const municipal = areas.filter(({ code }) => code.length === 5);
	const lines = ['団体コード,都道府県,市区町村,値'];
	for (let i = 0; i < rows; i++) {
		const area = municipal[(i * 7919) % municipal.length];
		if (!area) continue;
		const prefecture = names.get(prefectureCodeOf(area.code)) ?? '';
		if (sort === 'plain') lines.push(`${area.lgcode},${prefecture},${area.name},${i}`);
		else
			lines.push(
				`,${prefecture},${i % 2 ? `${area.name}※${i}` : `${area.name.slice(0, -1)}${i}${area.name.slice(-1)}`},${i}`
			);
	}
	return new TextEncoder().encode(lines.join('\n'));
}

async function once(content: Uint8Array): Promise<{ index: number; join: number }> {
	const { table } = await readFileTable(content, 'bench.csv');
	if (!table) throw new Error('the table of the bench was refused');
	const start = cpu();
	const joiner = makeJoiner(
		indexPlaces(
			parseAreas(load('areas.json')),
			parseFormer(load('former.json')),
			parseWards(load('wards.json'))
		)
	);
	const indexed = cpu();
	const table2 = understand(table.records, joiner);
	joiner.join(table2.body, table2.roles, table2.titles);
	return { index: indexed - start, join: cpu() - indexed };
}

/** Prints the medians, and how the time grows from 100,000 rows to twice as many. */
export async function benchJoin(): Promise<void> {
	console.log('\nJoining a table in Node, nothing remembered from before; medians');
	for (const sort of ['plain', 'hard'] as const) {
		const medians: number[] = [];
		for (const rows of [100_000, 200_000]) {
			const content = tableOf(rows, sort);
			const times: { index: number; join: number }[] = [];
			for (let round = 0; round < ROUNDS; round++) times.push(await once(content));
			const median = (of: 'index' | 'join'): number =>
				times.map((time) => time[of]).sort((a, b) => a - b)[Math.floor(ROUNDS / 2)] ?? NaN;
			medians.push(median('join'));
			console.log(
				`  ${sort}, ${rows.toLocaleString('en')} rows`.padEnd(46) +
					`columns and join ${median('join').toFixed(0)} ms, the register’s index ${median('index').toFixed(0)} ms`
			);
		}
		console.log(
			`  ${sort}: twice the rows take ${((medians[1] ?? NaN) / (medians[0] ?? NaN)).toFixed(2)} × the time`
		);
	}
}
