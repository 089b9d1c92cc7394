/** What a person should know about an export before it is saved. */
import { MOST_BYTES } from '$lib/export/offline/run';
import type { ListHelp } from '$lib/export/picture/list-room';
import { codeOf } from '$lib/export/picture/qr';
import { casesShown, type Shown } from '$lib/export/picture/shown';
import { SHAPES_MOST } from '$lib/map/scene/small-map';
import { unreachableNote } from '$lib/text/export/reach';
import type { ViewState } from '$lib/view/view';
import type { ExportSettings } from './export-settings';

interface Told {
	/** What is on screen. */
	readonly view: Pick<ViewState, 'camera' | 'display'>;
	/** Names of the texts that have no room. */
	readonly cut: readonly string[];
	/** What gives a list room that was asked for and found none; `null` where none is missing. */
	readonly unlisted: readonly ListHelp[] | null;
	/** The picture lists cases. */
	readonly list: boolean;
	/** Of an offline copy, `null` until it is made. */
	readonly bytes: number | null;
}

/** Every note, in the order in which they are read. */
export function exportNotes(
	shown: Shown,
	settings: ExportSettings,
	{ view, cut, unlisted, list, bytes }: Told
): readonly string[] {
	const { exporting } = shown.words;
	const { format } = settings;
	const local = [unreachableNote(shown.permalink, shown.t.lang)].filter((note) => note !== null);
	if (format.content === 'atlas') {
		const over = bytes === null ? 0 : bytes - MOST_BYTES;
		return [...(over > 0 ? [exporting.offline.tooLarge(over)] : []), ...local, ...exporting.offline.holds];
	}
	const areas = shown.choropleth.byArea.size;
	if (format.content === 'data') {
		const { holds } = format;
		const candidates = shown.partners?.shortlist.candidates.length ?? null;
		return [
			exporting.rows(holds.areas ? areas : null, holds.cases ? casesShown(shown).length : null),
			...(holds.areas && candidates !== null ? [exporting.candidates(candidates)] : []),
			...local
		];
	}
	const { slides } = format;
	const dates = shown.multiples ?? null;
	const isElsewhere = settings.extent.kind === 'screen' && view.camera !== null;
	return [
		...local,
		...cut.map((name) => exporting.tooLong(name)),
		...(unlisted ? [exporting.noList(unlisted.map((each) => exporting.listHelps[each]))] : []),
		...(slides && list && !dates ? [exporting.slideTables] : []),
		...(slides && areas > 200 && !dates ? [exporting.manyShapes(areas)] : []),
		...(dates && areas * dates.maps.length > SHAPES_MOST ? [exporting.lookShapes] : []),
		...(settings.withCode && codeOf(shown.permalink) === null ? [exporting.codeTooLong] : []),
		...(view.display === 'scatter' || view.display === 'coverage' ? [exporting.mapOnly] : []),
		...(isElsewhere ? [exporting.wholeScope] : [])
	];
}
