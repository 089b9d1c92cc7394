/** What the partner finder says about its candidates, from data to sentences. */
import { isPrefectureCode } from '../model/code';
import type { Candidate } from '../derive/partners';
import { ratioOf } from '../derive/partner-score';
import type { WideningChange } from '../derive/partner-steps';
import type { Language } from '../view/view';
import type { Matter } from '../view/partners';
import { partnersEn } from './partners-en';
import { partnersJa, type PartnerMessages } from './partners-ja';

export type { PartnerMessages };

/** What the finder says in a language. */
export const PARTNER_MESSAGES: Readonly<Record<Language, PartnerMessages>> = {
	ja: partnersJa,
	en: partnersEn
};

/** Why a candidate is in the list, in one sentence: how near, how large beside us, what it has done. */
export function tellWhy(candidate: Candidate, isWanted: boolean, p: PartnerMessages): string {
	const { size, cases } = candidate;
	const clauses = [
		tellNear(candidate, p),
		size.times === null ? '' : size.alike ? p.row.sizeAlike(size.times) : p.row.size(size.times),
		isWanted ? p.row.casesWanted(cases.length) : p.row.cases(cases.length)
	];
	return p.sentence(clauses.filter((clause) => clause !== ''));
}

function tellNear({ area, near }: Candidate, p: PartnerMessages): string {
	if (isPrefectureCode(area.code)) return p.row.ownPrefecture;
	if (near.borderKm !== null) return p.row.border(near.borderKm);
	if (near.km === null) return '';
	const km = p.row.km(near.km);
	if (near.ring === 2) return p.row.second(km);
	if (near.nearestOverSea) return p.row.nearestOverSea(km);
	return near.overSea ? p.row.overSea(km) : p.row.away(km);
}

/** What a part of a candidate's score was worked out from. */
export function tellBasis(
	matter: Matter,
	candidate: Candidate,
	{ wanted, ours }: { readonly wanted: number; readonly ours: number | null },
	p: PartnerMessages
): string {
	const { area, near, has, cases, size } = candidate;
	const { basis } = p.formula;
	switch (matter) {
		case 'near':
			if (isPrefectureCode(area.code)) return basis.ownPrefecture;
			if (near.ring === 1) return basis.ring1;
			if (near.km === null) return '';
			return near.ring === 2 ? basis.ring2(p.row.km(near.km)) : basis.km(p.row.km(near.km));
		case 'experienced':
			return basis.experienced(has.length, wanted, cases.length);
		case 'alike': {
			const ratio = isPrefectureCode(area.code) ? null : ratioOf(ours, size.population);
			return ratio === null ? basis.noRatio : basis.ratio(ratio);
		}
		default: {
			const never: never = matter;
			return never;
		}
	}
}

/** What a step of widening is called. */
export function tellStep(change: WideningChange, prefecture: string, p: PartnerMessages): string {
	switch (change.kind) {
		case 'reach':
			if (change.reach === 'japan') return p.widen.japan;
			return change.reach === 'second' || change.reach === 'border'
				? p.widen.second
				: p.widen.km(change.reach);
		case 'alike':
			return p.widen.alike(change.ratio);
		case 'programmes':
			return p.widen.programmes(prefecture);
		case 'any-theme':
			return p.widen.anyTheme;
		default: {
			const never: never = change;
			return never;
		}
	}
}
