/**
 * Colours of classes to choose from, and those made of one colour. Lists are ColorBrewer's sequential schemes (Apache
 * License 2.0, colorbrewer.org) without their palest steps, which paper and sea would swallow.
 */
import { PALETTES } from '$lib/derive/palette';
import { luminance, parseRamp, type Ramp } from '$lib/model/colour/ramp';

const listed = (text: string): Ramp => parseRamp(text) ?? [];

/** By name. They become darker evenly, so that every eye and grey print keep their order. */
export const RAMPS = {
	green: listed('c7e9c0-a1d99b-74c476-31a354-006d2c'),
	teal: listed('c7e9b4-7fcdbb-41b6c4-2c7fb8-253494'),
	purple: listed('bcbddc-9e9ac8-807dba-6a51a3-4a1486'),
	rose: listed('fa9fb5-f768a1-dd3497-ae017e-7a0177')
} as const;
export type RampName = keyof typeof RAMPS;

/** Luminances of a ramp that is made: neighbours keep the same contrast. */
const LIGHTEST = 0.62;
const DARKEST = 0.045;

/** What a colour that ramps are made of can be wrong for. */
export type RampFault = 'no-colour' | 'grey' | 'pale' | 'like-no-value';

/**
 * A ramp of one colour: its tints and shades, each exactly as light as it has to be.
 * @param colour `#rrggbb`, as a person types it
 * @returns the ramp, `null` where the text is no colour; and what is to be known of it
 */
export function rampOf(colour: string): {
	readonly ramp: Ramp | null;
	readonly faults: readonly RampFault[];
} {
	const [, digits] = /^\s*#?([\da-f]{6})\s*$/i.exec(colour) ?? [];
	if (digits === undefined) return { ramp: null, faults: ['no-colour'] };
	const base = `#${digits.toLowerCase()}`;
	const step = ((LIGHTEST + 0.05) / (DARKEST + 0.05)) ** (1 / 4);
	const ramp = [0, 1, 2, 3, 4].map((i) => asLight(base, (LIGHTEST + 0.05) / step ** i - 0.05));
	const [light, dark] = [Math.max(...channelsOf(base)), Math.min(...channelsOf(base))];
	const faults: RampFault[] = [];
	if (light - dark < 28) faults.push('grey');
	else if (luminance(base) > 0.6) faults.push('pale');
	if (ramp.some(isLikeNoValue)) faults.push('like-no-value');
	return { ramp, faults };
}

/** The tint or the shade of a colour that has a luminance. */
function asLight(colour: string, wanted: number): string {
	const end = luminance(colour) < wanted ? 255 : 0;
	const mixed = (share: number): string =>
		`#${channelsOf(colour)
			.map((channel) => Math.round(channel + (end - channel) * share))
			.map((channel) => channel.toString(16).padStart(2, '0'))
			.join('')}`;
	let [from, to] = [0, 1];
	for (let i = 0; i < 10; i++) {
		const middle = (from + to) / 2;
		if (luminance(mixed(middle)) < wanted === (end === 255)) from = middle;
		else to = middle;
	}
	return mixed(to);
}

function channelsOf(colour: string): readonly number[] {
	return [1, 3, 5].map((at) => parseInt(colour.slice(at, at + 2), 16));
}

/** Whether a step could be taken for what has no value: not surveyed, missing, not applicable. */
function isLikeNoValue(colour: string): boolean {
	const { notSurveyed, missing, notApplicable, covered } = PALETTES.light;
	return [notSurveyed, missing, notApplicable, covered].some((other) => distance(colour, other) < NEAR);
}
/** Of two colours that are told apart beside each other, in steps of a channel. */
const NEAR = 22;
function distance(a: string, b: string): number {
	const other = channelsOf(b);
	return Math.hypot(...channelsOf(a).map((channel, i) => channel - (other[i] ?? 0)));
}
