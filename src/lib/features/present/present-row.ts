/** A row of the list beside a slide's map. */
export interface PresentRow {
	readonly id: string;
	/** Theme whose mark is before it; a candidate has its number there instead. */
	readonly theme: string;
	readonly number: number | null;
	/** A prefecture's number is a square, as on the map. */
	readonly square: boolean;
	readonly place: string;
	readonly said: string;
}
