/** What a new column changes: against the same date when it was there before, else against the date beside it. */
import { GeodataFault } from '../boundaries/fault';
import type { AreaCode } from '../../src/lib/model/code';
import { figureKind, type FigureId } from './columns';
import type { Tables, Values } from './tables';

export interface ColumnDifference {
	/** The date that it is held against; `null` where there was nothing. */
	readonly against: string | null;
	readonly added: number;
	readonly changed: number;
	readonly gone: number;
	/** The largest changes first: code, before, after. */
	readonly largest: readonly (readonly [code: AreaCode, before: string, after: string])[];
	/** Areas whose number has grown to more than `GROWTH` times within a year, or shrunk as fast. */
	readonly leaps: number;
}

const LISTED = 5;
const GROWTH = 1.5;
/** Of the cells of a date that is read again, and of leaps and turned answers from one date to the next. */
const MOST = { again: 0.1, leaps: 0.1, turned: 0.5 } as const;

export function differenceOf(tables: Tables, id: FigureId, date: string, values: Values): ColumnDifference {
	const dates = [...(tables.get(id) ?? [])];
	const [against, before] = dates.find(([each]) => each === date) ??
		dates.findLast(([each]) => each < date) ??
		dates[0] ?? [null, new Map<AreaCode, string>()];
	const pairs = [...new Set([...before.keys(), ...values.keys()])].map(
		(code) => [code, before.get(code) ?? '', values.get(code) ?? ''] as const
	);
	const fast = GROWTH ** Math.max(1, Math.abs(yearOf(date) - yearOf(against ?? date)));
	const changed = pairs.filter(([, was, is]) => was !== is && was !== '' && is !== '');
	const weight = ([, was, is]: (typeof pairs)[number]): number => Math.abs(Number(is) - Number(was)) || 0;
	return {
		against,
		added: pairs.filter(([, was, is]) => was === '' && is !== '').length,
		changed: changed.length,
		gone: pairs.filter(([, was, is]) => was !== '' && is === '').length,
		largest: changed.toSorted((a, b) => weight(b) - weight(a)).slice(0, LISTED),
		leaps: changed.filter(([, was, is]) => Number(is) > fast * Number(was) || Number(is) < Number(was) / fast)
			.length
	};
}

/** @throws GeodataFault where so much has changed that it may be another column, or nothing has from one date to the next */
export function checkDifference(
	at: string,
	id: FigureId,
	date: string,
	values: Values,
	found: ColumnDifference
): void {
	const { against, changed, gone, leaps } = found;
	if (against === null) return;
	const share = (count: number): number => count / values.size;
	const stop = (what: string): never => {
		throw new GeodataFault(`${at}: ${what}; if it is right, run again with --accept`);
	};
	if (against === date && share(changed + gone) > MOST.again)
		stop(`${changed + gone} of ${values.size} cells of ${date} differ from those read before`);
	if (against === date) return;
	const { kind, series } = figureKind(id);
	if (changed === 0 && gone === 0 && series) stop(`all values of ${date} are those of ${against}`);
	if (kind === 'yes-no' && share(changed) > MOST.turned)
		stop(`${changed} of ${values.size} answers of ${date} are others than of ${against}`);
	if (kind !== 'yes-no' && share(leaps) > MOST.leaps)
		stop(
			`${leaps} of ${values.size} values of ${date} have grown to more than ${GROWTH} times a year since ${against}, or shrunk as fast`
		);
}

function yearOf(date: string): number {
	return Number(/\d{4}/.exec(date)?.[0] ?? 0);
}
