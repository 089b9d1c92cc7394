/** What a format of export says about itself. Each has a file in this folder and a line in registry.ts. */
import type { Language } from '../../model/language';
import type { FromFiles, OfflineData } from '../offline/content';
import type { OfflineFiles, OfflineRequest } from '../offline/run';
import type { PictureOptions } from '../picture/picture-options';
import type { Shown } from '../picture/shown';
import type { Work } from '../work';

interface FormatHead {
	readonly id: string;
	/** Of the file's name, without a point. */
	readonly ending: string;
	/** MIME type, with its charset for a text. */
	readonly type: string;
	/** What it is called, and what it is for. */
	readonly words: Readonly<Record<Language, { readonly name: string; readonly hint: string }>>;
}

/** What a person chose of a picture. */
export interface PictureRequest {
	readonly picture: PictureOptions;
	/** Width in pixels, where the format has any. */
	readonly pixels: number;
	/** Neither paper nor sea is painted, where the format can be seen through. */
	readonly transparent?: boolean;
}

/** The view as a page: map, legend, cases. */
export interface PictureFormat extends FormatHead {
	readonly content: 'picture';
	/** How its size is chosen. */
	readonly sizedBy: 'pixels' | 'shape' | 'paper';
	/** Slides: every area is a shape of its own, and the cases follow as tables. */
	readonly slides: boolean;
	/** Of a view whose measure has values at several dates only: all of them, one after the other. */
	readonly film?: true;
	/** Whether this browser can make it; without: any can. */
	readonly isPossible?: () => boolean;
	/** @throws DOMException `AbortError` when the work was ended; Error when the file could not be made */
	readonly make: (shown: Shown, request: PictureRequest, work: Work) => Promise<BlobPart>;
}

/** The beginning of a file: its first rows, or its first characters. */
export type Sample =
	| { readonly kind: 'rows'; readonly rows: readonly (readonly string[])[] }
	| { readonly kind: 'text'; readonly text: string };

/** What is shown as data. */
export interface DataFormat extends FormatHead {
	readonly content: 'data';
	readonly holds: { readonly areas: boolean; readonly cases: boolean };
	readonly sample: (shown: Shown) => Promise<Sample>;
	readonly make: (shown: Shown) => Promise<BlobPart>;
}

/** What an offline copy is made from. */
interface OfflineJob {
	readonly data: Omit<OfflineData, FromFiles>;
	readonly request: OfflineRequest;
	readonly files: OfflineFiles;
}

/** The atlas itself, to be looked around in without a network. */
export interface AtlasFormat extends FormatHead {
	readonly content: 'atlas';
	/** @throws as a picture does */
	readonly make: (job: OfflineJob, work: Work) => Promise<Blob>;
}

export type Format = PictureFormat | DataFormat | AtlasFormat;
