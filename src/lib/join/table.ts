/** What of a table is joined: its records, and which of its columns name an area. */

/** One record of a table. */
export interface TableRecord {
	/** 1-based number as a spreadsheet shows it. */
	readonly row: number;
	readonly cells: readonly string[];
	/** What is known of it before it is joined: its cells are not under their titles, or a person asked for other rows. */
	readonly aside?: 'overlong' | 'filtered';
}

/** Which columns name the area, by index; `null` where there is none. */
export interface AreaColumnRoles {
	/** Codes or ids that hold one; several are weighed together. */
	readonly codes: readonly number[];
	readonly prefecture: number | null;
	/** 郡, designated city or 振興局 in a column of its own. */
	readonly group: number | null;
	/** Municipality, ward, 団体名, or prefecture and municipality in one. */
	readonly area: number | null;
}
