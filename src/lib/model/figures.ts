/** The values of the official figures, `/data/indicators.json`; fetched when somebody first asks for one. */
import type { Area } from './area';
import type { AreaCode } from './code';
import { INDICATORS, type IndicatorId } from './indicator';
import { ratio, type Figure, type FigureValue } from './prefecture-figure';

/** What is said about an indicator besides its name. */
interface FigureNotes {
	readonly licence: string;
	readonly url?: string;
	readonly obtained: { readonly ja: string; readonly en: string };
	readonly silent: { readonly ja: string; readonly en: string };
}

export interface Figures {
	/** The value of an area; `missing` where the publication has none, and for areas out of every count. */
	of(id: IndicatorId, area: Area): Figure;
	notesOf(id: IndicatorId): FigureNotes;
}

const MISSING: Figure = { value: 'missing', of: null };
type Part = readonly [numerator: number, denominator: number] | null;

/**
 * Reads `/data/indicators.json`. Population, area and density come from the register.
 * @throws Error that says which part is not as expected
 */
export function parseFigures(value: unknown): Figures {
	const file = record(value, 'indicators');
	const codes = list(file.codes, 'codes');
	const at = new Map<AreaCode, number>(codes.map((code, i) => [String(code), i]));
	const values = record(file.values, 'values');
	const parts = record(file.of, 'of');
	const columns = new Map<IndicatorId, readonly FigureValue[]>();
	for (const { id, inRegister } of INDICATORS) {
		if (inRegister) continue;
		const column = list(values[id], `values.${id}`);
		if (column.length !== codes.length) {
			throw new Error(`values.${id}: found ${column.length} values, expected ${codes.length}`);
		}
		columns.set(
			id,
			column.map((cell, i) => figureValue(cell, `values.${id}[${i}]`))
		);
	}
	const notes = new Map(
		list(file.indicators, 'indicators').map((each) => {
			const fields = record(each, 'indicators');
			for (const key of ['obtained', 'silent']) record(fields[key], `${String(fields.id)}.${key}`);
			return [String(fields.id), fields as unknown as FigureNotes];
		})
	);
	for (const { id } of INDICATORS) if (!notes.has(id)) throw new Error(`indicators: no ${id}`);
	return Object.freeze({
		of: (id: IndicatorId, area: Area): Figure => {
			const column = columns.get(id);
			if (!column) return registered(id, area);
			const i = at.get(area.code);
			if (i === undefined) return MISSING;
			const part = parts[id] === undefined ? null : ((parts[id] as readonly Part[])[i] ?? null);
			return { value: column[i] ?? 'missing', of: part };
		},
		notesOf: (id: IndicatorId) => notes.get(id) as FigureNotes
	});
}

function registered(id: IndicatorId, { kind, population, areaKm2 }: Area): Figure {
	if (kind === 'northern-village') return MISSING;
	if (id === 'area') return { value: areaKm2, of: null };
	if (population === null) return MISSING;
	return id === 'population' ? { value: population, of: null } : ratio(population, areaKm2, 1);
}

function figureValue(cell: unknown, where: string): FigureValue {
	if (cell === null) return 'missing';
	if (cell === 'not-surveyed' || cell === 'not-computed') return cell;
	if (typeof cell === 'number' && Number.isFinite(cell)) return cell;
	throw new Error(`${where}: found ${JSON.stringify(cell)}, expected a number, null or a reason`);
}

function record(value: unknown, what: string): Readonly<Record<string, unknown>> {
	if (typeof value !== 'object' || value === null || Array.isArray(value)) {
		throw new Error(`${what}: expected an object`);
	}
	return value as Readonly<Record<string, unknown>>;
}

function list(value: unknown, what: string): readonly unknown[] {
	if (!Array.isArray(value)) throw new Error(`${what}: expected a list`);
	return value;
}
