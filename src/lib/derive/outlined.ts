/** Which frameworks a map outlines, and which hold several municipalities. */
import type { AreaCode } from '../model/code';
import type { Framework, Frameworks } from '../model/framework';
import type { ViewState } from '../view/view';

/** A framework that is outlined. */
export interface OutlinedFramework {
	readonly framework: Framework;
	/** Of those with members in common each has another, from 0: their lines run beside each other. */
	readonly lane: number;
}

/**
 * Those of the selected municipality, the one in scope, and whole kinds of them; in the order of the file, each once.
 * @param scoped the framework in scope
 */
export function outlinedFrameworks(
	{ area, frameworks: layers }: Pick<ViewState, 'area' | 'frameworks'>,
	frameworks: Frameworks,
	scoped: string | null
): readonly OutlinedFramework[] {
	const own = new Set(area === null || layers.includes('off') ? [] : frameworks.of(area));
	const outlined: OutlinedFramework[] = [];
	/** Lanes that are taken at a municipality. */
	const taken = new Map<string, number[]>();
	for (const framework of frameworks.all) {
		if (!own.has(framework) && framework.id !== scoped && !layers.includes(framework.kind)) continue;
		const lanes = new Set(framework.members.flatMap((code) => taken.get(code) ?? []));
		let lane = 0;
		while (lanes.has(lane)) lane++;
		for (const code of framework.members) taken.set(code, [...(taken.get(code) ?? []), lane]);
		outlined.push({ framework, lane });
	}
	return outlined;
}

/** Frameworks with two or more of some municipalities: those with most of them first, then in the order of the file. */
export function heldByFrameworks(
	frameworks: Pick<Frameworks, 'all'>,
	chosen: readonly AreaCode[]
): readonly { readonly framework: Framework; readonly codes: readonly AreaCode[] }[] {
	return frameworks.all
		.map((framework) => ({ framework, codes: chosen.filter((code) => framework.members.includes(code)) }))
		.filter(({ codes }) => codes.length > 1)
		.toSorted((a, b) => b.codes.length - a.codes.length);
}
