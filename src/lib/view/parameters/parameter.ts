/**
 * What a parameter of an address is. Each is defined once, in a line of `view.ts`, `finder.ts`, `embed.ts` or `pages.ts`
 * beside this: reading, writing and the documentation walk these lists.
 */
import type { Problem } from '../problem';

/** How a value is written that is not one of a list. */
export type Form =
	| 'measure'
	| 'theme'
	| 'place'
	| 'scope'
	| 'facet'
	| 'name'
	| 'text'
	| 'id'
	| 'column'
	| 'range'
	| 'camera'
	| 'codes'
	| 'figures'
	| 'weights'
	| 'date'
	| 'moment'
	| 'number'
	| 'percent'
	| 'lock'
	| 'note'
	| 'colours';

/** Tells of a text that cannot be used; `allowed` where the values that would do are few. */
type Report = (found: string, kind?: Problem['kind'], allowed?: readonly string[]) => void;

interface Shown {
	/** The values that can stand there, where they are a list. */
	readonly values?: readonly string[];
	/** How else it is written. */
	readonly form?: Form;
	/** It may occur more than once. */
	readonly repeats?: true;
}

/** How a value stands in an address. */
export interface Kind<Value, Whole = unknown> extends Shown {
	/**
	 * Reads what is given, one text for each time that the parameter occurs.
	 * @param whole what the address has said so far
	 * @returns `undefined` where nothing of it can be used
	 */
	readonly read: (given: readonly string[], report: Report, whole: Whole) => Value | undefined;
	/** One text for each time that the parameter is to occur. */
	readonly write: (value: Value) => readonly string[];
}

/** A parameter of an address that describes a `Whole`: a view, the options of an embed, a page. */
export interface Parameter<Whole, Name extends string = string> extends Shown {
	readonly name: Name;
	/** The whole with what is given; `undefined` where nothing of it can be used. */
	readonly read: (given: readonly string[], report: Report, whole: Whole) => Whole | undefined;
	/** What is written of it; nothing where it is as `usual`. */
	readonly write: (whole: Whole, usual?: Whole) => readonly string[];
}

/** Where in a whole a value is kept. */
export interface Place<Whole, Value> {
	readonly get: (whole: Whole) => Value;
	readonly set: (whole: Whole, value: Value) => Whole;
}

/** Fields of a whole as places. */
export function placesOf<Whole>() {
	return <Key extends keyof Whole>(key: Key): Place<Whole, Whole[Key]> => ({
		get: (whole) => whole[key],
		set: (whole, value) => ({ ...whole, [key]: value })
	});
}

/** Fields of what is kept in a place. */
export function placesIn<Whole, Part>(outer: Place<Whole, Part>) {
	return <Key extends keyof Part>(key: Key): Place<Whole, Part[Key]> => ({
		get: (whole) => outer.get(whole)[key],
		set: (whole, value) => outer.set(whole, { ...outer.get(whole), [key]: value })
	});
}

/** Defines a parameter. */
export function parameter<const Name extends string, Whole, Value>(
	name: Name,
	{ get, set }: Place<Whole, Value>,
	{ read, write, ...shown }: Kind<Value, Whole>
): Parameter<Whole, Name> {
	return {
		...shown,
		name,
		read: (given, report, whole) => {
			const value = read(given, report, whole);
			return value === undefined ? undefined : set(whole, value);
		},
		write: (whole, usual) => {
			const value = get(whole);
			if (usual === undefined) return write(value);
			const other = get(usual);
			if (value === other) return [];
			const texts = write(value);
			return texts.join() === write(other).join() ? [] : texts;
		}
	};
}

/** One of a list. */
export function oneOf<const Value extends string>(values: readonly Value[]): Kind<Value> {
	return {
		values,
		read: ([found = ''], report) => {
			const match = values.find((value) => value === found);
			if (match === undefined) report(found, 'parameter', values);
			return match;
		},
		write: (value) => [value]
	};
}

const SWITCH = oneOf(['on', 'off']);

