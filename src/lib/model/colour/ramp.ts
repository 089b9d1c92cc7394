/** Colours as `#rrggbb`, and what WCAG 2 says of them. */

/** Relative luminance, 0 (black) to 1 (white). */
export function luminance(colour: string): number {
	const [r = 0, g = 0, b = 0] = [1, 3, 5].map((at) => {
		const channel = parseInt(colour.slice(at, at + 2), 16) / 255;
		return channel <= 0.04045 ? channel / 12.92 : ((channel + 0.055) / 1.055) ** 2.4;
	});
	return 0.2126 * r + 0.7152 * g + 0.0722 * b;
}

/** Contrast of two colours, 1 to 21. */
export function contrast(a: string, b: string): number {
	const [darker = 0, lighter = 0] = [luminance(a), luminance(b)].sort((x, y) => x - y);
	return (lighter + 0.05) / (darker + 0.05);
}

/** Five colours of classes that have an order, from the lightest to the darkest; on a dark map the other way round. */
export type Ramp = readonly string[];

/** Contrast of neighbours in a ramp, so that its order is seen in grey print too. */
export const RAMP_CONTRAST = 1.2;

/**
 * Reads a ramp as an address has it: `c7e9c0-a1d99b-74c476-31a354-006d2c`.
 * @returns `null` where it is none, or its colours do not become darker one after the other
 */
export function parseRamp(text: string): Ramp | null {
	if (!/^[\da-f]{6}(-[\da-f]{6}){4}$/.test(text)) return null;
	const ramp = text.split('-').map((each) => `#${each}`);
	const isOrdered = ramp.every((colour, i) => {
		const next = ramp[i + 1];
		return (
			next === undefined || (luminance(next) < luminance(colour) && contrast(colour, next) >= RAMP_CONTRAST)
		);
	});
	return isOrdered ? ramp : null;
}

/** A ramp as an address has it. */
export function formatRamp(ramp: Ramp): string {
	return ramp.map((colour) => colour.slice(1)).join('-');
}
