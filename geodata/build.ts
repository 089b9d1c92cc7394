/**
 * `npm run geodata -- --source FILE [--register DIR] [--out DIR] [--edition YYYY-MM-DD]`
 *
 * Builds the boundaries and the register that the atlas reads from the official ones. The same input gives the same
 * bytes. `--register` names the folder with the published lists; without it the committed register.csv is used.
 */
import { existsSync, readFileSync, statSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { WholeArea } from '../src/lib/model/area';
import { aboutBoundaries, CREDIT } from './boundaries/about';
import { areaList, measure } from './boundaries/areas';
import { drawWithinBudget, type Drawn } from './boundaries/budget';
import { geometriesOf } from './boundaries/arcs';
import { contracted } from './boundaries/contract';
import { dissolve, readRows } from './boundaries/dissolve';
import { GeodataFault } from './boundaries/fault';
import { CLOSE, JAPAN, PREFECTURE } from './boundaries/levels';
import { linesOfJson, writeOutput, type Output } from './boundaries/manifest';
import { bridgedPairs } from './boundaries/bridges';
import { inOrder, neighbourPairs } from './boundaries/neighbours';
import { placeRows, type Place } from './boundaries/rows';
import { weigh } from './boundaries/simplify';
import { openSource } from './boundaries/source';
import { checkAreas, describe } from './boundaries/survey';
import { checkGeometries, checkLevel, checkRegister, COUNTS } from './boundaries/validate';
import { makeRegister, type Made } from './register/make';
import { readRegister, writeRegister, type RegisterRow } from './register/table';

const HERE = path.dirname(fileURLToPath(import.meta.url));
const REGISTER = path.join(HERE, 'register.csv');
/** What the committed register was made of; rewritten with it. */
const REGISTER_SOURCES = path.join(HERE, 'register', 'sources.json');
const REGISTER_DATES = { population: '2020-10-01', areaKm2: '2026-01-01' };
const USAGE = 'usage: npm run geodata -- --source FILE [--register DIR] [--out DIR] [--edition YYYY-MM-DD]';

interface Options {
	readonly source: string;
	readonly register?: string;
	readonly out: string;
	readonly edition?: string;
}

async function build(options: Options): Promise<void> {
	const started = Date.now();
	const say = (line: string) =>
		console.error(`${((Date.now() - started) / 1000).toFixed(1).padStart(5)} s  ${line}`);

	const source = openSource(options.source, options.edition);
	const rows = await readRows(source);
	say(`read ${source.main}: ${rows.length} features, true on ${source.edition}`);

	const made = options.register === undefined ? undefined : makeRegister(options.register);
	const listed = made?.rows ?? readRegister(REGISTER);
	const { places, wards, unassigned } = placeRows(rows, designatedCities(listed));
	const register = made === undefined ? listed : withCounties(listed, places, readRegister(REGISTER));
	checkRegister(register);
	if (made !== undefined) keepRegister(register, made, say);

	const topology = await dissolve(source, places);
	checkGeometries(topology, register);
	say(
		`dissolved into ${geometriesOf(topology, 'municipalities').length} areas, ${topology.arcs.length} lines, ${topology.arcs.reduce((sum, line) => sum + line.length, 0)} points; ${wards} features of wards, ${unassigned} of 所属未定地 left out`
	);

	const measured = measure(topology);
	for (const off of checkAreas(register, measured)) say(`size: ${describe(off)}`);

	const northern = new Set(
		register.filter(({ kind }) => kind === 'northern-village').map(({ code }) => code)
	);
	const pairs = neighbourPairs(topology, (code) => !northern.has(code));
	const municipal = pairs.filter(([code]) => code.length === 5);
	const touched = new Set(municipal.flatMap(([a, b]) => [a, b]));
	const alone = COUNTS.municipalities - touched.size;
	say(
		`${municipal.length} municipal borders, ${pairs.length - municipal.length} of prefectures, ${alone} without`
	);

	const [close, prefecture, japan] = [CLOSE, PREFECTURE, JAPAN].map((level) => {
		const coarse = level.minLineKm > 0 ? contracted(topology, level) : topology;
		const drawn = drawWithinBudget(coarse, weigh(coarse), level, (line) => say(`${level.name}: ${line}`));
		checkLevel(level.name, drawn.whole, register);
		const points = drawn.topology.arcs.reduce((sum, line) => sum + line.length, 0);
		say(
			`${level.name}: ${points} points at ${drawn.minTriangleKm2} km², ${drawn.dropped} islets and slivers left out, ${drawn.rounds} rounds`
		);
		return drawn;
	}) as [Drawn, Drawn, Drawn];
	const areas = areaList(register, measured, [close.whole, prefecture.whole, japan.whole]);

	for (const { name, code } of areas.filter(isGovernedFromElsewhere))
		say(`office outside the area: ${name} (${code})`);

	const outputs: Output[] = [];
	const write = (file: string, text: string) => outputs.push(writeOutput(options.out, file, text));
	write('areas.json', linesOfJson(areas));
	for (const [name, text] of [...japan.files, ...prefecture.files])
		write(`boundaries/${name}.topo.json`, text);
	for (const [name, text] of close.files) write(`boundaries/close/${name}.json`, text);
	const nameOf = new Map(register.map(({ code, name }) => [code, name]));
	const bridged = bridgedPairs((code) => nameOf.get(code), municipal);
	write('neighbours.json', linesOfJson([...pairs, ...bridged].sort(inOrder)));
	outputs.sort((a, b) => (a.path < b.path ? -1 : 1));

	const { lines, sources } = aboutBoundaries(source, rows);
	const manifest = {
		edition: source.edition,
		...(lines !== undefined && { lines }),
		registerDates: REGISTER_DATES,
		credit: CREDIT,
		sources: [...sources, ...(JSON.parse(readFileSync(REGISTER_SOURCES, 'utf8')) as unknown[])],
		counts: {
			...COUNTS,
			municipalBorders: municipal.length,
			prefectureBorders: pairs.length - municipal.length,
			municipalitiesWithoutNeighbour: alone,
			bridges: bridged.length,
			wardFeatures: wards,
			unassignedFeatures: unassigned
		},
		outputs
	};
	writeOutput(options.out, 'boundaries.json', `${JSON.stringify(manifest, null, '\t')}\n`);
	report(outputs, say);
}

/** Small islands have their office at the port on the other side; anything else is worth a look. */
function isGovernedFromElsewhere({ office, bbox: [west, south, east, north] }: WholeArea): boolean {
	if (office === null) return false;
	const [lon, lat] = office;
	return lon < west || lon > east || lat < south || lat > north;
}

/** The 郡 of each town and village, as the boundaries have it; those that name none leave it as it was. */
function withCounties(
	register: readonly RegisterRow[],
	places: readonly (Place | null)[],
	before: readonly RegisterRow[]
): RegisterRow[] {
	const named = places.some((place) => place?.county !== undefined);
	const counties = new Map(
		named
			? places.map((place) => [place?.code, place?.county])
			: before.map(({ code, county }) => [code, county])
	);
	return register.map((row) => ({ ...row, county: counties.get(row.code) ?? row.county }));
}

function keepRegister(
	rows: readonly RegisterRow[],
	{ sources, notes }: Made,
	say: (line: string) => void
): void {
	writeRegister(REGISTER, rows);
	writeFileSync(REGISTER_SOURCES, `${JSON.stringify(sources, null, '\t')}\n`);
	for (const note of notes) say(`register: ${note}`);
	say(`register.csv: ${rows.length} areas`);
}

function designatedCities(register: readonly RegisterRow[]): Map<string, string> {
	return new Map(
		register
			.filter(({ kind }) => kind === 'designated-city')
			.map(({ prefecture, name, code }) => [prefecture + name, code])
	);
}

function report(outputs: readonly Output[], say: (line: string) => void): void {
	const kb = (bytes: number) => `${(bytes / 1024).toFixed(1)} KB`;
	const levels = new Map<string, number[]>();
	for (const { path: file, gzip } of outputs) {
		const [name, folder] = [path.basename(file), path.dirname(file)];
		if (/^\d\d\./.test(name)) levels.set(folder, [...(levels.get(folder) ?? []), gzip]);
		else say(`${file}: ${kb(gzip)} gzipped`);
	}
	for (const [folder, files] of levels) {
		files.sort((a, b) => a - b);
		say(
			`${folder}: ${files.length} files, median ${kb(files[files.length >> 1] ?? 0)}, largest ${kb(files.at(-1) ?? 0)}, together ${kb(files.reduce((sum, size) => sum + size, 0))} gzipped`
		);
	}
}

function optionsOf(args: readonly string[]): Options {
	const text = { type: 'string' } as const;
	let values: Partial<Record<keyof Options, string>>;
	try {
		({ values } = parseArgs({
			args: [...args],
			options: { source: text, register: text, out: text, edition: text }
		}));
	} catch (error) {
		throw new GeodataFault(
			`${error instanceof Error ? (error.message.split('. ')[0] ?? '') : String(error)}; ${USAGE}`
		);
	}
	const { source, register, out, edition } = values;
	if (source === undefined) throw new GeodataFault(`no --source given; ${USAGE}`);
	if (register !== undefined && !(existsSync(register) && statSync(register).isDirectory())) {
		throw new GeodataFault(
			`--register ${register}: no such folder; give the one with local-governments.csv in it`
		);
	}
	if (edition !== undefined && !/^\d{4}-\d\d-\d\d$/.test(edition)) {
		throw new GeodataFault(`--edition ${edition}: expected a day as 2025-01-01`);
	}
	return {
		source,
		out: out ?? path.join(HERE, 'built'),
		...(register !== undefined && { register }),
		...(edition !== undefined && { edition })
	};
}

try {
	await build(optionsOf(process.argv.slice(2)));
} catch (error) {
	if (!(error instanceof GeodataFault)) throw error;
	console.error(`geodata: ${error.message}`);
	process.exitCode = 1;
}
