/** Puts the newest values into the tables that the app is published from: `geodata/indicators.csv`, `prefecture-answers.csv`. */
import { readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import { formatAnswers, parseAnswers } from '../indicators/prefectures';
import { formatIndicators, parseIndicators } from '../indicators/table';
import { FIGURE_IDS, figureKind, type FigureId } from './columns';
import { newestOf, type Tables } from './tables';

/** The text of `indicators.csv` with the newest values of the figures in it, where the tables have any. */
export function applyToIndicators(text: string, tables: Tables): string {
	return formatIndicators(
		parseIndicators(text).map((row) => ({
			...row,
			cells: { ...row.cells, ...newestCells(row.code, row.cells, tables) }
		}))
	);
}

/** The text of `prefecture-answers.csv` with what the prefectures last answered. */
export function applyToAnswers(text: string, tables: Tables): string {
	return formatAnswers(
		parseAnswers(text).map((row) => ({
			...row,
			cells: { ...row.cells, ...newestCells(row.code, row.cells, tables) }
		}))
	);
}

/** @param folder `geodata/` */
export function applyTables(folder: string, tables: Tables): void {
	const rewrite = (name: string, make: (text: string, tables: Tables) => string): void => {
		const file = path.join(folder, name);
		writeFileSync(file, make(readFileSync(file, 'utf8'), tables));
	};
	rewrite('indicators.csv', applyToIndicators);
	rewrite('prefecture-answers.csv', applyToAnswers);
}

function newestCells(
	code: string,
	cells: Readonly<Record<string, string>>,
	tables: Tables
): Readonly<Record<string, string>> {
	return Object.fromEntries(
		FIGURE_IDS.flatMap((id) => {
			const value = id in cells ? newestOf(tables, id)?.values.get(code) : undefined;
			return value === undefined ? [] : [[id, shortest(id, value)]];
		})
	);
}

/** Those tables write a number without zeros at its end. */
function shortest(id: FigureId, value: string): string {
	return value === '' || !/^(count|number)$/.test(figureKind(id).kind) || Number.isNaN(Number(value))
		? value
		: String(Number(value));
}
