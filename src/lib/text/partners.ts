/** What the partner finder says about its candidates, from data to sentences. */
import { isPrefectureCode } from '../model/code';
import type { Candidate } from '../derive/partners/partners';
import { ratioOf } from '../derive/partners/partner-score';
import type { WideningChange } from '../derive/partners/partner-steps';
import type { Language } from '../view/view';
import type { Matter, PartnerFinder } from '../view/partners';
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
	const { cases } = candidate;
	const clauses = [
		tellNear(candidate, p),
		tellAlike(candidate, p),
		isWanted ? p.row.casesWanted(cases.length) : p.row.cases(cases.length)
	];
	return p.sentence(clauses.filter((clause) => clause !== ''));
}

/**
 * Where was looked, in one sentence.
 * @param programmesOf name of our prefecture, `null` where it runs nothing itself
 */
export function tellReach(
	request: Pick<PartnerFinder, 'reach' | 'alike' | 'by' | 'ratio' | 'programmes'>,
	{ island, programmesOf }: { readonly island: boolean; readonly programmesOf: string | null },
	{ reach }: PartnerMessages
): string {
	const alike = request.by === 'figures' ? reach.statedFigures : reach.statedAlike(request.ratio);
	return reach.statedWhole([
		reach.stated(request.reach, island),
		...(request.alike && request.reach !== 'japan' ? [alike] : []),
		...(request.programmes && programmesOf !== null ? [reach.statedProgrammes(programmesOf)] : [])
	]);
}

/** Why a candidate is in the list in a few words, for one line of a slide: 隣接・人口は69%・事例1件. */
export function tellBriefly({ area, near, size: { times }, cases }: Candidate, p: PartnerMessages): string {
	const { brief } = p;
	const km = near.km === null ? '' : p.row.km(near.km);
	const place = isPrefectureCode(area.code)
		? brief.ownPrefecture
		: near.borderKm !== null
			? brief.border
			: near.ring === 2
				? brief.second(km)
				: near.overSea || near.nearestOverSea
					? brief.overSea(km)
					: km;
	const clauses = [place, times === null ? '' : brief.size(times), brief.cases(cases.length)];
	return brief.joined(clauses.filter((clause) => clause !== ''));
}

function tellAlike({ size: { apart, alike, times } }: Candidate, p: PartnerMessages): string {
	if (apart !== null) return alike ? p.row.figuresAlike(p.part(apart)) : p.row.figures(p.part(apart));
	if (times === null) return '';
	// Where places are alike by figures, a size is stated and not judged.
	return alike ? p.row.sizeAlike(times) : p.row.size(times);
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
	{
		wanted,
		ours,
		byFigures = false
	}: { readonly wanted: number; readonly ours: number | null; readonly byFigures?: boolean },
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
			if (size.apart !== null) return basis.figures(p.part(size.apart));
			if (byFigures) return basis.noRatio;
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
		case 'figures':
			return p.widen.figures;
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
