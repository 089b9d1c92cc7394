/** What gives a list room that finds none on its page. */
import { layPicture } from './picture-layout';
import { SIZES, TEXT_SIZES } from './text-size';
import type { PictureOptions } from './picture-options';
import type { Shown } from './shown';

export type ListHelp = 'text' | 'legend' | 'title' | 'code' | 'shape' | 'paper';

/**
 * The changes that give it room, each alone, those first that leave most of the page as it is; none where none does.
 * @param turned the page the other way round, where it is paper, which has no other shape
 */
export function listHelps(
	shown: Shown,
	options: PictureOptions,
	turned?: PictureOptions['page']
): readonly ListHelp[] {
	const now = SIZES[options.textSize ?? 'projector'].list;
	const smaller = TEXT_SIZES.filter((each) => SIZES[each].list < now);
	const changes: readonly (readonly [ListHelp, Partial<PictureOptions>])[] = [
		...smaller.map((textSize) => ['text', { textSize }] as const),
		...(options.legend ? [['legend', { legend: false }] as const] : []),
		...(options.title === null ? [] : [['title', { title: null }] as const]),
		...(options.code ? [['code', { code: false }] as const] : []),
		...(turned
			? [['paper', { page: turned }] as const]
			: options.page || options.shape === 'standard'
				? [['shape', { shape: 'wide', page: undefined }] as const]
				: [])
	];
	const found = changes.filter(([, change]) => layPicture(shown, { ...options, ...change }).list !== null);
	return [...new Set(found.map(([help]) => help))];
}
