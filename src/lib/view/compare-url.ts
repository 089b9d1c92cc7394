/** The comparison ↔ its address, `/compare/?areas=38202,38206&lang=en&ed=2026-11-22`. Drawn in the README. */
import type { Language } from './view';

/** Most areas that stand side by side. */
export const COMPARE_MOST = 4;

/** Address of a comparison behind the base path; what has its default value is left out. */
export function formatCompare(
	given: readonly string[],
	{ lang, edition }: { readonly lang: Language; readonly edition: string | null }
): string {
	const query = new URLSearchParams();
	if (given.length > 0) query.set('areas', given.join(','));
	if (lang !== 'ja') query.set('lang', lang);
	if (edition !== null) query.set('ed', edition);
	const text = query.toString().replaceAll('%2C', ',');
	return `/compare/${text === '' ? '' : `?${text}`}`;
}
