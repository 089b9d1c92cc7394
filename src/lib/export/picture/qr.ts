/** The permalink as a QR code (ISO/IEC 18004). */
import { encode } from 'uqr';

export interface Code {
	/** Modules on a side, with the quiet zone. */
	readonly size: number;
	/** Dark modules, one rectangle for each run in a row, in modules. */
	readonly runs: readonly { readonly x: number; readonly y: number; readonly width: number }[];
}

/** Dark on white in either scheme: that is what readers of codes expect. */
export const CODE_COLOURS = { light: '#ffffff', dark: '#1a1a1a' } as const;

/** Light modules around it, as the standard asks for. */
const QUIET = 4;
/** More than a phone reads from a slide; the standard's own limit is 2,953 bytes. */
const MOST_BYTES = 1200;

/** The code of an address; `null` when it is too long to be read from a slide. */
export function codeOf(address: string): Code | null {
	if (new TextEncoder().encode(address).length > MOST_BYTES) return null;
	const { size, data } = encode(address, { ecc: 'M', boostEcc: true, border: QUIET });
	const runs = data.flatMap((row, y) => {
		const found: { x: number; y: number; width: number }[] = [];
		row.forEach((dark, x) => {
			if (!dark) return;
			const last = found.at(-1);
			if (last && last.x + last.width === x) last.width++;
			else found.push({ x, y, width: 1 });
		});
		return found;
	});
	return { size, runs };
}
