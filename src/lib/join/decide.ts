/** Brings what the names and the codes of a row say to one outcome. It never guesses: what is not certain stays open. */
import { beginningWith } from './address';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../model/code';
import type { CodeEvidence, NameEvidence } from './evidence';
import { isComparable } from '../model/names/former';
import type { NearestNames } from './nearest';
import type { Candidate, CandidateReason, JoinRule, OpenReason, RowOutcome } from './outcome';
import { isPrefecture, type Place, type Places } from './places';
import { rulesOfName } from './read-name';

export type Decision = Omit<RowOutcome, 'row' | 'input'>;

/** What a decision needs besides the row. */
export interface Context {
	readonly places: Places;
	readonly nearest: NearestNames;
}

/** Decides a row that is not set aside. */
export function decide(context: Context, name: NameEvidence, code: CodeEvidence): Decision {
	if (name.kind === 'several') return open('unmatched', 'several-areas', byName(name.places));
	if (name.conflict !== null) {
		return open('conflicting', name.conflict, [...byCode(code), ...likely(context, name)]);
	}
	if (code.fault === 'check-digit' || code.fault === 'code-and-code') {
		return open('conflicting', code.fault, [...byCode(code), ...byName(name.places)]);
	}
	const stated = name.prefecture ?? code.prefecture;
	if (name.prefecture !== null && code.prefecture !== null && name.prefecture !== code.prefecture) {
		return open('conflicting', 'code-and-name', likely(context, name));
	}
	if (name.kind === 'none' || name.kind === 'prefecture') return decideByCode(context, name, code, stated);
	if (name.kind === 'unknown') return decideUnknown(context, name, code);
	return decideByName(context, name, code, stated);
}

/** No name, or a prefecture's alone. */
function decideByCode(
	{ places }: Context,
	name: NameEvidence,
	code: CodeEvidence,
	stated: AreaCode | null
): Decision {
	const inside = code.codes.filter((each) => stated === null || prefectureCodeOf(each) === stated);
	if (code.codes.length > 0 && inside.length === 0) {
		return open('conflicting', 'other-prefecture', [...byCode(code), ...byName(name.places)]);
	}
	// A prefecture beside the code settles which of the two readings holds.
	const [only] = inside;
	if (only !== undefined && inside.length === 1 && (!code.open || stated !== null)) {
		return matched(only, code.rules, code.ward);
	}
	if (inside.length > 0) return open('ambiguous', 'code-form', byCode({ ...code, codes: inside }));
	if (code.fault === 'unknown-code') return open('unmatched', 'unknown-code', byName(name.places));
	if (name.kind === 'prefecture' || (stated !== null && code.prefecture !== null)) {
		const own = stated ?? '';
		return places.areaByCode.has(own)
			? matched(own, name.kind === 'prefecture' ? ['exact'] : ['code'], null)
			: open('unmatched', 'unknown-code', []);
	}
	return open('unmatched', 'nothing-named', []);
}

/** A name that is no place's. It may begin with one, as 市原市国分寺台 does. */
function decideUnknown(context: Context, name: NameEvidence, code: CodeEvidence): Decision {
	const begun = beginningWith(context.places, name.reading?.name ?? '', name.prefecture);
	const [agreeing] = areasOf(begun).filter((each) => code.codes.includes(each));
	if (agreeing !== undefined && code.codes.length === 1)
		return matched(agreeing, [...code.rules, 'address'], code.ward);
	if (code.codes.length > 0) {
		return open('conflicting', 'code-and-unknown-name', [...byCode(code), ...likely(context, name)]);
	}
	return open('unmatched', begun.length > 0 ? 'begins-with' : 'unknown-name', likely(context, name));
}

function decideByName(
	context: Context,
	name: NameEvidence,
	code: CodeEvidence,
	stated: AreaCode | null
): Decision {
	const inside = name.places.filter((place) => stated === null || place.prefecture === stated);
	if (inside.length === 0) return open('conflicting', 'other-prefecture', likely(context, name));
	if (code.codes.length > 0) {
		const agreeing = inside.filter((place) => place.codes.some((each) => code.codes.includes(each)));
		if (agreeing.length === 0 || isOtherWard(agreeing, code)) {
			return open('conflicting', 'code-and-name', [...byCode(code), ...byName(inside)]);
		}
		const codes = areasOf(agreeing).filter((each) => code.codes.includes(each));
		return settle(name, agreeing, codes, code, 'same-name');
	}
	const codes = areasOf(inside);
	if (code.fault === 'unknown-code' && !inside.every(hasCodeOfItsOwn)) {
		return open('conflicting', 'code-and-name', byName(inside));
	}
	if (name.reading?.by === 'stem' && stated === null)
		return open('unmatched', 'unknown-name', byName(inside));
	// Former towns and villages may sound the same, and their readings are not known.
	const isUncertain =
		name.reading?.by === 'reading' && stated === null && inside.some((p) => !/[市区]$/u.test(p.name));
	if (isUncertain) return open('ambiguous', 'same-name', byName(inside));
	return settle(name, inside, codes, null, inside.length === 1 ? 'divided' : 'same-name');
}

