import { describe, expect, it } from 'vitest';
import {
	ASIDE_EXAMPLES,
	OPEN_EXAMPLES,
	RULE_EXAMPLES,
	STATUS_EXAMPLES,
	type JoinExample
} from '../../../../src/lib/features/docs/words/join-examples';
import type { RowOutcome } from '../../../../src/lib/join/outcome';
import { areas, joiner } from '../../join/register';

function outcomeOf({ row, above }: JoinExample): RowOutcome | undefined {
	const records = [...(above ?? []), row].map((cells, i) => ({ row: i + 1, cells }));
	return joiner.join(records, { codes: [0], prefecture: 1, group: null, area: 2 }).rows.at(-1);
}
const nameOf = (code: string | null | undefined) => areas.find((area) => area.code === code)?.name ?? null;

describe('the examples of the join', () => {
	it.each(Object.entries(RULE_EXAMPLES))('of the rule %s are joined by it', (rule, example) => {
		const outcome = outcomeOf(example);
		expect(outcome?.rules).toContain(rule);
		expect(nameOf(outcome?.code)).toBe(example.to);
	});
	it.each(Object.entries(STATUS_EXAMPLES))('of the status %s end so', (status, example) => {
		const outcome = outcomeOf(example);
		expect(outcome?.status).toBe(status);
		expect(nameOf(outcome?.code)).toBe(example.to);
	});
	it.each(Object.entries(OPEN_EXAMPLES))('left open as %s are so', (reason, example) => {
		expect(outcomeOf(example)).toMatchObject({ code: null, reason });
	});
	it.each(Object.entries(ASIDE_EXAMPLES))('set aside as %s are so', (reason, example) => {
		expect(outcomeOf(example)).toMatchObject({ status: 'set-aside', reason });
	});
});
