/**
 * From the properties of one source feature to the area it belongs to.
 * N03 (国土数値情報 行政区域データ): N03_001 prefecture, N03_002 振興局, N03_003 郡 or designated city, N03_004 municipality
 * or ward, N03_005 ward (2024 on), N03_007 five-digit code. A ward belongs to its designated city; 所属未定地 (land no
 * municipality has yet) belongs to none.
 */
import { GeodataFault } from './fault';

/** Properties of a feature, as the source has them. */
export type Row = Record<string, unknown>;

export interface Place {
	readonly code: string;
	/** 名西郡; absent where there is none. */
	readonly county?: string;
}

/** prefecture name + city name → five-digit code, of the designated cities. */
export type DesignatedCities = ReadonlyMap<string, string>;

export interface Placed {
	/** One per row; `null` for 所属未定地. */
	readonly places: readonly (Place | null)[];
	readonly wards: number;
	readonly unassigned: number;
}

/**
 * @param cities designated cities by prefecture and name, e.g. "北海道札幌市" → "01100"
 * @throws GeodataFault when the properties are those of another kind of file
 */
export function placeRows(rows: readonly Row[], cities: DesignatedCities): Placed {
	const [first] = rows;
	if (first === undefined) throw new GeodataFault('the source holds no feature');
	if ('lg_code_5' in first) {
		return { places: rows.map(placeOfAgency), wards: 0, unassigned: 0 };
	}
	if ('area' in first) return { places: rows.map(placeOfFine), wards: 0, unassigned: 0 };
	if (!('N03_007' in first)) {
		throw new GeodataFault(
			`the source's features have ${Object.keys(first).join(', ') || 'no properties'}; expected N03_001 … N03_007 (国土数値情報 行政区域データ)`
		);
	}
	let wards = 0;
	let unassigned = 0;
	const places = rows.map((row, i) => {
		const place = placeOfN03(row, cities, i);
		if (place === null) unassigned++;
		else if (place.code !== text(row['N03_007'])) wards++;
		return place;
	});
	return { places, wards, unassigned };
}

/** The fine boundaries carry a code and nothing else. */
function placeOfFine(row: Row): Place {
	return { code: text(row['area']) };
}

function placeOfAgency(row: Row): Place {
	const county = text(row['county_name']);
	return { code: text(row['lg_code_5']), ...(county !== '' && { county }) };
}

function placeOfN03(row: Row, cities: DesignatedCities, i: number): Place | null {
	const [prefecture, above, name, code] = ['N03_001', 'N03_003', 'N03_004', 'N03_007'].map((k) =>
		text(row[k])
	);
	if (code === undefined || code === '' || name?.endsWith('所属未定地')) return null;
	const city = cities.get(`${prefecture}${above}`) ?? cities.get(`${prefecture}${name}`);
	if (city !== undefined) return { code: city };
	if (!/^\d{5}$/.test(code)) {
		throw new GeodataFault(`feature ${i} (${prefecture}${name}): N03_007 is "${code}"; expected five digits`);
	}
	return { code, ...(above?.endsWith('郡') && { county: above }) };
}

function text(value: unknown): string {
	return typeof value === 'string' || typeof value === 'number' ? String(value).trim() : '';
}
