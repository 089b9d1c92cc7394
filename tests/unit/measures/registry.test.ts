import { expect, test } from 'vitest';
import { MEASURES } from '../../../src/lib/measures/registry';

test('each measure has an id of its own', () => {
	expect(MEASURES.filter((id, i) => MEASURES.indexOf(id) !== i)).toEqual([]);
});
