/**
 * The area of each geometry against 面積調. The boundaries come generalised (a coast is up to some hundred metres off,
 * islets are left out), so small differences are expected; a large one means a wrong join, unless `surveyed.csv`
 * names the area with the reason.
 */
import { readFileSync } from 'node:fs';
import Papa from 'papaparse';
import type { RegisterRow } from '../register/table';
import type { Measured } from './areas';
import { failOn } from './fault';

/** An area is off when it differs by more than 5 % and more than 1 km². */
const LIMIT_PERCENT = 5;
const LIMIT_KM2 = 1;

interface Allowed {
	readonly code: string;
	readonly name: string;
	/** Per cent that the geometry may differ. */
	readonly limit_pct: string;
	readonly why: string;
}

export interface Difference {
	readonly row: RegisterRow;
	readonly km2: number;
	/** Geometry against 面積調, per cent. */
	readonly percent: number;
}

/** @returns the differences beyond the limit that are allowed, the worst first */
export function checkAreas(
	register: readonly RegisterRow[],
	measured: ReadonlyMap<string, Measured>
): Difference[] {
	const text = readFileSync(new URL('./surveyed.csv', import.meta.url), 'utf8');
	const { data } = Papa.parse<Allowed>(text, { header: true, skipEmptyLines: true });
	const allowed = new Map(data.map((row) => [row.code, row]));
	const off = register
		.flatMap((row): Difference[] => {
			const km2 = measured.get(row.code)?.km2;
			if (km2 === undefined || row.areaKm2 === null || row.kind === 'prefecture') return [];
			return [{ row, km2, percent: (km2 / row.areaKm2 - 1) * 100 }];
		})
		.filter(
			({ row, km2, percent }) =>
				Math.abs(percent) > LIMIT_PERCENT && Math.abs(km2 - (row.areaKm2 ?? 0)) > LIMIT_KM2
		)
		.sort((a, b) => Math.abs(b.percent) - Math.abs(a.percent));
	failOn(
		'geometry of another size than 面積調; a wrong code, or a reason to name in surveyed.csv',
		off
			.filter(({ row, percent }) => Math.abs(percent) > Number(allowed.get(row.code)?.limit_pct ?? 0))
			.map(describe)
	);
	return off;
}

/** 佐賀県上峰町 (41345): 15.42 km² drawn, 12.80 km² surveyed, +20.5 % */
export function describe({ row, km2, percent }: Difference): string {
	const sign = percent > 0 ? '+' : '';
	return `${row.prefecture}${row.name} (${row.code}): ${km2.toFixed(2)} km² drawn, ${row.areaKm2?.toFixed(2)} km² surveyed, ${sign}${percent.toFixed(1)} %`;
}
