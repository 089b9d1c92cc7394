/** Tables of the data files' fields, made from the schemas that read them: `areas.json` is `{{table:areas.json}}`. */
import * as v from 'valibot';
import { formerListSchema, wardsSchema } from '$lib/model/names/former';
import { wholeAreaSchema } from '$lib/model/area';
import { caseSchema } from '$lib/model/case';
import { caseColumnsSchema, caseTitlesSchema } from '$lib/model/packed/case-columns';
import { bordersSchema } from '$lib/model/dataset';
import { figuresSchema } from '$lib/model/figures';
import { frameworkSchema } from '$lib/model/framework';
import { linksSchema } from '$lib/model/links';
import { closeSchema, topologySchema } from '$lib/model/packed/outlines';
import { atlasSchema, placesFileSchema } from '$lib/model/provenance';
import { casePointsSchema, caseRowSchema, manifestSchema } from '$lib/model/published';
import { seriesSchema } from '$lib/model/series/columns';
import { DATA_FILE_WORDS, type DataFile } from '../words/data-files';
import { fieldTable } from './fields';
import type { MakeTable } from './table';

/** The shape of every public file; of a table, of one row. */
export const DATA_FILES: Readonly<Record<DataFile, v.GenericSchema>> = {
	'manifest.json': manifestSchema,
	'areas.json': v.array(wholeAreaSchema),
	'cases/*.json': v.array(caseSchema),
	'cases.csv': caseRowSchema,
	'cases.geojson': casePointsSchema,
	'indicators.json': figuresSchema,
	'series/*.json': seriesSchema,
	'frameworks.json': v.array(frameworkSchema),
	'links.json': linksSchema,
	'neighbours.json': bordersSchema,
	'former.json': formerListSchema,
	'wards.json': wardsSchema,
	'boundaries/*.topo.json': topologySchema,
	'boundaries/close/*.json.gz': closeSchema,
	'atlas.json': atlasSchema,
	'atlas-places.json': placesFileSchema,
	'case-index.json': caseColumnsSchema,
	'case-titles.json': caseTitlesSchema
};

export const dataFileTables: Readonly<Record<string, MakeTable>> = Object.fromEntries(
	Object.entries(DATA_FILES).map(([file, schema]): [string, MakeTable] => [
		// An asterisk in the name of a table would be emphasis.
		file.replace('/*', ''),
		(lang) => fieldTable(file, schema, DATA_FILE_WORDS[file as DataFile], lang)
	])
);
