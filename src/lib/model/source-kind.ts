/** Who publishes the page that a case was read on. */

export const SOURCE_KINDS = [
	{ id: 'official', ja: '自治体・国の公表', en: 'Municipality or government' },
	{ id: 'association', ja: '団体', en: 'Association' },
	{ id: 'press', ja: '報道', en: 'Press' },
	{ id: 'vendor', ja: '事業者の発表', en: 'Company' }
] as const;
export type SourceKind = (typeof SOURCE_KINDS)[number]['id'];

export const SOURCE_KIND_IDS = SOURCE_KINDS.map(({ id }) => id);

/** A kind by its id or its Japanese name, or `undefined`. */
export function readSourceKind(cell: string): SourceKind | undefined {
	return SOURCE_KINDS.find(({ id, ja }) => cell === id || cell === ja)?.id;
}
