/** What the cells of one row say of its area: by name, and by code. */
import type { AreaCode } from '../model/code';
import { prefectureCodeOf } from '../model/code';
import type { AsideReason, ConflictReason, JoinRule } from './outcome';
import { isPrefecture, type Place, type Places } from './places';
import type { CodeColumn, CodeReading } from './read-code';
import { codeAreas } from './read-code';
import { readPrefecture, type NameReader, type NameReading } from './read-name';
import { placeKey } from './spelling';

/** The cells of a row that name its area, empty where there is no such column. */
export interface NameCells {
	readonly prefecture: string;
	/** 郡, designated city or 振興局 in a column of its own. */
	readonly group: string;
	readonly area: string;
}

/** What the names say. */
export interface NameEvidence {
	/**
	 * `none`: nothing is written. `prefecture`: a prefecture alone. `places`: it can be these. `unknown`: no such name.
	 * `several`: more than one area. `aside`: a total or a note. `conflict`: the names contradict each other.
	 */
	readonly kind: 'none' | 'prefecture' | 'places' | 'unknown' | 'several' | 'aside' | 'conflict';
	readonly places: readonly Place[];
	readonly prefecture: AreaCode | null;
	readonly reading: NameReading | null;
	readonly aside: AsideReason | null;
	/** By which word it is a part of an area. */
	readonly word: string | null;
	readonly conflict: ConflictReason | null;
}

const NONE: NameEvidence = {
	kind: 'none',
	places: [],
	prefecture: null,
	reading: null,
	aside: null,
	word: null,
	conflict: null
};

const BLANK = /^[\s\-−–—ー‐―－…・*＊]+$/u;

/** The names of a row that is about a prefecture as a whole. */
export function prefectureEvidence(places: Places, prefecture: AreaCode): NameEvidence {
	const own = places.byKey.get(placeKey(places.areaByCode.get(prefecture)?.name ?? '')) ?? [];
	return { ...NONE, kind: 'prefecture', prefecture, places: own.filter(isPrefecture) };
}

