/**
 * The parameters of a view's address, in the order in which they are written. To add one: a line here, its words in
 * `features/docs/words/parameters.ts`.
 */
import { MEASURES, type Measure } from '../../measures/registry';
import { CASE_SET_IDS } from '../../model/case-set';
import { CASE_STATUS_IDS } from '../../model/case-status';
import { parseCode, type AreaCode } from '../../model/code';
import { formatRamp, parseRamp, type Ramp } from '../../model/colour/ramp';
import { themeById } from '../../model/theme';
import { COMPARE_MOST, readGiven } from '../area-list';
import { NO_NOTES, NOTES_MOST, readNote, withNote, writeNote, type AreaNote } from '../notes';
import {
	BREAKS,
	CHANGES,
	COVERAGE_BY,
	DISPLAYS,
	DRAWINGS,
	DRAWER_HEIGHTS,
	FRAMEWORK_LAYERS,
	LANGUAGES,
	LEVELS,
	type Brush,
	type Camera,
	type FrameworkLayer,
	type Sort,
	type ViewState
} from '../view';
import { FINDER_PARAMETERS } from './finder';
import {
	dated,
	numbersIn,
	oneOf,
	onOff,
	orNone,
	parameter,
	percent,
	placesIn,
	placesOf,
	several,
	someOf,
	type Kind,
	type Parameter,
	type Place
} from './parameter';
import { SCOPE_PARAMETERS } from './scope';
import { SEARCH_PARAMETERS, text } from './search';

const of = placesOf<ViewState>();
const filter = placesIn(of('filters'));

const measure: Kind<Measure> = {
	values: MEASURES,
	form: 'measure',
	read: ([found = ''], report) => {
		const match = MEASURES.find((each) => each === found);
		if (match === undefined) report(found, 'measure', MEASURES);
		return match;
	},
	write: (value) => [value]
};

const second: Kind<Measure, ViewState> = {
	...measure,
	read: ([found = ''], report, { measure: first }) => {
		const match = MEASURES.find((each) => each === found && each !== first);
		if (match === undefined) report(found, 'with');
		return match;
	}
};

const openCase: Kind<string | null> = {
	form: 'id',
	read: ([found = '']) => found || null,
	write: (value) => (value === null ? [] : [value])
};

const sort: Kind<Sort> = {
	form: 'column',
	read: ([found = ''], report) => {
		const match = /^(-?)([a-z]+)$/i.exec(found);
		if (match?.[2] !== undefined) return { key: match[2], descending: match[1] === '-' };
		report(found);
		return undefined;
	},
	write: ({ key, descending }) => [(descending ? '-' : '') + key]
};

const brush: Kind<Brush> = {
	form: 'range',
	read: ([found = ''], report) => {
		const [x0 = NaN, x1 = NaN, y0 = NaN, y1 = NaN] = numbersIn(found, 4) ?? [];
		if (x0 <= x1 && y0 <= y1) return { x: [x0, x1], y: [y0, y1] };
		report(found);
		return undefined;
	},
	write: ({ x, y }) => [[...x, ...y].join()]
};

const camera: Kind<Camera> = {
	form: 'camera',
	read: ([found = ''], report) => {
		const read = cameraIn(found);
		if (read === null) report(found);
		return read ?? undefined;
	},
	write: ({ lat, lon, zoom }) => [[lat.toFixed(4), lon.toFixed(4), zoom.toFixed(2)].join()]
};

function cameraIn(text: string): Camera | null {
	const [lat = NaN, lon = NaN, zoom = NaN] = numbersIn(text, 3) ?? [];
	return Math.abs(lat) <= 90 && Math.abs(lon) <= 180 && zoom >= 0 && zoom <= 22 ? { lat, lon, zoom } : null;
}

const colours: Kind<Ramp> = {
	form: 'colours',
	read: ([found = ''], report) => {
		const ramp = parseRamp(found);
		if (ramp === null) report(found);
		return ramp ?? undefined;
	},
	write: (ramp) => [formatRamp(ramp)]
};

/** Most dates that are shown side by side. */
export const MULTIPLES_MOST = 9;

const moment: Kind<string> = {
	form: 'moment',
	read: ([found = ''], report) => {
		if (MOMENT.test(found)) return found;
		report(found);
		return undefined;
	},
	write: (date) => [date]
};
const moments: Kind<readonly string[]> = {
	form: 'moment',
	read: ([found = ''], report) => {
		const given = found.split(',').filter((date) => date !== '');
		for (const each of given) if (!MOMENT.test(each)) report(each);
		return [...new Set(given.filter((each) => MOMENT.test(each)))].slice(0, MULTIPLES_MOST);
	},
	write: (dates) => (dates.length === 0 ? [] : [dates.join()])
};
const MOMENT = /^(FY\d{4}|\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?)$/;

/** Where the map looks was once written as `at`, too: such an address still means that. */
const at: Place<ViewState, string | Camera | null> = {
	get: ({ time }) => time.at,
	set: (view, found) =>
		found !== null && typeof found !== 'string'
			? { ...view, camera: found }
			: { ...view, time: { ...view.time, at: found } }
};
const momentOrCamera: Kind<string | Camera | null> = {
	form: 'moment',
	read: (given, report, whole) => cameraIn(given[0] ?? '') ?? moment.read(given, report, whole),
	write: (found) => (typeof found === 'string' ? [found] : [])
};
const time = placesIn(of('time'));

