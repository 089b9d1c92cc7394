/** Parts of a page are taken over one after the other, with room between them. */
import { expect, it } from 'vitest';
import { inTurn, takeOverAll } from '../../../../src/lib/features/explorer/islands';

it('takes over in turn, each in a task of its own, and none that has gone', async () => {
	const done: string[] = [];
	const between = (): void => void setTimeout(() => done.push('-'));
	for (const name of ['bar', 'legend', 'panel']) {
		inTurn(() => {
			done.push(name);
			between();
		});
	}
	inTurn(() => done.push('gone'))();
	await takeOverAll();
	expect(done).toEqual(['bar', '-', 'legend', '-', 'panel', '-']);
	await takeOverAll();
	expect(done).toHaveLength(6);
});
