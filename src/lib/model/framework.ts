/**
 * Cooperation frameworks (連携の枠組み): which municipalities have agreed to work together, and the page that says so.
 * `/data/frameworks.json`; fetched when somebody first asks for one.
 */
import * as v from 'valibot';
import type { AreaCode } from './code';
import { FRAMEWORK_KINDS } from './framework-kind';
import { areaCode, count, fields, freeze, list, listOfSome, oneOf, read, text, textThat } from './schema';

/** Whether the source names every member. */
export const FRAMEWORK_STATUS = ['complete', 'partial'] as const;
/** Whose page it is: of an authority, of an association of them, a newspaper's, an encyclopaedia's or a copy. */
export const FRAMEWORK_SOURCE_KINDS = ['official', 'association', 'press', 'encyclopaedia'] as const;

/** An id in the form that we write. It is in addresses, so it never changes. */
export const FRAMEWORK_ID = /^[a-z]+(?:-[a-z0-9]+)+$/;

const day = textThat((each) => /^\d{4}(?:-\d\d(?:-\d\d)?)?$/.test(each), 'a year, a month or a day');

export const frameworkSchema = fields({
	id: textThat((id) => FRAMEWORK_ID.test(id), 'small letters, digits and hyphens'),
	/** As its source has it. */
	name: text,
	/** Only where the source has an English name. */
	en: v.optional(text),
	kind: oneOf(FRAMEWORK_KINDS),
	/** By code; empty where none is named. */
	centres: list(areaCode),
	/** By code, the centres among them. */
	members: listOfSome(areaCode),
	/** When it began, as far as the source tells. */
	since: v.nullable(day),
	status: oneOf(FRAMEWORK_STATUS),
	/** How many members the source says there are; `null` where it does not. */
	stated: v.nullable(count),
	source: fields({
		url: text,
		publisher: text,
		kind: oneOf(FRAMEWORK_SOURCE_KINDS),
		/** Of the page; `null` where it shows none. */
		date: v.nullable(day),
		/** When we read it. */
		read: day
	}),
	note: v.optional(text)
});
export type Framework = v.InferOutput<typeof frameworkSchema>;

export interface Frameworks {
	/** In the order of the file: by kind, then from north to south. */
	readonly all: readonly Framework[];
	byId(id: string): Framework | undefined;
	/** Those that a municipality is a member of. */
	of(code: AreaCode): readonly Framework[];
}

const NONE: readonly Framework[] = Object.freeze([]);

/**
 * Reads `/data/frameworks.json`. The result is frozen.
 * @throws Error that says which record and field, what was found and what was expected
 */
export function parseFrameworks(value: unknown): Frameworks {
	const all = freeze(read(list(frameworkSchema), value, 'frameworks'));
	const byId = new Map(all.map((each) => [each.id, each]));
	if (byId.size !== all.length) throw new Error('frameworks: an id found twice, expected once');
	const byMember = new Map<AreaCode, Framework[]>();
	for (const each of all) {
		for (const code of each.members) {
			const held = byMember.get(code);
			if (held) held.push(each);
			else byMember.set(code, [each]);
		}
	}
	return Object.freeze({
		all,
		byId: (id: string) => byId.get(id),
		of: (code: AreaCode) => byMember.get(code) ?? NONE
	});
}