/** In the order in which they are offered, between commas. */
const layers: Kind<readonly FrameworkLayer[]> = {
	values: FRAMEWORK_LAYERS,
	repeats: true,
	read: (given, report) => {
		const found = given.flatMap((text) => text.split(',')).filter((text) => text !== '');
		for (const each of found) {
			if (!FRAMEWORK_LAYERS.some((layer) => layer === each)) report(each, 'parameter', FRAMEWORK_LAYERS);
		}
		return FRAMEWORK_LAYERS.filter((layer) => found.includes(layer));
	},
	write: (chosen) => (chosen.length === 0 ? [] : [chosen.join()])
};

/** Codes of areas in the order given, each once; `most` at most. */
function codes(most: number, kind: 'tray' | 'parameter'): Kind<readonly AreaCode[]> {
	return {
		form: 'codes',
		read: (given, report) => {
			const chosen = new Set<AreaCode>();
			for (const found of readGiven(given.join())) {
				const code = parseCode(found);
				if (code !== null && (chosen.size < most || chosen.has(code))) chosen.add(code);
				else report(found, kind);
			}
			return [...chosen];
		},
		write: (chosen) => [chosen.join()]
	};
}

/** One an area, each with where its words stand; what is too long is cut, and said. */
const notes: Kind<readonly AreaNote[]> = {
	form: 'note',
	repeats: true,
	read: (given, report) =>
		given.reduce<readonly AreaNote[]>((kept, found) => {
			const note = readNote(found);
			const next = note ? withNote(kept, note) : kept;
			if (!note || next === kept || next.length > NOTES_MOST || !next.some(({ area }) => area === note.area))
				report(found);
			return next;
		}, NO_NOTES),
	write: (kept) => kept.map(writeNote)
};

const isTheme = (id: string): boolean => themeById(id) !== undefined;
const isFacet = (value: string): boolean => value.includes(':');

const BREAKS_OF = oneOf(['scope', 'nation']);
const breaksOf: Kind<boolean> = {
	...BREAKS_OF,
	read: (given, report, whole) => {
		const found = BREAKS_OF.read(given, report, whole);
		return found && found === 'nation';
	},
	write: (isNational) => [isNational ? 'nation' : 'scope']
};

const OWN = oneOf(['office', 'share']);
const own: Kind<boolean> = {
	...OWN,
	read: (given, report, whole) => {
		const found = OWN.read(given, report, whole);
		return found && found === 'office';
	},
	write: (isOwn) => [isOwn ? 'office' : 'share']
};

const DEFINED = [
	parameter('level', of('level'), oneOf(LEVELS)),
	parameter('measure', of('measure'), measure),
	parameter('with', of('second'), orNone(second)),
	parameter('at', at, momentOrCamera),
	parameter('from', time('from'), orNone(moment)),
	parameter('change', time('change'), oneOf(CHANGES)),
	parameter('dates', time('dates'), moments),
	parameter('breaks', of('breaks'), orNone(oneOf(BREAKS))),
	parameter('colours', of('colours'), orNone(colours)),
	parameter('breaksof', of('nationalBreaks'), breaksOf),
	parameter('theme', filter('themes'), several('theme', isTheme, 'theme')),
	parameter('set', filter('sets'), someOf(CASE_SET_IDS)),
	parameter('status', filter('statuses'), someOf(CASE_STATUS_IDS)),
	...SCOPE_PARAMETERS,
	parameter('partner', filter('partners'), several('name')),
	parameter('award', filter('awards'), several('name')),
	parameter('facet', filter('facets'), several('facet', isFacet, 'facet')),
	parameter('q', filter('text'), text),
	parameter('case', of('openCase'), openCase),
	parameter('show', of('display'), oneOf(DISPLAYS)),
	parameter('sort', of('sort'), orNone(sort)),
	parameter('by', of('coverageBy'), oneOf(COVERAGE_BY)),
	parameter('done', of('doneShare'), percent),
	parameter('own', of('ownAnswers'), own),
	parameter('brush', of('brush'), orNone(brush)),
	parameter('draw', of('drawing'), oneOf(DRAWINGS)),
	parameter('pins', of('pins'), onOff()),
	parameter('frameworks', of('frameworks'), layers),
	parameter('camera', of('camera'), orNone(camera)),
	parameter('note', of('notes'), notes),
	parameter('sheet', of('drawer'), oneOf(DRAWER_HEIGHTS)),
	parameter('tray', of('tray'), codes(Infinity, 'tray')),
	parameter('compare', of('compare'), codes(COMPARE_MOST, 'parameter')),
	parameter(
		'profile',
		of('profile'),
		onOff(({ area }) => area !== null)
	),
	...FINDER_PARAMETERS,
	...SEARCH_PARAMETERS,
	parameter('lang', of('lang'), oneOf(LANGUAGES)),
	parameter('ed', of('edition'), dated)
] as const;

export type ViewParameterName = (typeof DEFINED)[number]['name'];
export const VIEW_PARAMETERS: readonly Parameter<ViewState, ViewParameterName>[] = DEFINED;
