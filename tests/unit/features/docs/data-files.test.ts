import { gunzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import * as v from 'valibot';
import { publishedFiles } from '../../../../geodata/published';
import { parseCsv, readCases } from '../../../../geodata/read-cases';
import { DATA_FILES, dataFileTables } from '../../../../src/lib/features/docs/tables/data-files';
import { fieldsOf } from '../../../../src/lib/features/docs/tables/fields';
import {
	DECK_FILE_WORDS,
	MESSAGE_FIELD_WORDS,
	MESSAGE_WORDS
} from '../../../../src/lib/features/docs/words/deck-and-messages';
import { MESSAGES } from '../../../../src/lib/features/docs/tables/deck-and-messages';
import { mapSlide } from '../../../../src/lib/view/deck';
import { deckFileSchema, formatDeck } from '../../../../src/lib/view/deck-file';
import { DATA_FILE_WORDS, type DataFile } from '../../../../src/lib/features/docs/words/data-files';

const files = Object.entries(DATA_FILES) as [DataFile, v.GenericSchema][];
const published = publishedFiles(readCases().cases);

describe('the documentation of the data files', () => {
	it.each(files)('says of every field of %s what it holds, and of nothing else', (file, schema) => {
		const words: Readonly<Record<string, readonly [string, string]>> = DATA_FILE_WORDS[file];
		expect(Object.keys(words).sort()).toEqual(
			fieldsOf(schema)
				.map(({ path }) => path)
				.sort()
		);
		for (const each of Object.values(words)) for (const text of each) expect(text.trim()).not.toBe('');
	});
	it.each(files)('has a full table of %s in both languages', (file) => {
		for (const lang of ['ja', 'en'] as const) {
			const { columns, rows } = dataFileTables[file.replace('/*', '')]?.(lang) ?? { columns: [], rows: [] };
			expect(rows.length).toBeGreaterThan(0);
			for (const row of rows) {
				expect(row).toHaveLength(columns.length);
				expect(row.every((cell) => cell !== '')).toBe(true);
			}
		}
	});
});

describe('the documentation of the deck file and of messages', () => {
	const sorted = (texts: Iterable<string>) => [...new Set(texts)].sort();
	it('says of every field what it holds, and of nothing else', () => {
		expect(sorted(Object.keys(DECK_FILE_WORDS))).toEqual(
			sorted(fieldsOf(deckFileSchema).map(({ path }) => path))
		);
		expect(sorted(Object.keys(MESSAGE_WORDS))).toEqual(sorted(MESSAGES.map(({ type }) => type)));
		expect(sorted(Object.keys(MESSAGE_FIELD_WORDS))).toEqual(
			sorted(MESSAGES.flatMap(({ fields }) => fields))
		);
	});
	it('knows every field that a deck is written with', () => {
		const file: unknown = JSON.parse(
			formatDeck(
				[
					{ ...mapSlide('a', '/'), title: 'x', notes: 'y', parts: { pins: false } },
					{ ...mapSlide('b', '/'), kind: 'pair', beside: '/area/38/', title: 'x', notes: 'y' },
					{ id: 'c', kind: 'text', title: 'x', notes: 'y', text: '- z' }
				],
				'2026-11-22'
			)
		);
		expect(v.parse(deckFileSchema, file)).toEqual(file);
	});
});

describe('every public file', () => {
	const fileOf = (path: string): DataFile =>
		path
			.replace(/^boundaries\/close\/.*/, 'boundaries/close/*.json.gz')
			.replace(/^boundaries\/[^/]*$/, 'boundaries/*.topo.json')
			.replace(/^cases\/.*/, 'cases/*.json')
			.replace(/^series\/.*/, 'series/*.json') as DataFile;
	it('is documented', () => {
		expect([...new Set([...published.keys()].map(fileOf))].sort()).toEqual(Object.keys(DATA_FILES).sort());
	});
	// A schema leaves out what it does not know: then what is read is not what is written.
	it.each([...published])('%s has the fields of its schema and no other', (path, content) => {
		const text = typeof content === 'string' ? content : gunzipSync(content).toString();
		const schema = DATA_FILES[fileOf(path)];
		const written = path.endsWith('.csv') ? recordsOf(text) : [JSON.parse(text) as unknown];
		for (const each of written) expect(v.parse(schema, each)).toEqual(each);
	});
	it('with a field more does not pass', () => {
		const manifest = JSON.parse(String(published.get('manifest.json'))) as { editions: object };
		manifest.editions = { ...manifest.editions, more: 1 };
		expect(v.parse(DATA_FILES['manifest.json'], manifest)).not.toEqual(manifest);
	});
});

function recordsOf(text: string): readonly unknown[] {
	const [header = [], ...rows] = parseCsv(text).filter((row) => row.some((cell) => cell !== ''));
	return rows.map((row) => Object.fromEntries(header.map((column, i) => [column, row[i] ?? ''])));
}
