/** What a cooperation framework (連携の枠組み) is, and when what is known of it is old; `framework.ts` reads them. */

/** 連携中枢都市圏, 定住自立圏, and any other body that does DX together. */
export const FRAMEWORK_KINDS = ['core-city', 'settlement', 'other'] as const;
export type FrameworkKind = (typeof FRAMEWORK_KINDS)[number];

/** A page older than this may have been overtaken, and says so where it is shown. */
const OLD_AFTER_YEARS = 5;

/** Whether a source is older than five years on a day (`2026-11-22`); `false` too where it has no date. */
export function isOldSource({ date }: { readonly date: string | null }, today: string): boolean {
	if (date === null) return false;
	const last = date + '-12-31'.slice(date.length === 4 ? 0 : 3, date.length === 10 ? 0 : undefined);
	return last < `${Number(today.slice(0, 4)) - OLD_AFTER_YEARS}${today.slice(4)}`;
}