/** On or off; `on` is refused where it does not apply to what the address has said so far. */
export function onOff<Whole>(applies: (whole: Whole) => boolean = () => true): Kind<boolean, Whole> {
	return {
		values: ['on', 'off'],
		read: (given, report, whole) => {
			const value = SWITCH.read(given, report, whole);
			if (value !== 'on' || applies(whole)) return value && value === 'on';
			report(value);
			return undefined;
		},
		write: (on) => [on ? 'on' : 'off']
	};
}

/** The same, or `null` where the address does not say. */
export function orNone<Value, Whole>(kind: Kind<Value, Whole>): Kind<Value | null, Whole> {
	return { ...kind, write: (value) => (value === null ? [] : kind.write(value)) };
}

/** Texts, one for each time that the parameter occurs; empty ones count for nothing. */
export function several(
	form: Form,
	accepts: (text: string) => boolean = () => true,
	kind: Problem['kind'] = 'parameter'
): Kind<readonly string[]> {
	return {
		form,
		repeats: true,
		read: (given, report) => {
			const kept = given.filter((found) => {
				if (found === '' || accepts(found)) return found !== '';
				report(found, kind);
				return false;
			});
			return [...new Set(kept)];
		},
		write: (values) => values
	};
}

/** Some of a list, one for each time that the parameter occurs. */
export function someOf(values: readonly string[]): Kind<readonly string[]> {
	return {
		values,
		repeats: true,
		read: (given, report) => {
			for (const found of given)
				if (found !== '' && !values.includes(found)) report(found, 'parameter', values);
			return values.filter((value) => given.includes(value));
		},
		write: (chosen) => chosen
	};
}

/** A day, `2026-11-22`. */
export const dated: Kind<string | null> = {
	form: 'date',
	read: ([found = ''], report) => {
		if (found === '' || /^\d{4}-\d\d-\d\d$/.test(found)) return found || null;
		report(found);
		return undefined;
	},
	write: (day) => (day === null ? [] : [day])
};

/** Numbers between commas, `null` where they are not `count` numbers. */
export function numbersIn(text: string, count: number): readonly number[] | null {
	const numbers = text.split(',').map((part) => (part.trim() === '' ? NaN : Number(part)));
	return numbers.length === count && numbers.every(Number.isFinite) ? numbers : null;
}

/**
 * Reads an address by definitions.
 * @param start what holds where the address says nothing
 * @param problems what cannot be used is added to it
 * @returns what the address describes, and the names of the parameters that it was read from
 */
export function readAll<Whole>(
	parameters: readonly Parameter<Whole>[],
	query: URLSearchParams,
	start: Whole,
	problems: Problem[]
): { readonly whole: Whole; readonly asked: ReadonlySet<string> } {
	const asked = new Set<string>();
	let whole = start;
	for (const { name: param, read, repeats } of parameters) {
		const given = query.getAll(param);
		if (given.length === 0) continue;
		const report: Report = (found, kind = 'parameter', allowed) =>
			problems.push({ kind, param, found, ...(allowed && { allowed }) });
		const other = repeats ? undefined : given.find((text) => text !== given[0]);
		if (other !== undefined) report(other, 'twice');
		const next = read(given, report, whole);
		if (next === undefined) continue;
		asked.add(param);
		whole = next;
	}
	return { whole, asked };
}

/** What differs from what is usual, as names and texts in the order of the definitions. */
export function writeAll<Whole>(
	parameters: readonly Parameter<Whole>[],
	whole: Whole,
	usual: Whole
): readonly (readonly [name: string, text: string])[] {
	return parameters.flatMap(({ name, write }) =>
		write(whole, usual).map((text): [string, string] => [name, text])
	);
}

/** A path and its query. Commas, colons and slashes are allowed in a query, and read better as they are. */
export function addressOf(path: string, pairs: Iterable<readonly [string, string]>): string {
	const query = new URLSearchParams();
	for (const [name, text] of pairs) query.append(name, text);
	const text = query.toString().replace(/%(2C|2F|3A)/g, decodeURIComponent);
	return path + (text === '' ? '' : `?${text}`);
}

/** A share in per cent, 1 to 100. */
export const percent: Kind<number> = {
	form: 'percent',
	read: ([found = ''], report) => {
		const value = /^\d{1,3}$/.test(found) ? Number(found) : 0;
		if (value >= 1 && value <= 100) return value;
		report(found);
		return undefined;
	},
	write: (value) => [String(value)]
};
