/** How colours differ to eyes that see all, no red, no green or no blue (Machado, Oliveira and Fernandes 2009). */

type Triple = readonly [number, number, number];

const EYES: Readonly<Record<string, readonly [Triple, Triple, Triple]>> = {
	all: [
		[1, 0, 0],
		[0, 1, 0],
		[0, 0, 1]
	],
	protanopia: [
		[0.152286, 1.052583, -0.204868],
		[0.114503, 0.786281, 0.099216],
		[-0.003882, -0.048116, 1.051998]
	],
	deuteranopia: [
		[0.367322, 0.860646, -0.227968],
		[0.280085, 0.672501, 0.047413],
		[-0.01182, 0.04294, 0.968881]
	],
	tritanopia: [
		[1.255528, -0.076749, -0.178779],
		[-0.078411, 0.930809, 0.147602],
		[0.004733, 0.691367, 0.3039]
	]
};

/** The least difference (CIE76 ΔE) of two `#rrggbb` among the four kinds of eyes; about 2 can just be seen. */
export function leastDifference(a: string, b: string): number {
	const differences = Object.values(EYES).map((eye) => {
		const [p, q] = [lab(seen(a, eye)), lab(seen(b, eye))];
		return Math.hypot(p[0] - q[0], p[1] - q[1], p[2] - q[2]);
	});
	return Math.min(...differences);
}

function seen(colour: string, eye: readonly [Triple, Triple, Triple]): Triple {
	const channel = (at: number) => {
		const value = parseInt(colour.slice(at, at + 2), 16) / 255;
		return value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4;
	};
	const [r, g, b] = [channel(1), channel(3), channel(5)];
	const row = ([x, y, z]: Triple) => Math.min(1, Math.max(0, x * r + y * g + z * b));
	return [row(eye[0]), row(eye[1]), row(eye[2])];
}

function lab([r, g, b]: Triple): Triple {
	const f = (t: number) => (t > 0.008856 ? Math.cbrt(t) : 7.787 * t + 16 / 116);
	const x = f((0.4124 * r + 0.3576 * g + 0.1805 * b) / 0.95047);
	const y = f(0.2126 * r + 0.7152 * g + 0.0722 * b);
	const z = f((0.0193 * r + 0.1192 * g + 0.9505 * b) / 1.08883);
	return [116 * y - 16, 500 * (x - y), 200 * (y - z)];
}
