/** Which part of the country a slide is of: it is in the slide's address, so that whatever is made of the slide has it. */
import { extentAddressed } from '$lib/export/picture/extent-choice';
import type { SavedList } from '$lib/features/scope/saved-lists.svelte';
import { prefectureCodeOf } from '$lib/model/code';
import { COUNTRY, scopeOfList, scopeOfPlaces, type Scope } from '$lib/view/scope';
import { formatView } from '$lib/view/url';
import type { ViewState } from '$lib/view/view';

/** Id of a region, code of a prefecture, the country, an area with its neighbours, or `list:` with its place. */
export type SlideExtentId = string;

/** What a slide's map is of now; `null` where that is none that can be chosen: a framework, a list that is not kept. */
export function extentOfSlide(view: ViewState, lists: readonly SavedList[]): SlideExtentId | null {
	const { scope, area, level } = view;
	switch (scope.kind) {
		case 'places': {
			if (scope.places.length > 1) return null;
			const [place = 'country'] = scope.places;
			// A selection has its prefecture fill the map.
			return place === 'country' && area !== null && level === 'municipality'
				? prefectureCodeOf(area)
				: place;
		}
		case 'around':
			return scope.rings === 1 ? 'around' : null;
		case 'list': {
			const at = lists.findIndex(({ areas }) => areas.join() === scope.areas.join());
			return at === -1 ? null : `list:${at}`;
		}
		case 'framework':
			return null;
	}
}

/** The area whose neighbours a slide can be of. */
export function areaOfSlide({ area, scope }: ViewState): string | null {
	return area ?? (scope.kind === 'around' ? scope.area : null);
}

/**
 * The address of the same map of another extent.
 * @param breaks classes of the extent, or of the whole country
 */
export function slideWithin(
	view: ViewState,
	id: SlideExtentId | null,
	breaks: 'extent' | 'nation',
	lists: readonly SavedList[]
): string {
	const scope = id === null ? view.scope : scopeOf(view, id, lists);
	return formatView({ ...extentAddressed(view, { scope, breaks }), drawer: 'half' });
}

function scopeOf(view: ViewState, id: SlideExtentId, lists: readonly SavedList[]): Scope {
	const area = areaOfSlide(view);
	if (id === 'country') return COUNTRY;
	if (id === 'around') return area === null ? COUNTRY : { kind: 'around', area, rings: 1 };
	if (id.startsWith('list:')) {
		const list = lists[Number(id.slice('list:'.length))];
		return list ? scopeOfList(list.areas, list.name) : view.scope;
	}
	return scopeOfPlaces([id]);
}
