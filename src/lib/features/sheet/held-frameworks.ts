/** The frameworks that hold several municipalities of a sheet, in words for page, slides and file alike. */
import { heldByFrameworks } from '$lib/derive/outlined';
import type { Area } from '$lib/model/area';
import type { Framework, Frameworks } from '$lib/model/framework';
import { areaName } from '$lib/model/name';
import { taggedFramework } from '$lib/text/framework-name';
import { FRAMEWORK_WORDS, sourceDate } from '$lib/text/frameworks';
import type { Messages } from '$lib/text/ja';

interface HeldFramework {
	readonly framework: Framework;
	/** With what its list is, where it is not whole. */
	readonly name: string;
	/** By place on the sheet, whether it is a member. */
	readonly isMember: readonly boolean[];
	/** Who of the sheet is a member, in a sentence. */
	readonly members: string;
	/** 出典: 福山市, and of which date it is. */
	readonly source: string;
	readonly dated: string;
}

/** @param today data edition: `2026-11-22` */
export function heldFrameworks(
	areas: readonly Area[],
	frameworks: Frameworks,
	today: string,
	t: Messages
): readonly HeldFramework[] {
	const words = FRAMEWORK_WORDS[t.lang];
	const held = heldByFrameworks(
		frameworks,
		areas.map(({ code }) => code)
	);
	return held.map(({ framework, codes }) => ({
		framework,
		name: taggedFramework(framework, today, t),
		isMember: areas.map(({ code }) => codes.includes(code)),
		members:
			codes.length === areas.length
				? words.holdsAll
				: words.holds(
						t.list(areas.filter(({ code }) => codes.includes(code)).map((area) => areaName(area, t.lang)))
					),
		source: words.page(framework.source.publisher),
		dated: words.brackets(sourceDate(framework.source, t.lang))
	}));
}
