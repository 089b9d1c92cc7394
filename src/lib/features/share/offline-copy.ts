/** What makes the offline copy that is asked for. */
import { readBoundaries, readFile } from '$lib/data/files';
import { loadNeighbours } from '$lib/data/load';
import { offline } from '$lib/export/formats/offline';
import type { OfflineRequest } from '$lib/export/offline/run';
import type { Work } from '$lib/export/work';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { isOwn } from '$lib/model/case-head';
import { NO_USER_MEASURES } from '$lib/model/user-measure';
import { NO_TEXTS } from '$lib/model/case-texts';
import type { IndicatorId } from '$lib/model/indicator';
import type { ExportSettings } from './export-settings';

/** @returns `key` identifies what was chosen: the same copy is made once */
export function offlineCopy(
	explorer: Explorer,
	{ withMine, withOwn }: Pick<ExportSettings, 'withMine' | 'withOwn'>,
	request: OfflineRequest
): { readonly key: string; readonly make: (work: Work) => Promise<Blob> } {
	const { boundaries, provenance } = explorer;
	const mine = withMine ? explorer.userMeasures : NO_USER_MEASURES;
	const { file = '', mix = 'atlas', dataset: mixed } = explorer.userCases ?? {};
	const cases = mixed?.cases.flatMap((item) => (isOwn(item) ? (NO_TEXTS.of(item) ?? []) : [])) ?? [];
	const own = withOwn && cases.length > 0 ? { file, mix, cases } : null;
	return {
		key: JSON.stringify([
			request,
			Object.values(mine).map(({ title, file }) => [title, file]),
			own?.cases.length
		]),
		make: async (work) => {
			const dataset = await explorer.complete();
			const neighbours = explorer.neighbours ?? (await loadNeighbours());
			const data = { dataset, boundaries, provenance, neighbours, mine, own };
			const files = {
				loadDetail: readBoundaries,
				loadTexts: explorer.readTexts,
				loadFigures: () => readFile('indicators.json'),
				loadFrameworks: () => readFile('frameworks.json'),
				loadSeries: (id: IndicatorId) => readFile(`series/${id}.json`)
			};
			return offline.make({ data, request, files }, work);
		}
	};
}
