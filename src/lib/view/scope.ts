/** The part of the country that a view is about. Whatever is outside it is in no count, class or rank. */
import type { AreaCode } from '../model/code';

/** How far an area and its neighbours reach: to those that border it, or to those that border them too. */
export const RINGS = [1, 2] as const;
type Rings = (typeof RINGS)[number];

export type Scope =
	/** Region ids and prefecture codes; none: the country. */
	| { readonly kind: 'places'; readonly places: readonly string[] }
	| { readonly kind: 'around'; readonly area: AreaCode; readonly rings: Rings }
	/** A list of a person's own, never empty; a prefecture in it is all of its municipalities. */
	| { readonly kind: 'list'; readonly name: string; readonly areas: readonly AreaCode[] }
	/** Id of a cooperation framework. */
	| { readonly kind: 'framework'; readonly id: string };

export const COUNTRY: Scope = Object.freeze({ kind: 'places', places: Object.freeze([]) });

/** Regions and prefectures; none: the country. */
export function scopeOfPlaces(places: readonly string[]): Scope {
	return places.length === 0 ? COUNTRY : { kind: 'places', places };
}

/** A list; an empty one is the country. */
export function scopeOfList(areas: readonly AreaCode[], name = ''): Scope {
	return areas.length === 0 ? COUNTRY : { kind: 'list', name, areas };
}

export function isCountry(scope: Scope): boolean {
	return scope.kind === 'places' && scope.places.length === 0;
}

/** Whether a map frames the scope: nothing is selected, or what the scope is about. */
export function framesScope({
	scope,
	area
}: {
	readonly scope: Scope;
	readonly area: AreaCode | null;
}): boolean {
	return !isCountry(scope) && (area === null || (scope.kind === 'around' && scope.area === area));
}

/** The regions and prefectures that a scope is made of; none where it is the country, or made of something else. */
export function placesIn(scope: Scope): readonly string[] {
	return scope.kind === 'places' ? scope.places : COUNTRY_PLACES;
}

const COUNTRY_PLACES: readonly string[] = [];
