/** The formats of export, in the order in which they are offered. */
import { areasCsv } from './areas-csv';
import { casesCsv } from './cases-csv';
import type { Format } from './format';
import { gif, webm } from './film';
import { geojson } from './geojson';
import { json } from './json';
import { offline } from './offline';
import { pdf } from './pdf';
import { png } from './png';
import { pptx } from './pptx';
import { svg } from './svg';
import { xlsx } from './xlsx';

export const FORMATS: readonly Format[] = [
	png,
	svg,
	pptx,
	pdf,
	gif,
	webm,
	offline,
	xlsx,
	areasCsv,
	casesCsv,
	json,
	geojson
];
