/** What is known of the members of a framework. */
import type { EvidenceIndex } from '../measures/evidence';
import type { AreaCode } from '../model/code';
import type { Dataset } from '../model/dataset';
import type { Evidence } from '../model/evidence';
import type { Framework, Frameworks } from '../model/framework';
import { FINER_THEMES } from '../model/theme';

/** A finer theme of which something is known in a framework. */
export interface FrameworkTheme {
	readonly theme: string;
	/** In the order of the members. */
	readonly cells: readonly Evidence[];
	/** Members with a case or an official 実施, those that answer 未実施, and those of which nothing is known. */
	readonly has: readonly AreaCode[];
	readonly lacks: readonly AreaCode[];
	readonly unknown: readonly AreaCode[];
}

/** What is known of the members by finer theme, in the taxonomy's order. */
export function frameworkThemes(
	members: readonly AreaCode[],
	evidence: Pick<EvidenceIndex, 'of'>
): readonly FrameworkTheme[] {
	return FINER_THEMES.flatMap((theme): readonly FrameworkTheme[] => {
		const cells = members.map((code) => evidence.of(code, theme));
		const those = (...wanted: readonly Evidence[]) =>
			members.filter((_, i) => wanted.includes(cells[i] ?? 'unknown'));
		const unknown = those('unknown');
		if (unknown.length === members.length) return [];
		return [{ theme, cells, has: those('case', 'done'), lacks: those('not-done'), unknown }];
	});
}

/** What some members have and others say they lack: the rarest first. */
export function sharedUnevenly(themes: readonly FrameworkTheme[]): readonly FrameworkTheme[] {
	return themes
		.filter(({ has, lacks }) => has.length > 0 && lacks.length > 0)
		.toSorted((a, b) => a.has.length - b.has.length || b.lacks.length - a.lacks.length);
}

/** Members for a sheet that holds `most`: the centres first, then the larger ones, in the order of the members. */
export function membersForSheet(
	{ members, centres }: Pick<Framework, 'members' | 'centres'>,
	{ areaByCode }: Pick<Dataset, 'areaByCode'>,
	most: number
): readonly AreaCode[] {
	const rank = (code: AreaCode) =>
		centres.includes(code) ? Infinity : (areaByCode.get(code)?.population ?? 0);
	const chosen = new Set(members.toSorted((a, b) => rank(b) - rank(a)).slice(0, most));
	return members.filter((code) => chosen.has(code));
}

/** Frameworks with members in a prefecture, and which these are: those with most of them first, then in the order of the file. */
export function frameworksIn(
	{ all }: Pick<Frameworks, 'all'>,
	prefecture: AreaCode
): readonly { readonly framework: Framework; readonly inside: readonly AreaCode[] }[] {
	return all
		.map((framework) => ({
			framework,
			inside: framework.members.filter((code) => code.startsWith(prefecture))
		}))
		.filter(({ inside }) => inside.length > 0)
		.toSorted((a, b) => b.inside.length - a.inside.length);
}
