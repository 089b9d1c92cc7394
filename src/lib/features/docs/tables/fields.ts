/** The fields of a schema, as a table lists them. */
import type * as v from 'valibot';
import { bilingual } from '$lib/model/schema';
import type { Language } from '$lib/view/view';
import type { DocTable } from './table';

/** A field as its schema has it. */
export interface SchemaField {
	/** `figures[].value`; `[]` is every entry of a list, `[0]` the first of a list of fixed length. */
	readonly path: string;
	/** Several where the shapes of a record differ in it. */
	readonly schemas: readonly v.GenericSchema[];
	readonly isOptional: boolean;
}

/** What we look at in a schema. */
type Node = v.GenericSchema & {
	readonly entries?: Readonly<Record<string, Node>>;
	readonly item?: Node;
	readonly items?: readonly Node[];
	readonly value?: Node;
	readonly options?: readonly (Node | string)[];
	readonly wrapped?: Node;
	readonly literal?: unknown;
};

/** Every field of a schema in its order; of several shapes, each field once. */
export function fieldsOf(schema: v.GenericSchema): readonly SchemaField[] {
	const byPath = new Map<string, SchemaField>();
	for (const field of walk(schema, '', false)) {
		const before = byPath.get(field.path);
		byPath.set(field.path, before ? { ...before, schemas: [...before.schemas, ...field.schemas] } : field);
	}
	return [...byPath.values()].filter(({ path }) => path !== '' && path !== '[]');
}

function walk(given: Node, path: string, isOptional: boolean): readonly SchemaField[] {
	const { schema, mayBeAbsent } = unwrapped(given);
	const isAbsent = isOptional || mayBeAbsent;
	const here: SchemaField = { path, schemas: [given], isOptional: isAbsent };
	// Lists of lists are numbers of drawing: told as one.
	if (schema.item) return schema.item.item ? [here] : walk(schema.item, `${path}[]`, isAbsent);
	if (schema === (bilingual as v.GenericSchema)) return [here];
	if (schema.entries) {
		const inside = Object.entries(schema.entries).flatMap(([key, entry]) =>
			walk(entry, path === '' ? key : `${path}.${key}`, false)
		);
		return [here, ...inside];
	}
	const { items } = schema;
	if (items && new Set(items).size > 1) return items.flatMap((item, i) => walk(item, `${path}[${i}]`, false));
	const isOfObjects = schema.type === 'union' && nodes(schema).every(({ entries }) => entries !== undefined);
	if (schema.type === 'variant' || isOfObjects) {
		return [here, ...nodes(schema).flatMap((option) => walk(option, path, false))];
	}
	return [here];
}

function unwrapped(node: Node): { readonly schema: Node; readonly mayBeAbsent: boolean } {
	if (!node.wrapped) return { schema: node, mayBeAbsent: false };
	const inner = unwrapped(node.wrapped);
	return { schema: inner.schema, mayBeAbsent: node.type === 'optional' || inner.mayBeAbsent };
}

function nodes({ options = [] }: Node): readonly Node[] {
	return options.filter((option) => typeof option !== 'string');
}

const TYPE_WORDS = {
	string: { ja: '文字列', en: 'text' },
	number: { ja: '数', en: 'number' },
	boolean: { ja: '真偽', en: 'true or false' },
	object: { ja: 'オブジェクト', en: 'object' },
	list: { ja: 'リスト', en: 'list' },
	of: { ja: (type: string) => `idごとの${type}`, en: (type: string) => `${type}, by id` },
	bilingual: { ja: '`{ ja, en }`', en: '`{ ja, en }`' },
	or: { ja: '、', en: ', ' }
} as const;

/** What a field's value is, in words: `文字列、null`. */
function typeOf(schema: v.GenericSchema, lang: Language): string {
	const node = schema as Node;
	const or = TYPE_WORDS.or[lang];
	if (node.wrapped) {
		const inner = typeOf(node.wrapped, lang);
		return node.type === 'nullable' ? `${inner}${or}\`null\`` : inner;
	}
	if (node === (bilingual as v.GenericSchema)) return TYPE_WORDS.bilingual[lang];
	switch (node.type) {
		case 'string':
		case 'number':
		case 'boolean':
			return TYPE_WORDS[node.type][lang];
		case 'literal':
			return `\`${JSON.stringify(node.literal)}\``;
		case 'picklist':
			return (node.options ?? []).flatMap((each) => (typeof each === 'string' ? `\`${each}\`` : [])).join(or);
		case 'union':
			return nodes(node)
				.map((option) => typeOf(option, lang))
				.join(or);
		case 'record':
			return TYPE_WORDS.of[lang](node.value ? typeOf(node.value, lang) : '');
		case 'object':
		case 'variant':
			return TYPE_WORDS.object[lang];
		default:
			return TYPE_WORDS.list[lang];
	}
}

/**
 * A table of a schema's fields.
 * @param words by path; a test holds that none is missing
 */
export function fieldTable(
	name: string,
	schema: v.GenericSchema,
	words: Readonly<Record<string, readonly [ja: string, en: string]>>,
	lang: Language
): DocTable {
	const ja = lang === 'ja';
	return {
		caption: ja ? `${name}の項目` : `Fields of ${name}`,
		columns: ja ? ['項目', '形', '内容'] : ['Field', 'Type', 'Holds'],
		rows: fieldsOf(schema).map(({ path, schemas, isOptional }) => [
			`\`${path}\`${isOptional ? '?' : ''}`,
			[...new Set(schemas.map((each) => typeOf(each, lang)))].join(TYPE_WORDS.or[lang]),
			words[path]?.[ja ? 0 : 1] ?? ''
		])
	};
}
