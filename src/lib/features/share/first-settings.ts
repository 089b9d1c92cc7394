import { png } from '$lib/export/formats/png';
import type { Scheme } from '$lib/features/explorer/device.svelte';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { isUserMeasureId } from '$lib/model/user-measure';
import { EXPORT_SIZES, type ExportSettings, type ExtentSettings } from './export-settings';

/** What the export dialog opens with: what is on screen, as a picture for a slide. */
export function firstSettings(
	explorer: Explorer,
	scheme: Scheme,
	breaks: ExtentSettings['breaks']
): ExportSettings {
	const { dataset, derived, userCases, userMeasures, view } = explorer;
	const { focus, scoped } = derived;
	return {
		format: png,
		title: null,
		withTitle: true,
		withLegend: true,
		withList: null,
		withPins: null,
		withNames: true,
		withCode: true,
		subtitle: null,
		footnote: '',
		logo: null,
		textSize: 'projector',
		size: EXPORT_SIZES[0],
		paper: { size: 'A4', landscape: true },
		transparent: false,
		double: false,
		scheme,
		extent: { kind: 'screen', list: 0, breaks, place: focus ?? dataset.prefectures[0]?.code ?? '' },
		prefectures: focus !== null ? [focus] : scoped.codes === null ? null : scoped.prefectures,
		withMine: [view.measure, view.second].some(
			(each) => each !== null && isUserMeasureId(each) && userMeasures[each] !== undefined
		),
		withOwn: userCases !== null && userCases.mix !== 'atlas'
	};
}
