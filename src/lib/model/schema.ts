/**
 * What our schemas are made of, and how a value is read by one. The message of a schema is what it expects; `read` makes
 * the sentence of it: what was found, where, and what was expected.
 */
import * as v from 'valibot';
import { parseCode } from './code';

/** A text with something in it. */
export const text = textThat((each) => each.trim() !== '', 'a text');
export const anyText = v.string('a text, which may be empty');
export const number = v.pipe(v.number('a number'), v.finite('a number'));
export const count = v.pipe(
	v.number('a whole number'),
	v.integer('a whole number'),
	v.minValue(0, 'a whole number from 0')
);
export const flag = v.boolean('true or false');
/** Key of an area, in the form that we write. */
export const areaCode = textThat(
	(code) => code.length < 6 && parseCode(code) === code,
	'two digits (prefecture) or five (municipality), as a text'
);
/** In both languages. */
export const bilingual = fields({ ja: anyText, en: anyText });

/** A text that passes a test. */
export function textThat(holds: (text: string) => boolean, expected: string) {
	return v.pipe(v.string(expected), v.check(holds, expected));
}

/** One of these texts. */
export function oneOf<const Options extends readonly string[]>(
	options: Options,
	expected = options.join(', ')
) {
	return v.picklist(options, expected);
}

/** An object with these fields; others are left out of what is read. */
export function fields<const Entries extends v.ObjectEntries>(entries: Entries) {
	return v.pipe(v.object(entries, 'an object'), v.readonly());
}

export function list<const Item extends v.GenericSchema>(item: Item) {
	return v.pipe(v.array(item, 'a list'), v.readonly());
}

export function listOfSome<const Item extends v.GenericSchema>(item: Item) {
	const expected = 'a list of at least 1';
	return v.pipe(v.array(item, expected), v.minLength(1, expected), v.readonly());
}

/**
 * Reads a value.
 * @param what the value is called in the error
 * @throws Error as `cases[0] (ehime-yell-lab).figures[1].value: found "41", expected a number`
 */
export function read<const Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown,
	what: string
): v.InferOutput<Schema> {
	const result = v.safeParse(schema, value, { abortEarly: true });
	if (result.success) return result.output;
	throw new Error(sentenceOf(result.issues[0], schema, what));
}

/** As `read`, and `null` for anything else than the schema expects. */
export function readOrNull<const Schema extends v.GenericSchema>(
	schema: Schema,
	value: unknown
): v.InferOutput<Schema> | null {
	const result = v.safeParse(schema, value, { abortEarly: true });
	return result.success ? result.output : null;
}

/** Freezes a value of objects and lists, all the way in. */
export function freeze<T>(value: T): T {
	if (typeof value === 'object' && value !== null && !Object.isFrozen(value)) {
		Object.freeze(value);
		for (const inner of Object.values(value)) freeze(inner);
	}
	return value;
}

/** What we look at in a schema to say what it expects. */
interface Node {
	readonly type: string;
	readonly message?: unknown;
	readonly entries?: Readonly<Record<string, Node>>;
	readonly item?: Node;
	readonly items?: readonly Node[];
	readonly value?: Node;
	readonly wrapped?: Node;
}

function sentenceOf(issue: v.BaseIssue<unknown>, schema: Node, what: string): string {
	const path = (issue.path ?? []) as readonly v.IssuePathItem[];
	let where = what;
	let found = issue.input;
	let node: Node | undefined = schema;
	for (const { key, input, value } of path) {
		const isPlace = typeof key === 'number';
		// A list passes for an object until its first field is looked for.
		if (!isPlace && Array.isArray(input)) return sentence(where, input, 'an object');
		const isRecord = isPlace && where === what;
		where += isPlace ? `[${key}]${isRecord ? nameOf(value) : ''}` : `.${String(key)}`;
		node = node && inside(node, key);
		found = value;
	}
	const isMissing = path.at(-1)?.origin === 'key';
	return sentence(where, found, node && isMissing ? expectation(node) : issue.message + orElse(node));
}

function sentence(where: string, found: unknown, expected: string): string {
	return `${where}: found ${shown(found)}, expected ${expected}`;
}

function inside(node: Node, key: unknown): Node | undefined {
	if (node.wrapped) return inside(node.wrapped, key);
	return node.entries?.[String(key)] ?? node.items?.[Number(key)] ?? node.item ?? node.value;
}

function expectation(node: Node): string {
	return (node.wrapped ? expectation(node.wrapped) : String(node.message)) + orElse(node);
}

function orElse(node: Node | undefined): string {
	if (node?.type === 'nullable') return ', or null';
	return node?.type === 'optional' ? ', or absent' : '';
}

/** What a record of a list calls itself: ` (01100 札幌市)`. */
function nameOf(record: unknown): string {
	if (typeof record !== 'object' || record === null) return '';
	const { id, code, name } = record as Readonly<Record<string, unknown>>;
	const said = [id, code, name].filter((each) => typeof each === 'string' || typeof each === 'number');
	return said.length === 0 ? '' : ` (${said.join(' ')})`;
}

function shown(value: unknown): string {
	const json =
		value === undefined ? 'nothing' : ((JSON.stringify(value) as string | undefined) ?? typeof value);
	return json.length > 60 ? `${json.slice(0, 57)}…` : json;
}
