/** Holds a person's table off the page's thread: reads, joins and writes it there, so that the page never waits. */
import { expose } from 'comlink';
import { formatDocument } from '$lib/import/session/document';
import { openSession } from '$lib/import/session/open';
import { fingerprintOf } from '$lib/import/fingerprint';
import type { TableReport } from '$lib/import/session/report';
import type { TableSession } from '$lib/import/session/session';
import { makeJoiner, type Joiner } from '$lib/join/join';
import { indexPlaces } from '$lib/join/places';
import { toJoinedCsv, toJoinedWorkbook } from './joined-table';
import type { Progress, Report, TableService } from './service';

let joiner: Joiner | null = null;
let session: TableSession | null = null;
let alike = true;
/** What is to be read, until it is. */
let opened: { bytes: Uint8Array<ArrayBuffer>; name: string; worksheet: string | null } | null = null;
/** Where the request that is being answered wants its progress. */
let progress: Report<Progress> = () => undefined;
/** Cases reported at once: taking them in keeps the page for a few milliseconds. */
const PART = 500;

function joinerRead(): Joiner {
	if (!joiner) throw new Error('Found no register, expected it before a table');
	return joiner;
}
function sessionRead(): TableSession {
	if (!session) throw new Error('Found no table, expected one that has been read');
	return session;
}
function revise(change: (session: TableSession) => void): TableReport {
	const current = sessionRead();
	change(current);
	return current.report(alike);
}

const service: TableService = {
	register({ areas, former, wards }) {
		joiner = makeJoiner(indexPlaces(areas, former, wards));
	},
	async open({ file, name, worksheet }, report) {
		await report({ stage: 'reading' });
		opened = { bytes: new Uint8Array(await file.arrayBuffer()), name, worksheet };
		return fingerprintOf(opened.bytes, worksheet);
	},
	async read({ choices, alike: together }, report) {
		if (!opened) throw new Error('Found no file, expected one that has been opened');
		const { bytes, name, worksheet } = opened;
		opened = null;
		alike = together;
		progress = report;
		const result = await openSession(joinerRead(), bytes, name, {
			...{ worksheet, choices },
			onJoin: () => report({ stage: 'joining' }),
			onProgress: (done, all) => void progress({ done, all })
		});
		if ('refusal' in result) return result;
		session = result;
		return session.report(alike);
	},
	async correct(corrections, report) {
		progress = report;
		await report({ stage: 'joining' });
		return revise((table) => table.correct(corrections));
	},
	async filter(filter, report) {
		progress = report;
		await report({ stage: 'joining' });
		return revise((table) => table.filter(filter));
	},
	async locate(outlines, report) {
		progress = report;
		await report({ stage: 'joining' });
		const { makeLocator } = await import('./locator');
		return revise((table) => table.locate(makeLocator(outlines)));
	},
	again: (last, follow) => revise((table) => table.again(last, follow)),
	save: (day) => sessionRead().save(day),
	settle: (step) => revise((table) => table.settle(step)),
	answer: (answers) => revise((table) => table.answer(answers)),
	leaveRest: () => revise((table) => table.leaveRest()),
	unsettle: (index) => revise((table) => table.unsettle(index)),
	groupAlike: (together) =>
		revise(() => {
			alike = together;
		}),
	chooseMeasure: (choice) => revise((table) => table.choose(choice)),
	chooseCases: (choice) => revise((table) => table.chooseCases(choice)),
	async cases(report) {
		const all = sessionRead().cases()?.cases ?? [];
		for (let at = 0; at < all.length; at += PART) await report(all.slice(at, at + PART));
	},
	async joined(format, lang) {
		const joined = sessionRead().joined();
		const areas = joinerRead().places.areaByCode;
		if (format === 'xlsx') return toJoinedWorkbook(joined, areas, lang);
		return new Blob([await toJoinedCsv(joined, areas, lang)], { type: 'text/csv;charset=utf-8' });
	},
	document: () => new Blob([formatDocument(sessionRead().document())], { type: 'application/json' })
};
expose(service);
