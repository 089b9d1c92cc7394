/** Which edition each figure is of: `editions.json`, one entry a figure, and `files.json`, the files that were read. */
import { existsSync, readFileSync, writeFileSync } from 'node:fs';
import path from 'node:path';
import * as v from 'valibot';
import { INDICATORS } from '../../src/lib/model/indicator';
import { anyText, count, fields, list, read, text } from '../../src/lib/model/schema';
import { FIGURE_IDS } from './columns';
import type { Document } from './document';
import { FORMS } from './forms';
import { nextEdition } from './schedule';
import { newestOf, type Tables } from './tables';
import type { Taken } from './take';

const HERE = import.meta.dirname;
/** What the app needs to know of them: their dates for the registry of indicators, and all of it for who reads on. */
const DATES = '../../src/lib/model/editions/dates.json';
const APP = '../../src/lib/model/editions/editions.json';

const fileSchema = fields({
	...{ sha256: text, bytes: count, form: text },
	/** Day on which it was first read. */
	read: text,
	/** Year of a publication that comes out every year and whose figures are of several dates; else empty. */
	edition: anyText,
	/** Dates by figure; empty of a publication that says none. */
	dates: v.record(text, anyText)
});
/** A file that was read. */
export type ReadFile = v.InferOutput<typeof fileSchema>;

const editionSchema = fields({
	/** Column of our tables; where it is an indicator, the indicator's id. */
	id: text,
	/** `2021-01-01`, `FY2021`, `2024`; empty of a publication that says none. */
	date: anyText,
	/** Name of the form, `geodata/figures/forms/FORM.ts`. */
	form: text,
	/** The publication, with its publisher. */
	title: text,
	sha256: text,
	read: text,
	/** Month in which the next edition should be out, `2026-08`; `null` where its publisher keeps no rhythm. */
	next: v.nullable(text)
});
/** The edition that a figure's newest values are of. */
export type Edition = v.InferOutput<typeof editionSchema>;

/** The files that were read; none before the first. */
export function readFiles(): readonly ReadFile[] {
	return readList('files.json', fileSchema);
}

/** What is to be recorded of a file that was taken. A file that was read before keeps its day. */
export function recordFile(
	files: readonly ReadFile[],
	{ sha256, bytes }: Document,
	{ form, edition, columns }: Taken,
	today: string
): readonly ReadFile[] {
	const before = files.find((each) => each.sha256 === sha256);
	const dates = Object.fromEntries(columns.map(({ id, date }) => [id, date ?? '']));
	const entry = { ...{ sha256, bytes, form: form.id, edition }, read: before?.read ?? today, dates };
	return [...files.filter((each) => each !== before), entry];
}

/** The edition of each figure's newest values: of several files that hold it, the last one that was read. */
export function editionsOf(tables: Tables, files: readonly ReadFile[]): readonly Edition[] {
	return FIGURE_IDS.flatMap((id): readonly Edition[] => {
		const newest = newestOf(tables, id);
		const file = newest && files.findLast(({ dates }) => dates[id] === newest.date);
		if (!newest || !file) return [];
		const form = FORMS.find((each) => each.id === file.form);
		const { sha256, read: day } = file;
		return [
			{
				...{ id, date: newest.date, form: file.form, title: form?.title ?? file.form, sha256, read: day },
				next: nextEdition(file.form, newest.date, file.edition)
			}
		];
	});
}

export function writeEditions(tables: Tables, files: readonly ReadFile[]): void {
	const write = (name: string, entries: readonly object[]): void => {
		writeFileSync(path.join(HERE, name), `${JSON.stringify(entries, null, '\t')}\n`);
	};
	write('files.json', files);
	const editions = editionsOf(tables, files);
	write('editions.json', editions);
	const short = editions.map(({ id, date, form, read: day, next }) => [id, { date, form, read: day, next }]);
	writeFileSync(path.join(HERE, APP), `${JSON.stringify(Object.fromEntries(short), null, '\t')}\n`);
	const byId = Object.fromEntries(
		INDICATORS.flatMap(({ id }) => {
			const found = editions.find((each) => each.id === id || each.id === `${id}-done`);
			return found ? [[id, found.date]] : [];
		})
	);
	writeFileSync(path.join(HERE, DATES), `${JSON.stringify(byId, null, '\t')}\n`);
}

/** The editions that are recorded; none before the first. */
export function readEditions(): readonly Edition[] {
	return readList('editions.json', editionSchema);
}

function readList<const Item extends v.GenericSchema>(
	name: string,
	item: Item
): readonly v.InferOutput<Item>[] {
	const file = path.join(HERE, name);
	return existsSync(file) ? read(list(item), JSON.parse(readFileSync(file, 'utf8')), name) : [];
}
