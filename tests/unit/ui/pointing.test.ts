import { expect, it } from 'vitest';
import { pointing } from '../../../src/lib/ui/pointing';

class Row extends EventTarget {
	isConnected = true;
}

/** What a row tells of itself. */
async function rowThatTells() {
	const row = new Row();
	const told: boolean[] = [];
	const remove = pointing((points) => told.push(points))(row as unknown as Element);
	// Listeners of a pointer are added a moment later.
	await Promise.resolve();
	return { row, told, remove: remove as () => void };
}

it('tells when the pointer or the focus comes and goes', async () => {
	const { row, told } = await rowThatTells();
	for (const name of ['pointerenter', 'pointerleave', 'focusin', 'focusout'])
		row.dispatchEvent(new Event(name));
	expect(told).toEqual([true, false, true, false]);
});

it('points at nothing once it is taken away under the pointer', async () => {
	const { row, told, remove } = await rowThatTells();
	row.dispatchEvent(new Event('pointerenter'));
	row.isConnected = false;
	remove();
	expect(told).toEqual([true, false]);
});

it('says nothing when what points elsewhere is taken away, or only changes', async () => {
	const gone = await rowThatTells();
	gone.row.isConnected = false;
	gone.remove();
	const changed = await rowThatTells();
	changed.row.dispatchEvent(new Event('focusin'));
	changed.remove();
	expect([gone.told, changed.told]).toEqual([[], [true]]);
});
