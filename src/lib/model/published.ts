/**
 * The shapes of the public files that the atlas itself does not read: for whoever writes them, and for their
 * documentation. The shape of every other file is where it is read.
 */
import * as v from 'valibot';
import { positionSchema } from './area';
import { articleSchema } from './provenance';
import { caseSchema } from './case';
import { CASE_COLUMNS } from './case-table';
import { editionsSchema, sourceSchema } from './provenance';
import { bilingual, count, fields, list, text } from './schema';

/** A publication with the file that was read. */
export const readSourceSchema = fields({
	file: text,
	...sourceSchema.entries,
	sha256: text,
	bytes: count
});

/** `/data/manifest.json`. */
export const manifestSchema = fields({
	name: text,
	editions: editionsSchema,
	counts: fields({
		cases: count,
		initiatives: count,
		/** Areas with a case. */
		localities: count,
		prefectures: count,
		municipalities: count
	}),
	licence: fields({ cases: text, boundaries: text }),
	/** What the cases belong to, and what each is to be credited with. */
	sets: list(fields({ id: text, name: bilingual, cases: count, licence: text, credit: bilingual })),
	sources: list(readSourceSchema),
	articles: list(articleSchema),
	files: list(fields({ path: text, bytes: count, sha256: text, description: text }))
});
export type Manifest = v.InferOutput<typeof manifestSchema>;

const { id, area, others, set, status, title, titleEn, themes, period, date } = caseSchema.entries;

/** `/data/cases.geojson`: a case at the main office of its area. */
export const casePointsSchema = fields({
	type: v.literal('FeatureCollection'),
	features: list(
		fields({
			type: v.literal('Feature'),
			id,
			geometry: fields({ type: v.literal('Point'), coordinates: positionSchema }),
			properties: fields({
				area,
				lgcode: text,
				name: text,
				title,
				title_en: titleEn,
				others,
				set,
				status,
				themes,
				period: v.nullable(period.wrapped),
				date: v.nullable(date.wrapped)
			})
		})
	)
});
export type CasePoints = v.InferOutput<typeof casePointsSchema>;

/** A row of `/data/cases.csv` by the names of its columns; an empty cell says nothing. */
export const caseRowSchema = v.object(Object.fromEntries(CASE_COLUMNS.map((column) => [column, v.string()])));
