/** What of all that was found is listed. */
import type { SearchEntry } from '$lib/derive/search/search';
import { areasOf } from '$lib/model/case-head';
import { prefectureCodeOf, type AreaCode } from '$lib/model/code';
import type { SearchList, SearchListed } from '$lib/view/search';

/** As which of the three kinds an entry is listed. */
function kindOf({ target: { kind } }: SearchEntry): SearchListed {
	if (kind === 'case') return 'case';
	return kind === 'theme' || kind === 'set' || kind === 'partner' ? 'filter' : 'place';
}

/** Whether an entry passes the choices. */
export function listedOf(entry: SearchEntry, { kind, theme, prefecture }: SearchList): boolean {
	if (kind !== null && kindOf(entry) !== kind) return false;
	if (theme !== null && !themesIn(entry).has(theme)) return false;
	return prefecture === null || prefecturesIn(entry).has(prefecture);
}

/** The themes of the cases listed, whatever theme is chosen, with how many of them have it. */
export function themesOf(entries: readonly SearchEntry[], list: SearchList): ReadonlyMap<string, number> {
	return tally(entries, { ...list, theme: null, kind: null }, themesIn);
}

/** The same for prefectures. */
export function prefectureCodesOf(
	entries: readonly SearchEntry[],
	list: SearchList
): ReadonlyMap<AreaCode, number> {
	return tally(entries, { ...list, prefecture: null }, prefecturesIn);
}

function tally(
	entries: readonly SearchEntry[],
	list: SearchList,
	keysOf: (entry: SearchEntry) => ReadonlySet<string>
): ReadonlyMap<string, number> {
	const counts = new Map<string, number>();
	for (const entry of entries) {
		if (!listedOf(entry, list)) continue;
		for (const key of keysOf(entry)) counts.set(key, (counts.get(key) ?? 0) + 1);
	}
	return counts;
}

/** Of both levels; only cases have any. */
function themesIn({ target }: SearchEntry): ReadonlySet<string> {
	if (target.kind !== 'case') return NONE;
	return new Set(target.item.themes.flatMap((id) => [id, id.split('/')[0] ?? id]));
}

function prefecturesIn({ target, code }: SearchEntry): ReadonlySet<AreaCode> {
	switch (target.kind) {
		case 'case':
			return new Set(areasOf(target.item).map(prefectureCodeOf));
		case 'framework':
			return new Set(target.framework.members.map(prefectureCodeOf));
		case 'area':
		case 'former':
		case 'ward':
			return new Set([prefectureCodeOf(code)]);
		case 'region':
		case 'theme':
		case 'set':
		case 'partner':
			return NONE;
		default: {
			const never: never = target;
			return never;
		}
	}
}

const NONE: ReadonlySet<string> = new Set();
