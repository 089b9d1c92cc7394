import { describe, expect, it } from 'vitest';
import { connect, type Channel } from '../../../src/lib/workers/connect';
import { serve, transfer } from '../../../src/lib/workers/serve';
import type { RequestMessage, ResponseMessage } from '../../../src/lib/workers/service';

class Refused extends Error {
	override readonly name = 'Refused';
}
const order: string[] = [];
const service = {
	async count(to: number, report: (at: number) => void): Promise<string> {
		for (let at = 1; at <= to; at++) {
			await new Promise((done) => setTimeout(done, 2));
			report(at);
		}
		order.push(`count ${to}`);
		return `counted ${to}`;
	},
	ping(): string {
		order.push('ping');
		return 'pong';
	},
	refuse(why: string): never {
		throw new Refused(why);
	},
	bytes(): Uint8Array<ArrayBuffer> {
		const bytes = new Uint8Array([1, 2, 3]);
		given = bytes;
		return transfer(bytes, [bytes.buffer]);
	}
};
let given: Uint8Array | null = null;

/** A worker in this very thread: what is sent is cloned as between threads. */
function open(): {
	channel: Channel<typeof service>;
	crash: (message: string) => void;
	ended: () => boolean;
} {
	const { port1, port2 } = new MessageChannel();
	serve<typeof service>(service, {
		postMessage: (message, options) => port2.postMessage(message, options?.transfer ?? []),
		addEventListener: (_, listener) => {
			port2.onmessage = (event: MessageEvent<RequestMessage>) => listener(event);
		}
	});
	const crashed: ((event: never) => void)[] = [];
	let ended = false;
	function addEventListener(type: 'message', listener: (event: MessageEvent<ResponseMessage>) => void): void;
	function addEventListener(type: 'error', listener: (event: ErrorEvent) => void): void;
	function addEventListener(type: string, listener: (event: never) => void): void {
		if (type === 'error') crashed.push(listener);
		else port1.onmessage = (event: MessageEvent) => listener(event as never);
	}
	const channel = connect<typeof service>({
		postMessage: (message) => port1.postMessage(message),
		addEventListener,
		terminate: () => {
			ended = true;
			port1.close();
		}
	});
	const crash = (message: string): void => {
		for (const listener of crashed) listener({ message } as never);
	};
	return { channel, crash, ended: () => ended };
}

describe('a channel to a worker', () => {
	it('answers with progress on the way', async () => {
		const { channel } = open();
		const seen: number[] = [];
		expect(await channel.call('count', 3, { onprogress: (at) => seen.push(at) })).toBe('counted 3');
		expect(seen).toEqual([1, 2, 3]);
		channel.close();
	});
	it('answers in the order asked, a quick request after a slow one', async () => {
		const { channel } = open();
		order.length = 0;
		await Promise.all([channel.call('count', 2), channel.call('ping', undefined)]);
		expect(order).toEqual(['count 2', 'ping']);
		channel.close();
	});
	it('carries an error over with its name and message, and goes on after it', async () => {
		const { channel } = open();
		await expect(channel.call('refuse', 'too large')).rejects.toMatchObject({
			name: 'Refused',
			message: 'too large'
		});
		expect(await channel.call('ping', undefined)).toBe('pong');
		channel.close();
	});
	it('gives away what is marked for it', async () => {
		const { channel } = open();
		expect([...(await channel.call('bytes', undefined))]).toEqual([1, 2, 3]);
		expect(given?.byteLength).toBe(0);
		channel.close();
	});
	it('gives a call up on abort, and no progress comes after that', async () => {
		const { channel } = open();
		const ending = new AbortController();
		const seen: number[] = [];
		const call = channel.call('count', 9, {
			signal: ending.signal,
			onprogress: (at) => {
				seen.push(at);
				ending.abort();
			}
		});
		await expect(call).rejects.toMatchObject({ name: 'AbortError' });
		expect(await channel.call('ping', undefined)).toBe('pong');
		expect(seen).toEqual([1]);
		await expect(channel.call('count', 1, { signal: ending.signal })).rejects.toMatchObject({
			name: 'AbortError'
		});
		channel.close();
	});
	it('ends the worker when it is closed; what waits and what comes later is refused', async () => {
		const { channel, ended } = open();
		const waiting = channel.call('count', 9);
		channel.close();
		await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
		await expect(channel.call('ping', undefined)).rejects.toMatchObject({ name: 'AbortError' });
		expect(ended()).toBe(true);
	});
	it('refuses every call when the worker cannot be started', async () => {
		const { channel, crash } = open();
		const waiting = channel.call('count', 9);
		crash('');
		await expect(waiting).rejects.toThrow('The worker could not be started');
		await expect(channel.call('ping', undefined)).rejects.toThrow('The worker could not be started');
		channel.close();
	});
	it('says which methods there are when asked for another', async () => {
		const { channel } = open();
		const call = channel.call as (method: string, request: unknown) => Promise<unknown>;
		await expect(call('pnig', undefined)).rejects.toThrow('Found method pnig, expected one of count, ping');
		channel.close();
	});
});
