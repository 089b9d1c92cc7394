import { expose, proxy, transfer } from 'comlink';
import { describe, expect, it } from 'vitest';
import { connect, type Connection } from '../../../src/lib/workers/connect';

class Refused extends Error {
	override readonly name = 'Refused';
}
const order: string[] = [];
const service = {
	async count(to: number, report: (at: number) => unknown): Promise<string> {
		for (let at = 1; at <= to; at++) {
			await new Promise((done) => setTimeout(done, 2));
			await report(at);
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
/** What is asked for: a method of it is not there. */
type Asked = typeof service & { pnig(): void };

/** A worker in this very thread: what is sent is cloned as between threads. */
function open(): {
	connection: Connection<Asked>;
	crash: (message: string) => void;
	ended: () => boolean;
} {
	const { port1, port2 } = new MessageChannel();
	expose(service, port2);
	let ended = false;
	const connection = connect<Asked>(
		Object.assign(port1, {
			terminate: () => {
				ended = true;
				port1.close();
			}
		})
	);
	const crash = (message: string): void =>
		void port1.dispatchEvent(Object.assign(new Event('error'), { message }));
	return { connection, crash, ended: () => ended };
}

describe('a connection to a worker', () => {
	it('answers with progress on the way', async () => {
		const { connection } = open();
		const seen: number[] = [];
		const counted = connection.ask((counter, callback) =>
			counter.count(
				3,
				callback((at: number) => void seen.push(at))
			)
		);
		expect(await counted).toBe('counted 3');
		expect(seen).toEqual([1, 2, 3]);
		connection.close();
	});
	it('answers in the order asked, a quick request after a slow one', async () => {
		const { connection } = open();
		order.length = 0;
		await Promise.all([
			connection.ask((counter) =>
				counter.count(
					2,
					proxy(() => undefined)
				)
			),
			connection.ask((counter) => counter.ping())
		]);
		expect(order).toEqual(['count 2', 'ping']);
		connection.close();
	});
	it('carries an error over with its name and message, and goes on after it', async () => {
		const { connection } = open();
		await expect(connection.ask((counter) => counter.refuse('too large'))).rejects.toMatchObject({
			name: 'Refused',
			message: 'too large'
		});
		expect(await connection.ask((counter) => counter.ping())).toBe('pong');
		connection.close();
	});
	it('gives away what is marked for it', async () => {
		const { connection } = open();
		expect([...(await connection.ask((counter) => counter.bytes()))]).toEqual([1, 2, 3]);
		expect(given?.byteLength).toBe(0);
		connection.close();
	});
	it('gives a call up on abort, and no progress comes after that', async () => {
		const { connection } = open();
		const ending = new AbortController();
		const seen: number[] = [];
		const call = connection.ask(
			(counter, callback) =>
				counter.count(
					9,
					callback((at: number) => {
						seen.push(at);
						ending.abort();
					})
				),
			ending.signal
		);
		await expect(call).rejects.toMatchObject({ name: 'AbortError' });
		expect(await connection.ask((counter) => counter.ping())).toBe('pong');
		expect(seen).toEqual([1]);
		await expect(connection.ask((counter) => counter.ping(), ending.signal)).rejects.toMatchObject({
			name: 'AbortError'
		});
		connection.close();
	});
	it('ends the worker when it is closed; what waits and what comes later is refused', async () => {
		const { connection, ended } = open();
		const waiting = connection.ask((counter) =>
			counter.count(
				9,
				proxy(() => undefined)
			)
		);
		connection.close();
		await expect(waiting).rejects.toMatchObject({ name: 'AbortError' });
		await expect(connection.ask((counter) => counter.ping())).rejects.toMatchObject({ name: 'AbortError' });
		expect(ended()).toBe(true);
	});
	it('refuses every call when the worker cannot be started', async () => {
		const { connection, crash } = open();
		const waiting = connection.ask((counter) =>
			counter.count(
				9,
				proxy(() => undefined)
			)
		);
		crash('');
		await expect(waiting).rejects.toThrow('The worker could not be started');
		await expect(connection.ask((counter) => counter.ping())).rejects.toThrow(
			'The worker could not be started'
		);
		connection.close();
	});
	it('refuses a method that there is not', async () => {
		const { connection } = open();
		const call = connection.ask((counter) => counter.pnig());
		await expect(call).rejects.toBeInstanceOf(Error);
		connection.close();
	});
});
