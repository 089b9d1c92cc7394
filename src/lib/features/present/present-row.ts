/** A row of the list beside a slide's map. */
export interface PresentRow {
	readonly id: string;
	/** Theme whose mark stands before it; of a candidate its number stands there. */
	readonly theme: string;
	readonly number: number | null;
	/** A prefecture's number is a square, as on the map. */
	readonly square: boolean;
	readonly place: string;
	readonly said: string;
}
