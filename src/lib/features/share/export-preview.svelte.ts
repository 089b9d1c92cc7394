/** What the export dialog shows of what would be made, drawn a moment after the last change, so that typing stays light. */
import type { Format } from '$lib/export/formats/format';
import { MOST_BYTES } from '$lib/export/offline/run';
import { listHelps, type ListHelp } from '$lib/export/picture/list-room';
import { makePicture } from '$lib/export/picture/picture';
import { lacksList } from '$lib/export/picture/picture-list';
import type { PictureOptions } from '$lib/export/picture/picture-options';
import { casesShown, type Shown } from '$lib/export/picture/shown';
import { isCut } from '$lib/export/picture/text-block';
import { pictureSvg } from '$lib/export/svg/svg';
import type { Explorer } from '$lib/features/explorer/explorer.svelte';
import { pageLike, type ExportPreview } from './export-settings';

interface Asked {
	readonly shown: Shown;
	readonly options: PictureOptions;
	readonly format: Format;
	readonly transparent: boolean;
	/** Of the offline copy; `null` until it is made. */
	readonly bytes: number | null;
}

/** Made while a component is made. */
export class PreviewDrawing {
	shown: ExportPreview = $state.raw({ kind: 'none' });
	/** Texts that have no room, by name; known once the picture is drawn. */
	cut: readonly string[] = $state.raw([]);
	/** Where the list has no room: what would give it some. */
	unlisted: readonly ListHelp[] | null = $state.raw(null);

	constructor(explorer: Explorer, ask: () => Asked) {
		$effect(() => {
			const { shown: given, options, format, transparent, bytes } = ask();
			if (format.content === 'atlas') {
				this.shown = { kind: 'file', bytes, most: MOST_BYTES };
				return;
			}
			let address: string | null = null;
			let wanted = true;
			const timer = setTimeout(() => {
				if (format.content === 'picture') {
					const picture = makePicture(given, options);
					this.cut = picture.texts.filter((text) => isCut(text)).map(({ name }) => name);
					this.unlisted = lacksList(given, options, picture)
						? listHelps(given, options, format.sizedBy === 'paper' ? turned(options) : undefined)
						: null;
					const svg = pictureSvg(picture, { transparent });
					address = URL.createObjectURL(new Blob([svg], { type: 'image/svg+xml' }));
					this.shown = { kind: 'picture', src: address, ratio: picture.width / picture.height };
				} else if (format.holds.cases && !given.texts.hold(casesShown(given))) {
					this.shown = { kind: 'none' };
					explorer.askTexts(casesShown(given));
				} else {
					format.sample(given).then(
						(sample) => {
							if (wanted) this.shown = sample;
						},
						(error: unknown) => console.warn(error)
					);
				}
			}, 120);
			return () => {
				wanted = false;
				clearTimeout(timer);
				if (address !== null) URL.revokeObjectURL(address);
			};
		});
	}
}

/** A page of paper the other way round. */
function turned({ page }: PictureOptions): PictureOptions['page'] {
	return page && pageLike(page.height, page.width);
}
