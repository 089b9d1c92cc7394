/** Makes the table of wards of designated cities, from the list that the register is made of and `wards.csv`. */
import { readFileSync } from 'node:fs';
import path from 'node:path';
import Papa from 'papaparse';
import type { Area } from '../../src/lib/model/area';
import { parseCode, type AreaCode } from '../../src/lib/model/code';
import type { Ward } from '../../src/lib/model/names/former';
import { failOn } from '../boundaries/fault';
import { MUNICIPALITIES, openList } from '../register/lists';

/** Wards of today; a change of wards changes it. */
const WARDS = 171;

/** The records of `wards.json`, by code. */
export function makeWards(folder: string, areas: readonly Area[]): Ward[] {
	const { rows } = openList(folder, MUNICIPALITIES, ['pref', 'city', 'citykana', 'lgcode']);
	const nameOf = new Map(areas.map(({ code, name }) => [code, name]));
	const cities = areas.filter(({ kind }) => kind === 'designated-city');
	const listed = rows.flatMap(({ city, citykana, lgcode }): Ward[] => {
		const [owner, name] = city.split(/\s+/);
		const code = parseCode(lgcode);
		const found = cities.find((each) => each.name === owner && each.code.slice(0, 3) === code?.slice(0, 3));
		const area = found ?? cities.find((each) => each.name === owner);
		if (name === undefined || code === null || area === undefined) return [];
		return [{ code, city: area.code, name, kana: citykana.split(/\s+/)[1] ?? '' }];
	});
	const changed = readChanges();
	const byCode = new Map<AreaCode, Ward>([...listed, ...changed].map((ward) => [ward.code, ward]));
	const wards = [...byCode.values()].sort((a, b) => (a.code < b.code ? -1 : 1));
	failOn(
		'ward without its city',
		wards.filter(({ city }) => !nameOf.has(city)).map(({ code, name }) => `${code} ${name}`)
	);
	const today = wards.filter(({ until }) => until === undefined).length;
	failOn('number of wards', today === WARDS ? [] : [`found ${today}, expected ${WARDS}`]);
	return wards;
}

function readChanges(): Ward[] {
	const text = readFileSync(path.join(import.meta.dirname, 'wards.csv'), 'utf8');
	const { data } = Papa.parse<Record<'code' | 'city' | 'name' | 'kana' | 'from' | 'until', string>>(
		text.trim(),
		{ header: true }
	);
	return data.map(({ code, city, name, kana, from, until }) => ({
		code,
		city,
		name,
		kana,
		...(from === '' ? {} : { from }),
		...(until === '' ? {} : { until })
	}));
}
