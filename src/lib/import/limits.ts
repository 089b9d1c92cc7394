/** How much a file may hold; the refusal names the limit. */
export const MAX_BYTES = 50 * 1024 * 1024;
export const MAX_ROWS = 200_000;
export const MAX_COLUMNS = 2_000;
/** Of a worksheet: its rows times its columns, filled or not. */
export const MAX_CELLS = 20_000_000;
/** Of an Excel file, which is a compressed archive. */
export const MAX_UNPACKED_BYTES = 600 * 1024 * 1024;
