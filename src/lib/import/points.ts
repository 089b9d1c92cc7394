/** Finds the columns that hold latitude and longitude, and reads them. */
import type { TableRecord } from '../join/table';

/** The columns, by index; one column of both is both. */
export interface PointColumns {
	readonly lat: number;
	readonly lon: number;
}

/** Longitude and latitude in degrees, as GeoJSON has them. */
export type Point = readonly [lon: number, lat: number];

const LAT = /^(緯度.*|.*[(（_\-・／/]緯度[)）]?|北緯.*|lat(itude)?|.*[_\- ]lat(itude)?|y\(?lat\)?)$/iu;
const LON =
	/^(経度.*|.*[(（_\-・／/]経度[)）]?|東経.*|lon(g|gitude)?|lng|.*[_\- ](lon(g|gitude)?|lng)|x\(?lon\)?)$/iu;
const BOTH =
	/^(緯度[・、,／/]?\s*経度|緯経度|座標|位置座標|lat[_\-/,]?\s*(lon|lng|long)|latlng|coordinates?|geo(point|location)?)$/iu;
/** Cells looked at, and the share of those that are written which have to be degrees. */
const LOOKED_AT = 500;
const MOST = 0.5;

/** @returns `null` where no columns are called so, or they hold something else */
export function findPointColumns(
	titles: readonly string[],
	body: readonly TableRecord[]
): PointColumns | null {
	const plain = titles.map((title) => title.normalize('NFKC').trim());
	const lat = plain.findIndex((title) => LAT.test(title) && !BOTH.test(title));
	const lon = plain.findIndex((title, i) => i !== lat && LON.test(title) && !BOTH.test(title));
	const both = plain.findIndex((title) => BOTH.test(title));
	const columns = lat >= 0 && lon >= 0 ? { lat, lon } : both >= 0 ? { lat: both, lon: both } : null;
	if (columns === null) return null;
	const first = body.slice(0, LOOKED_AT).filter(({ cells }) => isWritten(cells, columns));
	const read = first.filter(({ cells }) => readPoint(cells, columns) !== null).length;
	return read > 0 && read >= first.length * MOST ? columns : null;
}

/** Whether a row says where it is. */
export function isWritten(cells: readonly string[], { lat, lon }: PointColumns): boolean {
	return (cells[lat] ?? '').trim() !== '' || (cells[lon] ?? '').trim() !== '';
}

/**
 * Where a row lies; `null` where its cells are no degrees. A latitude of more than 90 is a longitude: the two are the other way
 * round.
 */
export function readPoint(cells: readonly string[], { lat, lon }: PointColumns): Point | null {
	const [y, x] =
		lat === lon
			? splitPair(cells[lat] ?? '')
			: [readDegrees(cells[lat] ?? ''), readDegrees(cells[lon] ?? '')];
	if (y == null || x == null) return null;
	if (Math.abs(y) <= 90 && Math.abs(x) <= 180) return [x, y];
	return isSwapped(y, x) ? [y, x] : null;
}

/** Whether a row has its latitude where its longitude should be. */
export function isPointSwapped(cells: readonly string[], { lat, lon }: PointColumns): boolean {
	const y = lat === lon ? splitPair(cells[lat] ?? '')[0] : readDegrees(cells[lat] ?? '');
	return y != null && Math.abs(y) > 90 && readPoint(cells, { lat, lon }) !== null;
}

function isSwapped(y: number, x: number): boolean {
	return Math.abs(y) <= 180 && Math.abs(x) <= 90;
}

function splitPair(cell: string): readonly (number | null)[] {
	return cell
		.normalize('NFKC')
		.split(/[,、;/]\s*|\s+(?=[-+\d東北EN])/u)
		.map(readDegrees);
}

/** 35.6895, 北緯35度41分22.2秒, 35°41'22.2"N, N35.41.22.2: degrees; `null` where it is none. */
export function readDegrees(cell: string): number | null {
	const text = cell
		.normalize('NFKC')
		.trim()
		.replace(/^(北緯|東経|南緯|西経|[NESW])\s*/iu, (mark) => (/^(南緯|西経|[SW])/iu.test(mark) ? '-' : ''));
	const plain = /^([-+]?\d{1,3}(?:\.\d+)?)\s*[°度]?\s*([NESW])?$/iu.exec(text);
	if (plain) return signed(Number(plain[1]), plain[2]);
	const parts =
		/^(-?)(\d{1,3})\s*[°度.:\s]\s*(\d{1,2}(?:\.\d+)?)\s*(?:['′’分.:\s]\s*(?:(\d{1,2}(?:\.\d+)?)\s*(?:["″”秒]|''|′′)?)?)?\s*([NESW])?$/iu.exec(
			text
		);
	if (!parts) return null;
	const [, minus, degrees, minutes, seconds = '0', side] = parts;
	if (Number(minutes) >= 60 || Number(seconds) >= 60) return null;
	const size = Number(degrees) + Number(minutes) / 60 + Number(seconds) / 3600;
	return signed(minus === '-' ? -size : size, side);
}

function signed(value: number, side: string | undefined): number {
	return side !== undefined && /[SW]/iu.test(side) ? -value : value;
}
