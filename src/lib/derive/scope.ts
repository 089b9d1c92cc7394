/** A scope held against the register: which areas are in it, and what it is called. */
import { REGIONS } from '../model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../model/code';
import type { Dataset, Neighbours } from '../model/dataset';
import type { Frameworks } from '../model/framework';
import type { Language } from '../model/language';
import { areaName } from '../model/name';
import type { Scope } from '../view/scope';
import type { Level } from '../view/view';

/** What a scope needs to know of the cooperation frameworks. */
export type ScopeFrameworks = Pick<Frameworks, 'byId'>;

export interface ResolvedScope {
	/** Its municipalities, northern villages left out; `null`: the country. */
	readonly codes: ReadonlySet<AreaCode> | null;
	/** Prefectures that any of it is in, by code; all of them for the country. */
	readonly prefectures: readonly AreaCode[];
	/** It is made of whole prefectures, so that what these run themselves is in it. */
	readonly whole: boolean;
	/** What it is made from has not arrived: the country stands for it until then. */
	readonly waiting: boolean;
	/** Whether a municipality, or a prefecture as such, is in it. */
	readonly has: (code: AreaCode) => boolean;
	/** `null` for the country. */
	name(lang: Language): string | null;
}

/**
 * The areas of a scope. At the level of prefectures one of single municipalities is the prefectures that they are in.
 * @param neighbours `null` while they have not arrived; the same of `frameworks`
 * @returns the country, `waiting`, while something that it needs has not arrived; an unknown framework is the country
 */
export function resolveScope(
	scope: Scope,
	dataset: Dataset,
	neighbours: Neighbours | null,
	frameworks: ScopeFrameworks | null,
	level: Level = 'municipality'
): ResolvedScope {
	const areas = areasOf(scope, dataset, neighbours, frameworks);
	const everywhere = dataset.prefectures.map(({ code }) => code);
	if (areas === null || areas === 'waiting') {
		return {
			codes: null,
			prefectures: everywhere,
			whole: true,
			waiting: areas === 'waiting',
			has: () => true,
			name: () => null
		};
	}
	const reached = new Set(areas.map(prefectureCodeOf));
	const prefectures = everywhere.filter((code) => reached.has(code));
	const isWhole = scope.kind !== 'framework' && areas.every(isPrefectureCode);
	const whole = isWhole || level === 'prefecture';
	const codes = new Set(
		(whole ? prefectures : areas).flatMap((code) =>
			isPrefectureCode(code) ? dataset.municipalitiesOf(code).map((area) => area.code) : [code]
		)
	);
	const given = (lang: Language) => givenName(scope, dataset, frameworks, lang);
	return {
		codes,
		prefectures,
		whole,
		waiting: false,
		has: (code) => codes.has(code) || (whole && reached.has(prefectureCodeOf(code))),
		name: (lang) => (isWhole || !whole ? given(lang) : HOLDING[lang](given(lang)))
	};
}

/** Codes of municipalities and of whole prefectures; `null`: the country. */
function areasOf(
	scope: Scope,
	dataset: Dataset,
	neighbours: Neighbours | null,
	frameworks: ScopeFrameworks | null
): readonly AreaCode[] | null | 'waiting' {
	switch (scope.kind) {
		case 'places': {
			const places = new Set(scope.places);
			return places.size === 0
				? null
				: dataset.prefectures.flatMap(({ code, region }) =>
						places.has(code) || places.has(region) ? [code] : []
					);
		}
		case 'around': {
			if (neighbours === null) return 'waiting';
			let found = new Set([scope.area]);
			for (let ring = 0; ring < scope.rings; ring++) {
				found = new Set(
					[...found].flatMap((code) => [code, ...neighbours.of(code).map((each) => each.code)])
				);
			}
			return [...found];
		}
		case 'list':
			return scope.areas;
		case 'framework':
			return frameworks === null ? 'waiting' : (frameworks.byId(scope.id)?.members ?? null);
		default: {
			const never: never = scope;
			return never;
		}
	}
}

/** Names that are written out; of more the first is, and how many there are. */
const MOST_NAMES = 3;
const HOLDING = {
	ja: (name: string) => `${name}を含む都道府県`,
	en: (name: string) => `Prefectures of ${name}`
} as const;
const AROUND = {
	ja: (name: string, rings: number) => `${name}と隣接自治体${rings === 2 ? '（2周）' : ''}`,
	en: (name: string, rings: number) => `${name} and its neighbours${rings === 2 ? ' (two rings)' : ''}`
} as const;
const SEVERAL = {
	ja: (names: readonly string[], count: number) =>
		count > names.length ? `${names[0] ?? ''}など${count}地域` : names.join('・'),
	en: (names: readonly string[], count: number) =>
		count > names.length ? `${names[0] ?? ''} and ${count - 1} more` : names.join(', ')
} as const;

function givenName(
	scope: Scope,
	dataset: Dataset,
	frameworks: ScopeFrameworks | null,
	lang: Language
): string {
	const nameOf = (id: string): string => {
		const area = dataset.areaByCode.get(id);
		return REGIONS.find((region) => region.id === id)?.[lang] ?? (area ? areaName(area, lang) : id);
	};
	const several = (ids: readonly string[]) =>
		SEVERAL[lang]((ids.length > MOST_NAMES ? ids.slice(0, 1) : ids).map(nameOf), ids.length);
	switch (scope.kind) {
		case 'places':
			return several(scope.places);
		case 'around':
			return AROUND[lang](nameOf(scope.area), scope.rings);
		case 'list':
			return scope.name === '' ? several(scope.areas) : scope.name;
		case 'framework': {
			const found = frameworks?.byId(scope.id);
			return (lang === 'en' ? found?.en : undefined) ?? found?.name ?? scope.id;
		}
		default: {
			const never: never = scope;
			return never;
		}
	}
}
