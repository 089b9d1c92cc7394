/** Tables of the data files' fields, made from the schemas that read them. */
import type { MakeTable } from './table';

export const dataFileTables: Readonly<Record<string, MakeTable>> = {};
