/** Offices that moved since the published list was made: `offices.csv`, each with the day and who says so. */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { LonLat } from '../../src/lib/model/area';
import type { AreaCode } from '../../src/lib/model/code';
import { failOn } from '../boundaries/fault';
import { figure, type RegisterRow } from './table';

type Line = Readonly<Record<'code' | 'name' | 'lat' | 'lon' | 'since' | 'source' | 'why', string>>;

/** The position of each office that moved, by code. */
function readOffices(): ReadonlyMap<AreaCode, LonLat> {
	const text = readFileSync(new URL('./offices.csv', import.meta.url), 'utf8');
	const { data } = Papa.parse<Line>(text, { header: true, skipEmptyLines: true });
	failOn(
		'offices.csv: without a day or a source',
		data
			.filter(({ since, source }) => !/^\d{4}-\d\d-\d\d$/.test(since) || source === '')
			.map(({ name }) => name)
	);
	return new Map(
		data.map(({ code, name, lat, lon }) => [
			code,
			[figure(lon, `offices.csv ${name} lon`) ?? NaN, figure(lat, `offices.csv ${name} lat`) ?? NaN]
		])
	);
}

/** The register with its offices where they are now. */
export function withOffices(rows: readonly RegisterRow[]): RegisterRow[] {
	const moved = readOffices();
	failOn(
		'offices.csv: no such area any more',
		[...moved.keys()].filter((code) => !rows.some((row) => row.code === code))
	);
	return rows.map((row) => ({ ...row, office: moved.get(row.code) ?? row.office }));
}
