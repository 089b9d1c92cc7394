/** Has slides made in a worker. */
import { connect } from '../../workers/connect';
import type { Work } from '../work';
import type { ChartJob } from '../chart/chart';
import type { PptxJob } from './layout';
import type { SheetJob } from './sheet-layout';
import type { PptxService } from './worker';

/**
 * @returns the content of a `.pptx` file
 * @throws Error when it could not be made; DOMException `AbortError` when the work was ended
 */
export function runPptx(job: PptxJob | SheetJob | ChartJob, work: Work): Promise<Uint8Array<ArrayBuffer>> {
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	const { ask, close } = connect<PptxService>(worker);
	return ask((service, callback) => service.make(job, callback(work.onprogress)), work.signal).finally(close);
}
