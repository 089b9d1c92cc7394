/** Makes an offline file beside the page, so that the page keeps answering. One file, then it is done with. */
import { expose, transfer } from 'comlink';
import type { Topology } from 'topojson-specification';
import type { AreaCode } from '../../model/code';
import type { OfflineHead, OfflinePlain } from './content';
import { makeOffline } from './make';

const details = new Map<AreaCode, Topology>();

const service = {
	/** Takes in the finer outlines of a prefecture; they come one by one as they are read, before the rest. */
	addDetail(code: AreaCode, topology: Topology): void {
		details.set(code, topology);
	},
	async make(
		head: OfflineHead,
		plain: OfflinePlain,
		isBrief: boolean,
		report: (share: number) => void
	): Promise<Uint8Array<ArrayBuffer>> {
		const file = new TextEncoder().encode(await makeOffline(plain, head, details, isBrief, report));
		return transfer(file, [file.buffer]);
	}
};
export type OfflineService = typeof service;

expose(service);
