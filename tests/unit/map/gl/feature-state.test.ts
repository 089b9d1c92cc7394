import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { emphasised } from '../../../../src/lib/map/gl/emphasis';
import { lookStates, stateChanges, type StateOf } from '../../../../src/lib/map/gl/feature-state';
import { choroplethOf } from '../country';

const states = fc.dictionary(
	fc.constantFrom('01', '02', '01100', '38202'),
	fc.dictionary(
		fc.constantFrom('look', 'hovered', 'selected'),
		fc.constantFrom<string | boolean>('s0', 's1', true)
	)
);
const toMap = (record: Record<string, StateOf>) => new Map(Object.entries(record));

describe('stateChanges', () => {
	it('says nothing where nothing changed', () => {
		const shades = lookStates(choroplethOf('municipality'));
		expect(stateChanges(shades, lookStates(choroplethOf('municipality')))).toEqual([]);
	});

	it('spreads few classes over the steps of the palette, so that the style stays as it is', () => {
		const { classes, ...rest } = choroplethOf('prefecture');
		const states = lookStates({ ...rest, classes: classes.slice(0, 3) });
		expect([states.get('01'), states.get('02'), states.get('03')]).toEqual([
			{ look: 's0' },
			{ look: 's2' },
			{ look: 's4' }
		]);
	});

	it('names only the keys that are other, and ends what is gone', () => {
		const before = toMap({ '38202': { look: 's0', hovered: true }, '38': { hovered: true } });
		const after = toMap({ '38202': { look: 's1', hovered: true }, '37': { hovered: true } });
		expect(stateChanges(before, after)).toEqual([
			{ code: '38', set: { hovered: false } },
			{ code: '38202', set: { look: 's1' } },
			{ code: '37', set: { hovered: true } }
		]);
	});

	it('leads from any state to any other', () => {
		fc.assert(
			fc.property(states, states, (from, to) => {
				const told = new Map<string, Record<string, string | boolean>>();
				const tell = (previous: Record<string, StateOf>, next: Record<string, StateOf>) => {
					for (const { code, set } of stateChanges(toMap(previous), toMap(next))) {
						told.set(code, { ...told.get(code), ...set });
					}
				};
				tell({}, from);
				tell(from, to);
				for (const [code, state] of told) {
					const shown = Object.fromEntries(Object.entries(state).filter(([, value]) => value !== false));
					expect(shown).toEqual(to[code] ?? {});
				}
				for (const code in to) if (Object.keys(to[code] ?? {}).length) expect(told.has(code)).toBe(true);
			})
		);
	});
});

describe('what stands out', () => {
	it('is each area once, by its strongest reason', () => {
		const found = emphasised('38202', '38', new Set(['38202', '37', '38']));
		expect(Object.fromEntries(found)).toEqual({
			'38202': { emphasis: 'selected' },
			'37': { emphasis: 'marked' },
			'38': { emphasis: 'hovered' }
		});
	});
	it('is told to the map by difference: what no longer does loses its outline', () => {
		const [before, after] = [emphasised('38', '37', new Set()), emphasised('38', '99', new Set())];
		expect(stateChanges(before, after)).toEqual([
			{ code: '37', set: { emphasis: false } },
			{ code: '99', set: { emphasis: 'hovered' } }
		]);
	});
});
