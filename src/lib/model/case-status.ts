/** How far a case had come when it was last read of. */

export const CASE_STATUSES = [
	{ id: 'running', ja: '実施中', en: 'Running' },
	{ id: 'trial', ja: '実証', en: 'Trial' },
	{ id: 'planned', ja: '計画', en: 'Planned' },
	{ id: 'ended', ja: '終了', en: 'Ended' },
	{ id: 'idea', ja: 'アイデア', en: 'Idea' },
	{ id: 'unknown', ja: '不明', en: 'Not known' }
] as const;
export type CaseStatus = (typeof CASE_STATUSES)[number]['id'];

export const CASE_STATUS_IDS = CASE_STATUSES.map(({ id }) => id);

/** A status by its id or its Japanese name, or `undefined`. */
export function readCaseStatus(cell: string): CaseStatus | undefined {
	return CASE_STATUSES.find(({ id, ja }) => cell === id || cell === ja)?.id;
}
