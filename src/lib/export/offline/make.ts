/** Writes an offline file from what a person chose. Runs in a worker and in Node alike. */
import type { Topology } from 'topojson-specification';
import { program, programHash, script, scriptHash, sheet, style, styleHash } from 'virtual:offline-kit';
import { renderStill } from 'virtual:offline-still';
import type { AreaCode } from '../../model/code';
import { OFFLINE_WORDS } from '../../text/offline/words';
import { packTightly, packTopology } from './packed';
import { dataFrom, togetherOf, type OfflineHead, type OfflinePlain } from './content';
import { offlineDocument } from './document';
import { packTexts } from './texts';

/**
 * Writes the file.
 * @param details finer outlines by prefecture, `/data/boundaries/NN.topo.json`
 * @param isBrief its page without a script lists cases by their titles, however much the file tells of them
 * @param onprogress how far it is, 0 to 1
 * @returns the whole HTML
 */
export async function makeOffline(
	plain: OfflinePlain,
	head: OfflineHead,
	details: ReadonlyMap<AreaCode, Topology>,
	isBrief = false,
	onprogress: (share: number) => void = () => undefined
): Promise<string> {
	const packed = new Map<AreaCode, string>();
	for (const code of head.prefectures) {
		const topology = details.get(code);
		if (topology) packed.set(code, detailPart(topology));
		onprogress((0.6 * packed.size) / head.prefectures.length);
	}
	const data = packTightly(plain);
	onprogress(0.75);
	const detailOf = (code: AreaCode) => details.get(code) ?? null;
	const shown = isBrief ? { ...plain, cases: { ...plain.cases, texts: packTexts([]) } } : plain;
	const still = await renderStill({
		...dataFrom(shown),
		head,
		detailOf,
		together: togetherOf(head, detailOf)
	});
	onprogress(0.95);
	const { lead } = OFFLINE_WORDS[head.lang];
	return offlineDocument({
		head,
		description: lead,
		still,
		data,
		details: packed,
		script,
		program,
		sheet,
		style,
		scriptHash,
		programHash,
		styleHash
	});
}

const parts = new WeakMap<Topology, string>();

/** Outlines as they stand in the file: the same whatever else it holds, and most of the work. */
function detailPart(topology: Topology): string {
	const part = parts.get(topology) ?? packTopology(topology);
	parts.set(topology, part);
	return part;
}
