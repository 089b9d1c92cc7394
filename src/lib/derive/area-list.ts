/** A list of areas as an address gives it, held against the register. */
import type { Area } from '../model/area';
import { parseCode, type AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';

/** Something given to a list that cannot be in it. */
export interface AreaListProblem<Refusal extends string = never> {
	/** `unknown`: no such area. `repeated`: named before. `northern`: a village out of every count. */
	readonly kind: 'unknown' | 'repeated' | 'northern' | Refusal;
	/** As it was given. */
	readonly found: string;
	/** The area it names; `null` where there is none. */
	readonly code: AreaCode | null;
}

export interface CheckedAreaList<Refusal extends string = never> {
	/** In the order given, each once. */
	readonly areas: readonly Area[];
	readonly problems: readonly AreaListProblem<Refusal>[];
}

/**
 * Holds codes against the register. They are read with five or six digits.
 * @param refuse why an area cannot follow those before it, `null` where it can
 */
export function checkAreaList<Refusal extends string>(
	dataset: Dataset,
	given: readonly string[],
	refuse: (area: Area, before: number) => Refusal | null
): CheckedAreaList<Refusal> {
	const areas = new Set<Area>();
	const problems: AreaListProblem<Refusal>[] = [];
	for (const found of given) {
		const code = parseCode(found);
		const area = code === null ? undefined : dataset.areaByCode.get(code);
		const kind = area ? kindOf(area) : 'unknown';
		if (area && kind === null) areas.add(area);
		else if (kind !== null) problems.push({ kind, found, code: area?.code ?? null });
	}
	return { areas: [...areas], problems };

	function kindOf(area: Area): AreaListProblem<Refusal>['kind'] | null {
		if (area.kind === 'northern-village') return 'northern';
		return areas.has(area) ? 'repeated' : refuse(area, areas.size);
	}
}
