import { mount, unmount } from 'svelte';
import DataFailure from '$lib/ui/DataFailure.svelte';
import { isFailedImport, tryAgain, worthTrying } from '$lib/data/again';
import { DataFileError } from '$lib/data/files';
import { firstLanguage } from '$lib/features/explorer/device.svelte';
import { learn, MESSAGES } from '$lib/text/messages';
import { runningText } from '$lib/text/running-text';
import { takeOver } from './keep-on-device';

/**
 * Loads; when a data file or a part of the program cannot be had, says which over the current page, and tries again when
 * asked to or when the connection is back. While pages are prerendered a failure ends the build.
 */
export async function withRetry<T>(load: () => Promise<T>): Promise<T> {
	for (;;) {
		try {
			return await load();
		} catch (error) {
			if (import.meta.env.SSR || !(error instanceof DataFileError || isFailedImport(error))) throw error;
			await untilRetried(error);
		}
	}
}

let asking: Promise<void> | null = null;
/**
 * Says over the current page what could not be had.
 * @returns resolved when it is worth trying again; of several things that fail together the first is named
 */
export function untilRetried(error: unknown): Promise<void> {
	asking ??= askForRetry(error).finally(() => (asking = null));
	return asking;
}

async function askForRetry(error: unknown): Promise<void> {
	const leaving = new AbortController();
	const trying = worthTrying(leaving.signal);
	const lang = firstLanguage(new URLSearchParams(location.search));
	// When the words of a language cannot be loaded either, the message is in Japanese.
	await learn(lang).catch(() => undefined);
	const { failure, lang: spoken } = MESSAGES[lang];
	const file = error instanceof DataFileError ? error : null;
	const renewed = file?.reason === 'renewed';
	const why = file ? failure[file.reason] : failure.unopened;
	const shown = mount(DataFailure, {
		target: document.body,
		props: {
			title: file ? failure.title : failure.missing,
			body: runningText(spoken, [file && !renewed && failure.body(file.file), why]),
			retry: renewed ? failure.renew : failure.retry,
			lang: spoken,
			onretry: renewed ? () => void takeOver() : tryAgain
		}
	});
	await trying;
	leaving.abort();
	await unmount(shown);
}
