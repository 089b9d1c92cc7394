/** The options of an embed as parameters of its address, in the order in which they are written. */
import { parseCode, type AreaCode } from '../../model/code';
import {
	oneOf,
	onOff,
	parameter,
	placesOf,
	writeAll,
	type Kind,
	type Parameter,
	type Place
} from './parameter';

export const SCHEMES = ['auto', 'light', 'dark'] as const;
/** `frame`: fills its frame. `content`: as high as it needs to be, for a host that keeps the frame that high. */
export const FITS = ['frame', 'content'] as const;

/** In the place of a code: the area that an embed is of. */
export const OWN_AREA: AreaCode = 'own';

export interface EmbedOptions {
	/** The cases of the selection, beside or below the map. */
	readonly panel: boolean;
	readonly legend: boolean;
	/** Level, measure, zoom, and how the legend is cut. */
	readonly controls: boolean;
	/** Off: a picture that is not pointed at, chosen from or moved. */
	readonly interact: boolean;
	/** `null`: what the view shows, in words. Empty: none. */
	readonly title: string | null;
	readonly scheme: (typeof SCHEMES)[number];
	/** The level stays as it is. */
	readonly lockedLevel: boolean;
	/** Only this area and those in it can be chosen; `OWN_AREA`: the one that the embed is of, if any. `null`: any area. */
	readonly lockedArea: AreaCode | null;
	/** What in the address cannot be used is said in the frame: for who makes the embed, not for its readers. */
	readonly notes: boolean;
	readonly fit: (typeof FITS)[number];
}

export const DEFAULT_OPTIONS: EmbedOptions = {
	panel: false,
	legend: true,
	controls: true,
	interact: true,
	title: null,
	scheme: 'auto',
	lockedLevel: false,
	lockedArea: OWN_AREA,
	notes: false,
	fit: 'frame'
};

/** Longest title that is read from an address. */
export const TITLE_LIMIT = 120;

const of = placesOf<EmbedOptions>();

const title: Kind<string | null> = {
	values: ['off'],
	form: 'text',
	read: ([found = '']) => (found === '' ? null : found === 'off' ? '' : found.slice(0, TITLE_LIMIT)),
	write: (text) => (text === null ? [] : [text === '' ? 'off' : text])
};

type Lock = Pick<EmbedOptions, 'lockedLevel' | 'lockedArea'>;
const locks: Place<EmbedOptions, Lock> = {
	get: (options) => options,
	set: (options, { lockedLevel, lockedArea }) => ({ ...options, lockedLevel, lockedArea })
};
const lock: Kind<Lock> = {
	values: ['level', 'off'],
	form: 'lock',
	read: ([found = ''], report) => {
		let read: Lock = DEFAULT_OPTIONS;
		for (const each of found.split(',')) {
			const code = parseCode(each);
			if (each === 'level') read = { ...read, lockedLevel: true };
			else if (each === 'off') read = { ...read, lockedArea: null };
			else if (code !== null) read = { ...read, lockedArea: code };
			else if (each !== '') report(each, 'parameter', ['level', 'off', '38', '38202']);
		}
		return read;
	},
	write: ({ lockedLevel, lockedArea }) => {
		const parts = [
			...(lockedLevel ? ['level'] : []),
			...(lockedArea === OWN_AREA ? [] : [lockedArea ?? 'off'])
		];
		return parts.length === 0 ? [] : [parts.join()];
	}
};

const DEFINED = [
	parameter('panel', of('panel'), onOff()),
	parameter('legend', of('legend'), onOff()),
	parameter('controls', of('controls'), onOff()),
	parameter('interact', of('interact'), onOff()),
	parameter('title', of('title'), title),
	parameter('scheme', of('scheme'), oneOf(SCHEMES)),
	parameter('lock', locks, lock),
	parameter('notes', of('notes'), onOff()),
	parameter('fit', of('fit'), oneOf(FITS))
] as const;

export type EmbedParameterName = (typeof DEFINED)[number]['name'];
export const EMBED_PARAMETERS: readonly Parameter<EmbedOptions, EmbedParameterName>[] = DEFINED;

/** The options that differ from what is usual, as parameters; also the attributes of `<dx-atlas>`. */
export function optionPairs(options: EmbedOptions): readonly (readonly [name: string, text: string])[] {
	return writeAll(EMBED_PARAMETERS, options, DEFAULT_OPTIONS);
}
