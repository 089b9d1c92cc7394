/** The generated tables by the name that a page gives in `{{table:name}}`. */
import { addressTables } from './address';
import { benchTables } from './bench';
import { caseTables } from './cases';
import { dataFileTables } from './data-files';
import { deckAndMessageTables } from './deck-and-messages';
import { figureTables } from './figures';
import { partnerTables } from './partners';
import { projectTables } from './project';
import { renewalTables } from './renewal';
import { sampleTables } from './samples';
import { useTables } from './use';
import type { MakeTable } from './table';

export const TABLES: Readonly<Record<string, MakeTable>> = {
	...addressTables,
	...benchTables,
	...caseTables,
	...dataFileTables,
	...deckAndMessageTables,
	...figureTables,
	...partnerTables,
	...projectTables,
	...renewalTables,
	...sampleTables,
	...useTables
};
