import { readdirSync, readFileSync, statSync } from 'node:fs';
import { request as ask, type IncomingMessage } from 'node:http';
import { join } from 'node:path';
import { expect, test } from './atlas';

/** Bytes a page of an area weighs at most. */
const HEAVIEST_PAGE = 45_000;
/** Bytes of the whole build, compressed copies included. */
const HEAVIEST_BUILD = 90_000_000;
const BUILD = join(import.meta.dirname, '..', '..', 'build');
const sizesOf = (folder: string): readonly number[] =>
	readdirSync(folder, { recursive: true, withFileTypes: true })
		.filter((entry) => entry.isFile())
		.map((entry) => statSync(join(entry.parentPath, entry.name)).size);

/** An answer as it comes over the wire: a browser's own client would unpack it. */
function answerTo(address: string, encodings: string): Promise<IncomingMessage> {
	return new Promise((resolve, reject) => {
		ask(address, { headers: encodings === '' ? {} : { 'accept-encoding': encodings } }, (answer) => {
			answer.resume();
			resolve(answer);
		})
			.on('error', reject)
			.end();
	});
}

test('no page of an area is heavy, nor is the whole build', () => {
	const areas = join(BUILD, 'area');
	const heavy = readdirSync(areas).flatMap((code) => {
		const { size } = statSync(join(areas, code, 'index.html'));
		return size > HEAVIEST_PAGE ? [`${code}: ${size}`] : [];
	});
	expect(heavy).toEqual([]);
	expect(sizesOf(BUILD).reduce((sum, size) => sum + size, 0)).toBeLessThan(HEAVIEST_BUILD);
});

test('what is compressed is not compressed again', () => {
	expect(readFileSync(join(BUILD, 'og.png')).length).toBeGreaterThan(0);
	expect(readdirSync(BUILD)).not.toContain('og.png.br');
	expect(readdirSync(BUILD)).not.toContain('og.png.gz');
});

for (const [path, type, status] of [
	['/area/38202/', 'text/html', 200],
	['/data/areas.json', 'application/json', 200],
	['/not/here/', 'text/html', 404]
] as const) {
	test(`${path} is sent compressed to who takes it, and plain to who does not`, async ({ baseURL }) => {
		const sent = new Map<string, number>();
		for (const [encodings, encoding] of [
			['gzip, deflate, br', 'br'],
			['gzip', 'gzip'],
			['', undefined]
		] as const) {
			const answer = await answerTo(`${baseURL ?? ''}${path}`, encodings);
			expect(answer.statusCode).toBe(status);
			expect(answer.headers['content-type']).toContain(type);
			expect(answer.headers['content-encoding']).toBe(encoding);
			expect(answer.headers.vary).toMatch(/accept-encoding/i);
			if (status === 200) expect(answer.headers.etag).toBeTruthy();
			sent.set(encodings, Number(answer.headers['content-length'] ?? 0));
		}
		if (status === 200) expect(sent.get('gzip') ?? 0).toBeLessThan((sent.get('') ?? 0) / 2);
	});
}
