/** What the page and the worker that makes an offline file say to each other. */
import type { Topology } from 'topojson-specification';
import type { AreaCode } from '../../model/code';
import type { OfflineHead, OfflinePlain } from './content';

/** Finer outlines one by one as they arrive, then all the rest. */
export type OfflineOrder =
	| { readonly kind: 'detail'; readonly code: AreaCode; readonly topology: Topology }
	| { readonly kind: 'make'; readonly head: OfflineHead; readonly plain: OfflinePlain };

/** How far it is, the file, or what went wrong. */
export type OfflineReply =
	| { readonly kind: 'progress'; readonly share: number }
	| { readonly kind: 'done'; readonly file: Uint8Array<ArrayBuffer> }
	| { readonly kind: 'failed'; readonly message: string };