/** One area: matched; several: ambiguous. */
function settle(
	name: NameEvidence,
	list: readonly Place[],
	codes: readonly AreaCode[],
	code: CodeEvidence | null,
	reason: 'same-name' | 'divided'
): Decision {
	const [only] = codes;
	if (only === undefined || codes.length > 1) {
		return open(
			'ambiguous',
			reason,
			byName(list).filter((each) => codes.includes(each.code))
		);
	}
	// A place of today before one that is gone, the ward that the code names before one of the same name.
	const rank = (each: Place): number =>
		each === code?.ward
			? 0
			: each.kind === 'area'
				? 1
				: each.kind === 'former'
					? 4
					: each.ward?.until
						? 3
						: 2;
	const [place] = list.filter((each) => each.codes.includes(only)).sort((a, b) => rank(a) - rank(b));
	if (!place || !name.reading) return open('unmatched', 'unknown-name', []);
	return describeMatch(only, place, name, code?.rules ?? []);
}

function describeMatch(
	code: AreaCode,
	place: Place,
	{ reading }: NameEvidence,
	codeRules: readonly JoinRule[]
): Decision {
	const rules = new Set<JoinRule>([...codeRules, ...(reading ? rulesOfName(reading, place) : [])]);
	const former = place.former ?? reading?.part?.former;
	if (former) {
		rules.add('former-name');
		if (reading?.part?.former || !isComparable(former)) rules.add('not-comparable');
	}
	const end = former?.steps[0];
	if (reading?.section) rules.add('part-of-area');
	return {
		...matched(code, [...rules], place.ward ? place : reading?.part?.ward ? reading.part : null),
		...(former &&
			end && {
				succession: { from: (former.county ?? '') + former.name, date: end.date, kind: end.kind }
			}),
		...(reading?.section && { ward: reading.section })
	};
}

function matched(code: AreaCode, rules: readonly JoinRule[], ward: Place | null): Decision {
	const all = new Set(rules);
	if (ward) all.add('ward-to-city');
	if (ward?.ward?.until !== undefined) all.add('former-ward');
	return {
		status: 'matched',
		code,
		rules: [...all],
		candidates: [],
		reason: null,
		...(ward && { ward: ward.name })
	};
}

/** There are 14 cities with a ward 北区. */
const MOST_CANDIDATES = 24;

function open(
	status: 'ambiguous' | 'conflicting' | 'unmatched',
	reason: OpenReason,
	candidates: readonly Candidate[]
): Decision {
	const unique = candidates.filter(
		(each, i) => candidates.findIndex((other) => other.code === each.code) === i
	);
	return { status, code: null, rules: [], candidates: unique.slice(0, MOST_CANDIDATES), reason };
}

/** A code that the register no longer has is no contradiction to a place that no longer is. */
function hasCodeOfItsOwn(place: Place): boolean {
	return place.kind === 'former' || (place.kind === 'ward' && place.ward?.until !== undefined);
}

/** Code and name are of two wards of one city. */
function isOtherWard(agreeing: readonly Place[], { ward }: CodeEvidence): boolean {
	if (ward === null) return false;
	return agreeing.every((place) => place.kind === 'ward' && place.name !== ward.name);
}

function areasOf(list: readonly Place[]): readonly AreaCode[] {
	const [only, ...more] = list;
	if (only && more.length === 0) return only.codes;
	return [...new Set(list.flatMap((place) => place.codes))];
}

function byCode(code: CodeEvidence): Candidate[] {
	return code.codes.map((each) => ({ code: each, why: 'code', ...(code.ward && { by: code.ward.name }) }));
}

function byName(list: readonly Place[]): Candidate[] {
	return list.flatMap((place) =>
		place.codes.map((code): Candidate => {
			if (place.kind === 'area') return { code, why: 'name' };
			return { code, why: place.kind, by: place.group + place.name };
		})
	);
}

/** What is likely meant: places of that name anywhere, then names like it in the prefecture. */
function likely(
	{ nearest, places }: Context,
	{ places: named, prefecture, reading }: NameEvidence
): Candidate[] {
	const as = (why: CandidateReason, list: readonly Place[]): Candidate[] =>
		byName(list).map((each) => (each.why === 'name' ? { ...each, why } : each));
	return [
		...byName(named),
		...(reading === null
			? []
			: [
					...as('begins', beginningWith(places, reading.name, prefecture)),
					...as('similar', nearest(reading.name, prefecture))
				])
	].filter(({ code }) => !isPrefectureCode(code) || named.some(isPrefecture));
}
