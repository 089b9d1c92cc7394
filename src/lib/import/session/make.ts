/** What is made of a table: a measure and cases, of the columns that a person chose or that are proposed. */
import type { Places } from '../../join/places';
import { makeUserCases, type MadeCases } from '../cases';
import { findLongColumns, type LongColumn } from '../long/long';
import { makeChosen } from '../long/made';
import { proposeMeasure } from '../long/propose';
import { countRows, type MadeMeasure, type MeasureChoice } from '../measure';
import type { Corrections } from '../understand';
import type { Worked } from './worked';

/** The cases that the columns chosen make of the rows; `null` while none are chosen. */
export function makeCases(
	{ table, understanding, choices, result }: Worked,
	places: Places
): MadeCases | null {
	if (choices.cases === null) return null;
	const { body, roles } = understanding;
	return makeUserCases(table.fileName, body, result.rows, choices.cases, {
		isCounted: (code) => (places.areaByCode.get(code)?.kind ?? 'northern-village') !== 'northern-village',
		codeColumn: roles.codes[0]
	});
}

/** The column chosen for the map as a measure; `null` while none is chosen. */
export function makeMeasure({ table, understanding, choices, result }: Worked): MadeMeasure | null {
	const { measure } = choices;
	if (measure === null) return null;
	const { columns, body } = understanding;
	const chosen = filterOf(choices).map(([, value]) => value);
	if (measure.column === null) return countRows(table.fileName, chosen.join('・'), result.rows);
	return makeChosen(table.fileName, columns, { body, rows: result.rows }, measure, chosen);
}

/** What the map shows until a person chooses. Where no column can be shown, the rows of each area can be counted. */
export function proposeFor(
	{ choices, result }: Worked,
	shapes: Parameters<typeof proposeMeasure>[0]
): MeasureChoice | null {
	const filtered = filterOf(choices).map(([column]) => column);
	const proposed = proposeMeasure(shapes, filtered);
	if (proposed !== null || result.counts.matched === 0) return proposed;
	return { column: null, combine: { by: 'none' }, incomparable: false };
}

/** Columns that tell several rows of one area apart. */
export function longColumnsOf({ understanding, choices, result }: Worked): readonly LongColumn[] {
	const filtered = filterOf(choices).map(([column]) => column);
	const areas = result.rows.map(({ code, rules }) => (rules.includes('ward-to-city') ? null : code));
	return findLongColumns(understanding.columns, understanding.body, areas, filtered);
}

function filterOf({ corrections }: Worked['choices']): NonNullable<Corrections['filter']> {
	return corrections.filter ?? [];
}
