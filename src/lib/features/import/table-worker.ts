/** Holds a person's table off the page's thread: reads, joins and writes it there, so that the page never waits. */
import { formatDocument, parseDocument } from '$lib/import/document';
import { fingerprintOf } from '$lib/import/fingerprint';
import type { Asked, Told } from '$lib/import/protocol';
import { readFileTable } from '$lib/import/read';
import { TableSession, tableOf } from '$lib/import/session';
import { makeJoiner, type Joiner } from '$lib/join/join';
import { indexPlaces } from '$lib/join/places';
import { toJoinedCsv } from './joined-csv';

let joiner: Joiner | null = null;
let session: TableSession | null = null;
let alike = true;
/** What is to be read, until it is. */
let opened: { bytes: Uint8Array<ArrayBuffer>; name: string; sheet: string | null } | null = null;
/** Cases told at once: taking them in keeps the page for a few milliseconds. */
const PART = 500;
let last: Promise<void> = Promise.resolve();

function say(told: Told): void {
	postMessage(told);
}
function tellProgress(done: number, all: number): void {
	say({ tell: 'progress', done, all });
}
function report(): void {
	if (session) say({ tell: 'report', report: session.report(alike) });
}

async function open({ file, name, sheet }: Extract<Asked, { ask: 'open' }>): Promise<void> {
	say({ tell: 'stage', stage: 'reading' });
	opened = { bytes: new Uint8Array(await file.arrayBuffer()), name, sheet };
	say({ tell: 'fingerprint', fingerprint: await fingerprintOf(opened.bytes, sheet) });
}

async function read({ choices }: Extract<Asked, { ask: 'read' }>): Promise<void> {
	if (!joiner || !opened) throw new Error('the register or the file has not come');
	const { bytes, name, sheet } = opened;
	opened = null;
	if (/\.json$/i.test(name)) {
		const document = parseDocument(new TextDecoder().decode(bytes));
		if ('fault' in document) return say({ tell: 'refused', refusal: document });
		say({ tell: 'stage', stage: 'joining' });
		session = new TableSession(joiner, tableOf(document), document, tellProgress);
		return report();
	}
	const result = await readFileTable(bytes, name, sheet);
	if (result.refusal) return say({ tell: 'refused', refusal: result.refusal });
	say({ tell: 'stage', stage: 'joining' });
	session = new TableSession(joiner, result.table, choices, tellProgress);
	report();
}

async function answer(asked: Asked): Promise<void> {
	if (asked.ask === 'register') {
		const { areas, former, wards } = asked.register;
		joiner = makeJoiner(indexPlaces(areas, former, wards));
		return;
	}
	if (asked.ask === 'open') return open(asked);
	if (asked.ask === 'read') return read(asked);
	if (asked.ask === 'alike') alike = asked.alike;
	if (!session || !joiner) return;
	switch (asked.ask) {
		case 'correct':
			say({ tell: 'stage', stage: 'joining' });
			session.correct(asked.corrections);
			return report();
		case 'settle':
			session.settle(asked.step);
			return report();
		case 'leave-rest':
			session.leaveRest();
			return report();
		case 'unsettle':
			session.unsettle(asked.index);
			return report();
		case 'alike':
			return report();
		case 'measure':
			session.choose(asked.choice);
			return report();
		case 'cases':
			session.chooseCases(asked.choice);
			return report();
		case 'own-cases': {
			const all = session.cases()?.cases ?? [];
			for (let at = 0; at === 0 || at < all.length; at += PART) {
				say({ tell: 'own-cases', cases: all.slice(at, at + PART), left: at + PART < all.length });
			}
			return;
		}
		case 'csv': {
			const { titles, body, rows } = session.joined();
			const text = await toJoinedCsv(titles, body, rows, joiner.places.areaByCode, asked.lang);
			return say({ tell: 'csv', file: new Blob([text]) });
		}
		case 'document':
			return say({ tell: 'document', file: new Blob([formatDocument(session.document())]) });
	}
}

// One after the other, in the order asked.
addEventListener('message', ({ data }: MessageEvent<Asked>) => {
	last = last
		.then(() => answer(data))
		.catch((error: unknown) => {
			say({ tell: 'failed', detail: error instanceof Error ? error.message : String(error) });
		});
});
