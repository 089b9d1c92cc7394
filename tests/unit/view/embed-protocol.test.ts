import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { is } from 'valibot';
import {
	frameMessageSchema,
	parseFrameMessage,
	parseHostMessage,
	sent,
	type FrameMessage,
	type HostMessage
} from '../../../src/lib/view/embed-protocol';

const id = fc.stringMatching(/^[\w-]{1,64}$/);
const view = fc.constantFrom('/', '/area/38/?measure=density&ed=2026-11-22', '/?q=%E6%84%9B');
const fromFrame: fc.Arbitrary<FrameMessage> = fc.oneof(
	fc.constant({ type: 'ready' } as const),
	fc.record({ type: fc.constant('height' as const), id, height: fc.integer({ min: 1, max: 20_000 }) }),
	fc.record({
		type: fc.constant('view-changed' as const),
		id,
		view,
		title: fc.string({ unit: 'grapheme', maxLength: 60 })
	}),
	fc.record({
		type: fc.constant('select' as const),
		id,
		area: fc.constantFrom('', '38', '38202'),
		name: fc.string({ unit: 'grapheme', maxLength: 60 })
	})
);
const fromHost: fc.Arbitrary<HostMessage> = fc.oneof(
	fc.record({ type: fc.constant('hello' as const), id }),
	fc.record({ type: fc.constant('set-view' as const), id, view }),
	fc.record({
		type: fc.constant('set-options' as const),
		id,
		options: fc.constantFrom({}, { panel: 'on' }, { fit: 'content', lock: 'level,38', lang: 'en' })
	})
);

describe('messages between an embed and its host', () => {
	it('are read as they were sent', () => {
		fc.assert(
			fc.property(fromFrame, fromHost, (frame, host) => {
				expect(parseFrameMessage(structuredClone(sent(frame)))).toEqual(frame);
				expect(parseHostMessage(structuredClone(sent(host)))).toEqual(host);
			})
		);
	});
	it('are never read out of anything else', () => {
		const anything = fc.anything({
			withBigInt: true,
			withDate: true,
			withMap: true,
			withNullPrototype: true
		});
		fc.assert(
			fc.property(anything, (data) => {
				expect(parseFrameMessage(data)).toBeNull();
				expect(parseHostMessage(data)).toBeNull();
			})
		);
	});
	it('from a frame are read by hand exactly as their schema has them', () => {
		const almost = fc.record(
			{
				dxAtlas: fc.constantFrom(1, 2, '1'),
				type: fc.constantFrom('ready', 'height', 'view-changed', 'hello', 'select'),
				id: fc.oneof(id, fc.constantFrom('', '<b>', 7)),
				height: fc.oneof(fc.double(), fc.constantFrom(-1, 0, 20_001, '3')),
				view: fc.oneof(view, fc.constantFrom('//x', '/\\x', 'x', null)),
				title: fc.oneof(fc.string(), fc.constant('x'.repeat(4001)), fc.constant(null)),
				area: fc.constantFrom('', '38', '38202', '3', '382', 'x', 38),
				name: fc.oneof(fc.string(), fc.constant('x'.repeat(4001)), fc.constant(null))
			},
			{ requiredKeys: [] }
		);
		fc.assert(
			fc.property(fc.oneof(almost, fc.anything()), (data) => {
				expect(parseFrameMessage(data) !== null).toBe(is(frameMessageSchema, data));
			})
		);
	});
	it('are not those of the other side, nor of another version', () => {
		fc.assert(
			fc.property(fromFrame, fromHost, (frame, host) => {
				expect(parseHostMessage(sent(frame))).toBeNull();
				expect(parseFrameMessage(sent(host))).toBeNull();
				expect(parseFrameMessage({ ...frame, dxAtlas: 2 })).toBeNull();
				expect(parseHostMessage({ ...host, dxAtlas: '1' })).toBeNull();
			})
		);
	});
	it.each([
		['a height that is no number', { type: 'height', id: 'a', height: '300' }],
		['no height', { type: 'height', id: 'a', height: NaN }],
		['a height below the ground', { type: 'height', id: 'a', height: -1 }],
		['a height beyond reason', { type: 'height', id: 'a', height: 1e9 }],
		['no id', { type: 'height', height: 300 }],
		['an id that is markup', { type: 'height', id: '<b>', height: 300 }],
		['a view of another site', { type: 'view-changed', id: 'a', view: 'https://example.com/', title: '' }],
		['a view of another host', { type: 'view-changed', id: 'a', view: '//example.com/', title: '' }],
		['a view without end', { type: 'view-changed', id: 'a', view: `/?q=${'a'.repeat(5000)}`, title: '' }],
		['an unknown type', { type: 'redirect', id: 'a', view: '/' }]
	])('from a frame are refused with %s', (_, message) => {
		expect(parseFrameMessage({ dxAtlas: 1, ...message })).toBeNull();
	});
	it.each([
		['no id', { type: 'hello' }],
		['a view that is a script', { type: 'set-view', id: 'a', view: 'javascript:alert(1)' }],
		['a view of another host', { type: 'set-view', id: 'a', view: '/\\example.com' }],
		['an option that there is not', { type: 'set-options', id: 'a', options: { src: 'x' } }],
		['an option that is no text', { type: 'set-options', id: 'a', options: { panel: true } }],
		['a view that is no text', { type: 'set-view', id: 'a', view: ['/'] }]
	])('from a host are refused with %s', (_, message) => {
		expect(parseHostMessage({ dxAtlas: 1, ...message })).toBeNull();
	});
	it('round a height up, so that nothing is cut off', () => {
		expect(parseFrameMessage({ dxAtlas: 1, type: 'height', id: 'a', height: 300.2 })).toMatchObject({
			height: 301
		});
	});
});
