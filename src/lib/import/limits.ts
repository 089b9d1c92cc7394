/** How much a file may hold; the refusal names the limit. */
export const MAX_BYTES = 50 * 1024 * 1024;
export const MAX_ROWS = 500_000;
export const MAX_COLUMNS = 2_000;
/** Of a worksheet: its rows times its columns, filled or not. */
export const MAX_CELLS = 20_000_000;
/** Of a workbook, which is a compressed archive: all of it, and each of its parts. */
export const MAX_UNPACKED_BYTES = 600 * 1024 * 1024;
export const MAX_PART_BYTES = 240 * 1024 * 1024;
/** Of the text of one cell of a workbook; Excel itself holds 32,767 characters. */
export const MAX_CELL_BYTES = 1024 * 1024;
