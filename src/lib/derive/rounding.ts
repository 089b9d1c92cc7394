/** Readable numbers for the bounds of classes. */

/** Mantissas of readable steps, the roundest first. */
const MANTISSAS = [5, 2, 1] as const;

/**
 * The roundest number above `low` and not above `high`: a multiple of the largest 5, 2 or 1 × 10ⁿ that has one there.
 * @throws Error when `low` is not below `high`
 */
export function roundBetween(low: number, high: number): number {
	if (!(low < high)) throw new Error(`found ${low} and ${high}, expected the first to be the lower`);
	if (low < 0 && high >= 0) return 0;
	const largest = Math.ceil(Math.log10(Math.max(Math.abs(low), Math.abs(high))));
	for (let power = largest; power > largest - 15; power--) {
		for (const mantissa of MANTISSAS) {
			const candidate = multiple(Math.floor(high / (mantissa * 10 ** power) + 1e-9), mantissa, power);
			if (candidate > low && candidate <= high) return candidate;
		}
	}
	return high;
}

/**
 * The smallest readable step (1, 2 or 5 × 10ⁿ) that covers `low` to `high` in at most `count` classes whose bounds are
 * multiples of it.
 */
export function roundStep(low: number, high: number, count: number): number {
	const start = Math.floor(Math.log10((high - low) / count));
	for (let power = start; power < start + 4; power++) {
		for (const mantissa of [1, 2, 5]) {
			const step = multiple(1, mantissa, power);
			if (Math.ceil(high / step) - Math.floor(low / step) <= count) return step;
		}
	}
	return high - low;
}

/**
 * Ways to move numbers to rounder ones, the roundest first: to the nearest of 1, 2, 5, 10, 20, 50 …, then to multiples of
 * ever smaller steps of that row.
 */
export function roundGrids(values: readonly number[]): readonly ((value: number) => number)[] {
	const largest = Math.ceil(Math.log10(Math.max(...values.map(Math.abs), Number.MIN_VALUE)));
	const steps = Array.from({ length: 6 }, (_, down) =>
		MANTISSAS.map((mantissa) => ({ mantissa, power: largest - down }))
	).flat();
	const toStep = (mantissa: number, power: number) => (value: number) =>
		multiple(Math.round(value / multiple(1, mantissa, power)), mantissa, power);
	return [toSeries, ...steps.map(({ mantissa, power }) => toStep(mantissa, power))];
}

/** The nearest of 1, 2, 5 × 10ⁿ. */
function toSeries(value: number): number {
	if (value === 0) return 0;
	const power = Math.floor(Math.log10(Math.abs(value)));
	const row = [1, 2, 5, 10].map((mantissa) => multiple(Math.sign(value), mantissa, power));
	return row.reduce((best, each) => (Math.abs(each - value) < Math.abs(best - value) ? each : best));
}

/** `n × mantissa × 10^power`, without the dust that multiplying by 0.1 leaves. */
function multiple(n: number, mantissa: number, power: number): number {
	return power < 0 ? (n * mantissa) / 10 ** -power : n * mantissa * 10 ** power;
}
