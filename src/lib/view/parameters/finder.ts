/** The parameters of the partner finder in a view's address. */
import type { IndicatorId } from '../../model/indicator';
import { isPrefectureCode } from '../../model/code';
import { themeById } from '../../model/theme';
import {
	ALIKE_BY,
	HEAVIEST,
	LIKE_OFFERED,
	MATTERS,
	PRESET_NAMES,
	presetOf,
	PRESETS,
	RATIOS,
	REACHES,
	type Ratio,
	type WantedThemes,
	type Weights
} from '../partners';
import { isCountry } from '../scope';
import type { ViewState } from '../view';
import { oneOf, onOff, parameter, placesIn, placesOf, several, type Kind, type Place } from './parameter';

const of = placesIn(placesOf<ViewState>()('finder'));

const themes = several('theme', (id) => themeById(id) !== undefined, 'theme');
/** Left out: what our municipality lacks. */
const wanted: Kind<WantedThemes> = {
	...themes,
	values: ['any'],
	read: (given, report, whole) => {
		if (given.length === 1 && given[0] === 'any') return [];
		const known = themes.read(given, report, whole);
		// A theme holds its finer ones; where none is known, it is as if nothing had been asked.
		const kept = known?.filter((id) => !id.includes('/') || !known.includes(id.split('/')[0] ?? ''));
		return kept && kept.length > 0 ? kept : undefined;
	},
	write: (value) => (value === 'auto' ? [] : value.length === 0 ? ['any'] : value)
};

const weights: Kind<Weights> = {
	values: PRESET_NAMES,
	form: 'weights',
	read: ([found = ''], report) => {
		const preset = PRESET_NAMES.find((name) => name === found);
		if (preset !== undefined) return PRESETS[preset];
		const [near, experienced, alike, ...more] = found.split(',').map(readWeight);
		if (near != null && experienced != null && alike != null && more.length === 0) {
			return { near, experienced, alike };
		}
		report(found, 'parameter', [...PRESET_NAMES, '8,3,3']);
		return undefined;
	},
	write: (value) => [presetOf(value) ?? MATTERS.map((matter) => value[matter]).join()]
};

function readWeight(text: string): number | null {
	return /^\d{1,2}$/.test(text) && Number(text) <= HEAVIEST ? Number(text) : null;
}

const ratioTexts = oneOf(RATIOS.map(String));
const ratio: Kind<Ratio> = {
	...ratioTexts,
	read: (given, report, whole) => {
		const text = ratioTexts.read(given, report, whole);
		return RATIOS.find((each) => String(each) === text);
	},
	write: (value) => [String(value)]
};

/** `none` is the population alone. Kept in the order in which they are offered. */
const like: Kind<readonly IndicatorId[]> = {
	values: ['none', ...LIKE_OFFERED],
	form: 'figures',
	read: ([found = ''], report) => {
		const given = found === 'none' ? [] : found.split(',').filter((id) => id !== '');
		for (const id of given) {
			if (!LIKE_OFFERED.some((each) => each === id)) report(id, 'parameter', LIKE_OFFERED);
		}
		const kept = LIKE_OFFERED.filter((id) => given.includes(id));
		return given.length > 0 && kept.length === 0 ? undefined : kept;
	},
	write: (figures) => [figures.join() || 'none']
};

/** Of no meaning, and not written, where the scope is the country. */
const inScope: Place<ViewState, boolean> = {
	...of('inScope'),
	get: ({ finder, scope }) => finder.inScope && !isCountry(scope)
};

export const FINDER_PARAMETERS = [
	parameter(
		'finder',
		of('open'),
		onOff(({ area }) => area !== null && !isPrefectureCode(area))
	),
	parameter('want', of('wanted'), wanted),
	parameter('weigh', of('weights'), weights),
	parameter('reach', of('reach'), oneOf(REACHES)),
	parameter('ratio', of('ratio'), ratio),
	parameter('alike', of('alike'), onOff()),
	parameter('alikeby', of('by'), oneOf(ALIKE_BY)),
	parameter('like', of('like'), like),
	parameter('programmes', of('programmes'), onOff()),
	parameter('formal', of('formal'), onOff()),
	parameter(
		'inscope',
		inScope,
		onOff(({ scope }) => !isCountry(scope))
	)
] as const;