/** Weighs the names of a row against each other. */
export function nameEvidence(places: Places, read: NameReader, cells: NameCells): NameEvidence {
	const stated = cells.prefecture.trim();
	if (/[（(［[【]|除|以外|再掲/u.test(stated)) {
		const { aside, word } = read(stated);
		if (aside === 'part') return { ...NONE, kind: 'aside', aside, word };
	}
	// A dash in place of a name: the row is about its prefecture, or about nothing.
	let area = BLANK.test(cells.area) ? '' : cells.area.trim();
	let prefecture = stated === '' ? null : readPrefecture(places, stated);
	if (stated !== '' && prefecture === null) {
		const reading = read(stated);
		if (reading.aside !== null && reading.aside !== 'blank')
			return { ...NONE, kind: 'aside', aside: reading.aside };
		if (area !== '') {
			const inside = read(area);
			return {
				...NONE,
				kind: 'conflict',
				conflict: 'unknown-prefecture',
				places: inside.places,
				reading: inside
			};
		}
		area = stated;
	}
	let group = cells.group.trim();
	if (area === '') {
		if (group === '') {
			if (prefecture === null) return NONE;
			return prefectureEvidence(places, prefecture);
		}
		// A designated city has its name in the column of 郡, and nothing beside it.
		[area, group] = [group, ''];
	}
	const reading = read(area);
	if (reading.aside !== null) {
		return { ...NONE, kind: 'aside', aside: reading.aside, word: reading.word, prefecture, reading };
	}
	const base = { ...NONE, reading, places: reading.places };
	if (reading.several) return { ...base, kind: 'several', prefecture };
	if (reading.prefecture !== null) {
		if (prefecture !== null && prefecture !== reading.prefecture) {
			return { ...base, kind: 'conflict', conflict: 'other-prefecture', prefecture };
		}
		prefecture = reading.prefecture;
	}
	if (reading.by === 'none') return { ...base, kind: 'unknown', prefecture };
	const inside =
		prefecture === null ? reading.places : reading.places.filter((place) => place.prefecture === prefecture);
	if (inside.length === 0) {
		if (reading.by === 'stem') return { ...base, kind: 'unknown', prefecture };
		return { ...base, kind: 'conflict', conflict: 'other-prefecture', prefecture };
	}
	const grouped = inGroup(places, inside, group === '' ? reading.group : placeKey(group));
	if (grouped === null) {
		return { ...base, kind: 'conflict', conflict: 'other-county', prefecture, places: inside };
	}
	return { ...base, kind: 'places', prefecture, places: grouped };
}

/** The places that lie in the 郡 or city; all where the text is neither; `null` where none does. */
function inGroup(places: Places, list: readonly Place[], group: string | null): readonly Place[] | null {
	if (group === null || group === '') return list;
	const plain = [...places.prefectureNames.keys()].reduce(
		(text, name) => (text.startsWith(name) && text.length > name.length ? text.slice(name.length) : text),
		group
	);
	const city = (places.byKey.get(plain) ?? []).filter(
		({ name, kind }) => kind === 'area' && name.endsWith('市')
	);
	const isCounty = plain.endsWith('郡') && plain.length > 1;
	if (!isCounty && city.length === 0) return list;
	const codes = new Set(city.flatMap((place) => place.codes));
	const fitting = list.filter(
		(place) =>
			placeKey(place.group) === plain ||
			(place.kind !== 'ward' && place.codes.some((code) => codes.has(code)))
	);
	if (fitting.length > 0) return fitting;
	// The list of former municipalities leaves some 郡 out.
	const open = isCounty ? list.filter((place) => place.kind === 'former' && place.group === '') : [];
	return open.length > 0 ? open : null;
}

/** What the codes say. */
export interface CodeEvidence {
	/** Areas that the codes can name; empty where there is no code, or none that we know. */
	readonly codes: readonly AreaCode[];
	/** The ward that the code names, if it names one. */
	readonly ward: Place | null;
	readonly rules: readonly JoinRule[];
	/** A code is written and leads nowhere: unknown, or its check digit is wrong (then `codes` has what it would be). */
	readonly fault: 'unknown-code' | 'check-digit' | 'code-and-code' | null;
	/** The column does not show which of its two readings is right. */
	readonly open: boolean;
	/** The prefecture that a column of numbers 1 to 47 states. */
	readonly prefecture: AreaCode | null;
}

const NO_CODE: CodeEvidence = {
	codes: [],
	ward: null,
	rules: [],
	fault: null,
	open: false,
	prefecture: null
};

/**
 * Weighs the codes of a row, one for each code column.
 * @param named the prefecture that the row names, for codes of three digits
 */
export function codeEvidence(
	places: Places,
	cells: readonly CodeReading[],
	columns: readonly CodeColumn[],
	named: AreaCode | null
): CodeEvidence {
	let sum = NO_CODE;
	const stated = named ?? cells.find((_, i) => columns[i]?.form === 'prefecture')?.prefecture ?? null;
	cells.forEach((cell, i) => {
		const next = oneCode(places, cell, columns[i] ?? { form: 'none', major: null }, stated);
		if (next === NO_CODE) return;
		if (next.prefecture !== null) {
			sum = { ...sum, prefecture: next.prefecture };
		} else if (sum.codes.length === 0 && sum.fault === null) {
			sum = { ...next, prefecture: sum.prefecture };
		} else if (next.codes.length > 0) {
			const both = sum.codes.filter((code) => next.codes.includes(code));
			sum =
				both.length > 0
					? { ...sum, codes: both, fault: sum.fault ?? next.fault }
					: { ...sum, codes: [...sum.codes, ...next.codes], fault: 'code-and-code' };
		}
	});
	const { prefecture } = sum;
	if (prefecture !== null && sum.codes.some((code) => prefectureCodeOf(code) !== prefecture)) {
		return { ...sum, fault: 'code-and-code' };
	}
	return sum;
}

function oneCode(
	places: Places,
	cell: CodeReading,
	{ form, major }: CodeColumn,
	stated: AreaCode | null
): CodeEvidence {
	if (form === 'none') return NO_CODE;
	if (form === 'local') {
		if (cell.local === null) return NO_CODE;
		const code = stated === null ? null : stated + cell.local;
		const codes = codeAreas(places, code);
		if (codes.length === 0) return { ...NO_CODE, fault: 'unknown-code' };
		return { ...NO_CODE, codes, rules: ['code'], ward: places.wardByCode.get(code ?? '') ?? null };
	}
	if (form === 'prefecture') return cell.prefecture ? { ...NO_CODE, prefecture: cell.prefecture } : NO_CODE;
	if (cell.inText !== null) {
		const codes = codeAreas(places, cell.inText);
		return codes.length === 0
			? NO_CODE
			: { ...NO_CODE, codes, rules: ['code-in-text'], ward: places.wardByCode.get(cell.inText) ?? null };
	}
	if (!cell.isNumber || form === 'text') return NO_CODE;
	if (cell.prefecture !== null)
		return { ...NO_CODE, codes: codeAreas(places, cell.prefecture), rules: ['code'] };
	const as = (which: 'five' | 'six'): CodeEvidence => {
		const code = cell[which];
		const codes = codeAreas(places, code);
		if (code === null || codes.length === 0) return { ...NO_CODE, fault: 'unknown-code' };
		return {
			...NO_CODE,
			codes,
			rules: cell.restored === which ? ['code', 'zero-restored'] : ['code'],
			ward: places.wardByCode.get(code) ?? null
		};
	};
	if (cell.badCheck !== null && form !== 'five') {
		return { ...NO_CODE, codes: codeAreas(places, cell.badCheck), fault: 'check-digit' };
	}
	if (form === 'five' || form === 'six') return as(form);
	const [five, six] = [as('five'), as('six')];
	if (five.codes.length === 0 && six.codes.length === 0) return { ...NO_CODE, fault: 'unknown-code' };
	const codes = [...five.codes, ...six.codes];
	// Six digits with a right check digit, five with their zero, four: these cannot be anything else.
	const isPlain = cell.five === null || cell.restored === 'five' || cell.five.startsWith('0');
	const only = five.codes.length === 0 ? six : six.codes.length === 0 ? five : null;
	const isOpen =
		!isPlain && (only === null || only !== (major === 'five' ? five : major === 'six' ? six : null));
	return { ...(only ?? NO_CODE), codes, rules: only?.rules ?? ['code'], open: isOpen };
}
