/** Makes an offline file beside the page, so that the page keeps answering. One file, then it is done with. */
import type { Topology } from 'topojson-specification';
import type { AreaCode } from '../../model/code';
import { makeOffline } from './make';
import type { OfflineOrder, OfflineReply } from './order';

const details = new Map<AreaCode, Topology>();

self.onmessage = ({ data: order }: MessageEvent<OfflineOrder>) => {
	const reply = (message: OfflineReply, move: Transferable[] = []) =>
		self.postMessage(message, { transfer: move });
	if (order.kind === 'detail') {
		details.set(order.code, order.topology);
		return;
	}
	makeOffline(order.plain, order.head, details, (share) => reply({ kind: 'progress', share })).then(
		(html) => {
			const file = new TextEncoder().encode(html);
			reply({ kind: 'done', file }, [file.buffer]);
		},
		(error: unknown) => reply({ kind: 'failed', message: String(error) })
	);
};
