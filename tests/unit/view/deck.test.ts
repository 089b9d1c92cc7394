import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
	append,
	applyEdit,
	DECK_LIMITS,
	type Deck,
	type DeckEdit,
	duplicate,
	mapSlide,
	moveTo,
	replaceAll,
	type Slide
} from '../../../src/lib/view/deck';
import { NO_HISTORY, noted, rested, stepped, type DeckHistory } from '../../../src/lib/view/history';

const slide = (id: string): Slide => {
	const words = { id, title: null, notes: '', text: '' };
	if (id === 'b') return { ...words, kind: 'text' };
	if (id === 'c') return { ...mapSlide(id, '/?q=c'), kind: 'pair', beside: '/area/38/' };
	return mapSlide(id, `/?q=${id}`);
};
const deckOf = (ids: string): Deck => Array.from(ids).map(slide);
const idsOf = (deck: Deck) => deck.map(({ id }) => id).join('');
const edited = (deck: Deck, edit: DeckEdit | null) => (edit ? applyEdit(deck, edit).deck : deck);

describe('an edit', () => {
	it('adds at the end, in order', () => {
		expect(idsOf(edited(deckOf('ab'), append(deckOf('ab'), deckOf('cd'))))).toBe('abcd');
	});
	it('moves a slide to any place', () => {
		const deck = deckOf('abcd');
		expect(idsOf(edited(deck, moveTo(deck, 'a', 2)))).toBe('bcad');
		expect(idsOf(edited(deck, moveTo(deck, 'd', 0)))).toBe('dabc');
		expect(moveTo(deck, 'b', 1)).toBeNull();
		expect(moveTo(deck, 'b', 4)).toBeNull();
		expect(moveTo(deck, 'x', 0)).toBeNull();
	});
	it('puts a copy behind its slide', () => {
		expect(idsOf(edited(deckOf('abc'), duplicate(deckOf('abc'), 'b', 'B')))).toBe('abBc');
	});
	it('replaces everything in one step that can be taken back', () => {
		const { deck, inverse } = applyEdit(deckOf('abc'), replaceAll(deckOf('abc'), deckOf('xy')));
		expect(idsOf(deck)).toBe('xy');
		expect(idsOf(edited(deck, inverse))).toBe('abc');
	});
	it('writes on a slide only what that has', () => {
		const change = { title: 'T', text: 'X', beside: '/area/1/', parts: { pins: false } };
		const deck = edited(deckOf('abc'), { kind: 'write', id: 'a', change });
		expect(deck[0]).toEqual({ ...slide('a'), title: 'T', parts: { pins: false } });
		const words = edited(deck, { kind: 'write', id: 'b', change });
		expect(words[1]).toEqual({ ...slide('b'), title: 'T', text: 'X' });
	});
	it('leaves alone what another tab has removed', () => {
		const gone = { kind: 'write', id: 'x', change: { title: 'T' } } as const;
		expect(applyEdit(deckOf('ab'), gone)).toEqual({ deck: deckOf('ab'), inverse: null });
	});
	it('brings a slide whose neighbour is gone to the end', () => {
		expect(idsOf(edited(deckOf('ab'), { kind: 'insert', slide: slide('c'), after: 'x' }))).toBe('abc');
	});
	it('adds none to a deck that is full', () => {
		const full = Array.from({ length: DECK_LIMITS.slides }, (_, i) => slide(`s${i}`));
		expect(edited(full, append(full, deckOf('a')))).toEqual(full);
	});
	it('never brings a slide in twice', () => {
		expect(idsOf(edited(deckOf('ab'), { kind: 'insert', slide: slide('a'), after: 'b' }))).toBe('ab');
	});
});

