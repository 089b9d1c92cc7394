import fc from 'fast-check';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { forgetEdit, noteEdit, notedEdits, readEdit } from '../../../../src/lib/features/deck/deck-journal';
import { append, mapSlide, type Deck, type DeckEdit } from '../../../../src/lib/view/deck';

const slide = (id: string) => mapSlide(id, '/area/38/');
const DECK: Deck = ['a', 'b', 'c'].map(slide);
const id = fc.constantFrom('a', 'b', 'c', 'd', 'e');
const place = fc.option(id, { nil: null });
const single: fc.Arbitrary<DeckEdit> = fc.oneof(
	fc.record({ kind: fc.constant('insert' as const), slide: id.map(slide), after: place }),
	fc.record({ kind: fc.constant('remove' as const), id }),
	fc.record({ kind: fc.constant('move' as const), id, after: place }),
	fc.record({
		kind: fc.constant('write' as const),
		id,
		change: fc.record({
			title: fc.string({ minLength: 1, maxLength: 20 }),
			text: fc.string({ maxLength: 20 }),
			parts: fc.record({ pins: fc.boolean(), list: fc.boolean() }, { requiredKeys: [] }),
			notes: fc.string({ maxLength: 20 })
		})
	})
);
const edit: fc.Arbitrary<DeckEdit> = fc.oneof(
	single,
	fc.record({ kind: fc.constant('all' as const), edits: fc.array(single, { maxLength: 3 }) })
);

describe('edits on their way to the device', () => {
	const kept = new Map<string, string>();
	beforeEach(() => {
		kept.clear();
		const storage = {
			getItem: (key: string) => kept.get(key) ?? null,
			setItem: (key: string, value: string) => {
				kept.set(key, value);
				Object.defineProperty(storage, key, { value, enumerable: true, configurable: true });
			},
			removeItem: (key: string) => {
				kept.delete(key);
				Reflect.deleteProperty(storage, key);
			}
		};
		for (const name of ['getItem', 'setItem', 'removeItem'])
			Object.defineProperty(storage, name, { enumerable: false });
		vi.stubGlobal('localStorage', storage);
	});
	afterEach(() => vi.unstubAllGlobals());

	it('are found again in their order, less those that have arrived', () => {
		const first: DeckEdit = { kind: 'remove', id: 'a' };
		const second: DeckEdit = { kind: 'move', id: 'c', after: null };
		const third = append(DECK, [slide('d')]);
		noteEdit(first);
		const arrived = noteEdit(second);
		noteEdit(third);
		forgetEdit(arrived);
		expect(notedEdits().map((noted) => noted.edit)).toEqual([first, third]);
		notedEdits().forEach(({ key }) => forgetEdit(key));
		expect(kept.size).toBe(0);
	});
	it('leave out what is none, and let go of it', () => {
		kept.set('lang', 'en');
		localStorage.setItem('deck-edit:0', '{"kind":"insert","slide":{"id":1}}');
		localStorage.setItem('deck-edit:1', 'no JSON');
		expect(notedEdits()).toEqual([]);
		expect([...kept.keys()]).toEqual(['lang']);
	});
	it('are read back as they were written, whatever they are', () => {
		fc.assert(
			fc.property(edit, (each) => {
				expect(readEdit(JSON.parse(JSON.stringify(each)))).toEqual(each);
			})
		);
	});
	it('of the former version are read: what they insert is a map', () => {
		const noted = { kind: 'insert', slide: { id: 'a', address: '/', title: null, notes: '' }, after: null };
		expect(readEdit(noted)).toEqual({ ...noted, slide: mapSlide('a', '/') });
	});
	it('never throw on what is no edit', () => {
		fc.assert(fc.property(fc.jsonValue(), (value) => void readEdit(value)));
	});
});
