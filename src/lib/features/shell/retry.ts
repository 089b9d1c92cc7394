import { mount, unmount } from 'svelte';
import DataFailure from '$lib/ui/DataFailure.svelte';
import { DataFileError } from '$lib/data/files';
import { firstLanguage } from '$lib/features/explorer/device.svelte';
import { learn, MESSAGES } from '$lib/text/messages';

/**
 * Loads; when a data file cannot be had, says which one over the current page and tries again when asked to. While
 * pages are prerendered a failure ends the build.
 */
export async function withRetry<T>(load: () => Promise<T>): Promise<T> {
	for (;;) {
		try {
			return await load();
		} catch (error) {
			if (import.meta.env.SSR || !(error instanceof DataFileError)) throw error;
			await askForRetry(error);
		}
	}
}

async function askForRetry(error: DataFileError): Promise<void> {
	const lang = firstLanguage(new URLSearchParams(location.search));
	// When the words of a language cannot be loaded either, the message is in Japanese.
	await learn(lang).catch(() => undefined);
	const { failure } = MESSAGES[lang];
	return new Promise((resolve) => {
		const shown = mount(DataFailure, {
			target: document.body,
			props: {
				title: failure.title,
				body: `${failure.body(error.file)}${MESSAGES[lang].lang === 'en' ? ' ' : ''}${failure[error.reason]}`,
				retry: failure.retry,
				lang: MESSAGES[lang].lang,
				onretry: () => {
					void unmount(shown);
					resolve();
				}
			}
		});
	});
}
