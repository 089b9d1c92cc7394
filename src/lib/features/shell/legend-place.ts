/** The legend over the map, as far as the map's framing depends on it. */
export interface LegendPlace {
	/** Whether a person opened it or folded it; `null` for neither. */
	chosen: boolean | null;
	/** Its size in CSS pixels, its margin at the top and the left included. */
	size: { readonly width: number; readonly height: number };
}
