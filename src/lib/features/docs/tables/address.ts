/** Tables of the address, an embed's options and messages, made from the definitions of the view. */
import type { MakeTable } from './table';

export const addressTables: Readonly<Record<string, MakeTable>> = {};
