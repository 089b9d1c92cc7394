/** Makes slides beside the page, so that the page keeps answering. One job, then it is done with. */
import { expose, transfer } from 'comlink';
import type { ChartJob } from '../chart/chart';
import { makeChartFiles } from './chart-make';
import type { PptxJob } from './layout';
import { makePptx } from './make';
import type { SheetJob } from './sheet-layout';
import { makeSheetPptx } from './sheet-make';

const service = {
	async make(
		job: PptxJob | SheetJob | ChartJob,
		report: (share: number) => void
	): Promise<Uint8Array<ArrayBuffer>> {
		const made =
			'views' in job
				? makePptx(job, report)
				: job.kind === 'chart'
					? makeChartFiles(job, report)
					: makeSheetPptx(job, report);
		const file = new Uint8Array(await made);
		return transfer(file, [file.buffer]);
	}
};
export type PptxService = typeof service;

expose(service);
