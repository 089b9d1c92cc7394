/** `geodata/register.csv`: our own register of areas, which opens in Excel and needs none of the files it was made of. */
import { readFileSync, writeFileSync } from 'node:fs';
import Papa from 'papaparse';
import { AREA_KINDS, type AreaKind, type LonLat } from '../../src/lib/model/area';
import { lgcodeOf, parseCode, type AreaCode } from '../../src/lib/model/code';
import { GeodataFault } from '../boundaries/fault';

/** One area as the register knows it: everything but its shape. */
export interface RegisterRow {
	readonly code: AreaCode;
	readonly kind: AreaKind;
	/** 愛媛県; of a prefecture, its own name. */
	readonly prefecture: string;
	readonly name: string;
	/** 名西郡; empty where there is none. */
	readonly county: string;
	readonly kana: string;
	readonly en: string;
	/** Persons; `null` for the northern villages. */
	readonly population: number | null;
	/** km²; `null` for the northern villages, whose area is measured on the boundaries. */
	readonly areaKm2: number | null;
	readonly office: LonLat | null;
}

const COLUMNS = [
	'lgcode',
	'kind',
	'prefecture',
	'name',
	'county',
	'kana',
	'en',
	'population',
	'area_km2',
	'office_lat',
	'office_lon'
] as const;
type Line = Record<(typeof COLUMNS)[number], string>;

/** UTF-8 with BOM and CRLF, as Excel on Windows expects it. */
export function formatRegister(rows: readonly RegisterRow[]): string {
	const lines = rows.map((row): Line => ({
		lgcode: lgcodeOf(row.code),
		kind: row.kind,
		prefecture: row.prefecture,
		name: row.name,
		county: row.county,
		kana: row.kana,
		en: row.en,
		population: row.population?.toString() ?? '',
		area_km2: row.areaKm2?.toFixed(2) ?? '',
		office_lat: row.office?.[1].toFixed(4) ?? '',
		office_lon: row.office?.[0].toFixed(4) ?? ''
	}));
	return `\uFEFF${Papa.unparse(lines, { columns: [...COLUMNS], newline: '\r\n' })}\r\n`;
}

export function writeRegister(file: string, rows: readonly RegisterRow[]): void {
	writeFileSync(file, formatRegister(rows));
}

/** @throws GeodataFault with file, line and column of the first value that is not what the column holds */
export function readRegister(file: string): RegisterRow[] {
	let text: string;
	try {
		text = readFileSync(file, 'utf8');
	} catch {
		throw new GeodataFault(`${file}: no register; make one with --register DIR`);
	}
	return parseRegister(text, file);
}

/** @param file only for messages */
export function parseRegister(text: string, file: string): RegisterRow[] {
	const { data, meta } = Papa.parse<Line>(text.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true
	});
	const missing = COLUMNS.filter((column) => !meta.fields?.includes(column));
	if (missing.length > 0) throw new GeodataFault(`${file}: no column ${missing.join(', ')}`);
	return data.map((line, i) => {
		const at = `${file}:${i + 2} ${line.prefecture}${line.name}`;
		const code = parseCode(line.lgcode);
		if (code === null) throw new GeodataFault(`${at}: lgcode "${line.lgcode}" is no six-digit code`);
		const kind = AREA_KINDS.find((known) => known === line.kind);
		if (kind === undefined)
			throw new GeodataFault(`${at}: kind "${line.kind}" is none of ${AREA_KINDS.join(', ')}`);
		const lat = figure(line.office_lat, `${at}: office_lat`);
		const lon = figure(line.office_lon, `${at}: office_lon`);
		return {
			code,
			kind,
			prefecture: line.prefecture,
			name: line.name,
			county: line.county,
			kana: line.kana,
			en: line.en,
			population: figure(line.population, `${at}: population`),
			areaKm2: figure(line.area_km2, `${at}: area_km2`),
			office: lat === null || lon === null ? null : [lon, lat]
		};
	});
}

/** A number, or `null` for an empty cell. */
export function figure(text: string | undefined, at: string): number | null {
	if (text === undefined || text === '') return null;
	const value = Number(text);
	if (!Number.isFinite(value)) throw new GeodataFault(`${at}: "${text}" is no number`);
	return value;
}