const ids = ['a', 'b', 'c', 'd', 'e', 'f'];
const anId = fc.constantFrom(...ids);
const anAfter = fc.option(anId, { nil: null });
const anEdit: fc.Arbitrary<DeckEdit> = fc.letrec<{ edit: DeckEdit }>((tie) => ({
	edit: fc.oneof(
		{ maxDepth: 2, withCrossShrink: true },
		fc.record({ kind: fc.constant('insert' as const), slide: anId.map(slide), after: anAfter }),
		fc.record({ kind: fc.constant('remove' as const), id: anId }),
		fc.record({ kind: fc.constant('move' as const), id: anId, after: anAfter }),
		fc.record({
			kind: fc.constant('write' as const),
			id: anId,
			change: fc.record(
				{
					title: fc.option(fc.string(), { nil: null }),
					notes: fc.string(),
					address: fc.constantFrom('/', '/area/13/'),
					beside: fc.constantFrom('/', '/area/13/'),
					text: fc.string(),
					parts: fc.record({ list: fc.boolean(), pins: fc.boolean() }, { requiredKeys: [] })
				},
				{ requiredKeys: [] }
			)
		}),
		fc.record({ kind: fc.constant('all' as const), edits: fc.array(tie('edit'), { maxLength: 4 }) })
	)
})).edit;
const aDeck = fc.uniqueArray(anId).map((found) => found.map(slide));

describe('any edit', () => {
	it('is taken back exactly by its inverse', () => {
		fc.assert(
			fc.property(aDeck, anEdit, (deck, edit) => {
				const { deck: after, inverse } = applyEdit(deck, edit);
				expect(inverse ? applyEdit(after, inverse).deck : after).toEqual(deck);
			})
		);
	});
	it('keeps every slide once', () => {
		fc.assert(
			fc.property(aDeck, anEdit, (deck, edit) => {
				const found = applyEdit(deck, edit).deck.map(({ id }) => id);
				expect(new Set(found).size).toBe(found.length);
			})
		);
	});
});

describe('history', () => {
	const run = (deck: Deck, edits: readonly DeckEdit[]) =>
		edits.reduce(
			(state, edit) => {
				const { deck, inverse } = applyEdit(state.deck, edit);
				return { deck, history: noted(state.history, edit, inverse) };
			},
			{ deck, history: NO_HISTORY }
		);
	const step = (state: { deck: Deck; history: DeckHistory }, direction: 'back' | 'forward') => {
		const { edit, history } = stepped(state.deck, state.history, direction);
		return { deck: edited(state.deck, edit), history };
	};

	it('goes all the way back and forward again', () => {
		fc.assert(
			fc.property(aDeck, fc.array(anEdit, { maxLength: 12 }), (deck, edits) => {
				const done = run(deck, edits);
				let state = done;
				for (const _ of done.history.past) state = step(state, 'back');
				expect(state.deck).toEqual(deck);
				for (const _ of edits) state = step(state, 'forward');
				expect(state.deck).toEqual(done.deck);
			})
		);
	});
	const type = (title: string): DeckEdit => ({ kind: 'write', id: 'a', change: { title } });
	it('takes back what was typed in one go, and what was typed after a rest by itself', () => {
		let state = run(deckOf('ab'), [type('x'), type('xy')]);
		state = { ...state, history: rested(state.history) };
		const { deck, inverse } = applyEdit(state.deck, type('xyz'));
		state = { deck, history: noted(state.history, type('xyz'), inverse) };
		state = step(state, 'back');
		expect(state.deck[0]?.title).toBe('xy');
		state = step(state, 'back');
		expect(state.deck[0]?.title).toBeNull();
		expect(stepped(state.deck, state.history, 'back').edit).toBeNull();
	});
	it('passes over a step that another tab has made pointless', () => {
		const state = run(deckOf('abc'), [type('x'), { kind: 'move', id: 'b', after: 'c' }]);
		const without = { ...state, deck: state.deck.filter(({ id }) => id !== 'b') };
		expect(step(without, 'back').deck[0]?.title).toBeNull();
	});
	it('forgets what was taken back as soon as something else is done', () => {
		const state = step(run(deckOf('ab'), [{ kind: 'remove', id: 'a' }]), 'back');
		const { inverse } = applyEdit(state.deck, type('x'));
		expect(noted(state.history, type('x'), inverse).future).toEqual([]);
	});
});
