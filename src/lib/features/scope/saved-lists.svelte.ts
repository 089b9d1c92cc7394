/** Lists of areas that a person keeps on this device, by name. */
import { remember, remembered } from '$lib/features/explorer/device.svelte';
import { parseCode, type AreaCode } from '$lib/model/code';

export interface SavedList {
	/** Never empty, and of no two lists the same. */
	readonly name: string;
	readonly areas: readonly AreaCode[];
}

const KEY = 'lists';

/** Reads what was kept; what is not a list any more is left out. */
function parseLists(text: string | null): readonly SavedList[] {
	try {
		const kept: unknown = JSON.parse(text ?? '[]');
		return Array.isArray(kept) ? kept.flatMap(listOf) : [];
	} catch {
		return [];
	}
}

function listOf(value: unknown): readonly SavedList[] {
	if (typeof value !== 'object' || value === null || !('name' in value) || !('areas' in value)) return [];
	const { name, areas } = value;
	if (typeof name !== 'string' || name === '' || !Array.isArray(areas)) return [];
	const codes = areas.flatMap((each: unknown) => (typeof each === 'string' && parseCode(each)) || []);
	return codes.length === 0 ? [] : [{ name, areas: [...new Set(codes)] }];
}

export class SavedLists {
	all: readonly SavedList[] = $state.raw(parseLists(remembered(KEY)));

	#keep(lists: readonly SavedList[]): void {
		this.all = lists;
		remember(KEY, lists.length === 0 ? null : JSON.stringify(lists));
	}
	/** Keeps a list; one of the same name gives way. */
	save(list: SavedList): void {
		const has = this.all.some(({ name }) => name === list.name);
		this.#keep(has ? this.all.map((each) => (each.name === list.name ? list : each)) : [...this.all, list]);
	}
	delete(name: string): void {
		this.#keep(this.all.filter((each) => each.name !== name));
	}
	/** Calls a list something else; another of that name gives way. */
	rename(from: string, to: string): void {
		const others = this.all.filter(({ name }) => name !== to || name === from);
		this.#keep(others.map((each) => (each.name === from ? { ...each, name: to } : each)));
	}
}

/**
 * Every list that a person has at hand: the partnership sheet's, and those kept on this device.
 * @param tray the areas of the sheet
 * @param name what that list is called
 */
export function listsAtHand(tray: readonly AreaCode[], name: string): readonly SavedList[] {
	return [...(tray.length === 0 ? [] : [{ name, areas: tray }]), ...new SavedLists().all];
}
