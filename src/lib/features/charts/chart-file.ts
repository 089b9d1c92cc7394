/** A chart with its table as a PowerPoint file, or as a picture. Fetched when one is wanted. */
import type { ChartContent, ChartJob } from '$lib/export/chart/chart';
import { fileName } from '$lib/export/file-name';
import { png } from '$lib/export/formats/png';
import { pptx } from '$lib/export/formats/pptx';
import { svg } from '$lib/export/formats/svg';
import type { Work } from '$lib/export/work';
import type { Editions } from '$lib/model/provenance';
import { formatDate } from '$lib/text/date';
import { EXPORT_WORDS } from '$lib/text/export/words';
import type { Messages } from '$lib/text/ja';
import { CHART_WORDS, type ChartFormat } from './words';

interface ChartFile {
	readonly content: ChartContent;
	readonly editions: Editions;
	/** Where it is seen. */
	readonly address: string;
	readonly t: Messages;
	/** What its name says, before the edition. */
	readonly name: readonly string[];
}

const FORMATS = { pptx, png, svg };
/** Pixels of a user unit. */
const SCALE = 2;

/**
 * Makes the file; slides are made in a worker.
 * @throws Error when it could not be made; DOMException `AbortError` when the work was ended
 */
export async function chartFile(
	{ content, editions, address, t, name }: ChartFile,
	format: ChartFormat,
	work: Work
) {
	const { picture, slides } = EXPORT_WORDS[t.lang];
	const words = CHART_WORDS[t.lang];
	const job: ChartJob = {
		...content,
		kind: 'chart',
		lang: t.lang,
		site: t.site.name,
		editions: [
			t.legend.dataEdition(formatDate(editions.data, t.lang)),
			t.legend.boundariesEdition(formatDate(editions.boundaries, t.lang))
		],
		link: words.address(address),
		address,
		words: {
			...{ title: picture.title, sentence: picture.sentence, source: picture.source, link: picture.link },
			...{ chart: words.layout, table: slides.table, blank: slides.blank }
		}
	};
	const { ending, type } = FORMATS[format];
	return {
		name: fileName([...name, editions.data], ending),
		type,
		content: await made(job, format, work)
	};
}

async function made(job: ChartJob, format: ChartFormat, work: Work): Promise<BlobPart> {
	if (format === 'pptx') return (await import('$lib/export/pptx/run')).runPptx(job, work);
	const [{ chartPage }, { chartSvg }] = await Promise.all([
		import('$lib/export/chart/chart-page'),
		import('$lib/export/svg/chart-svg')
	]);
	const page = chartPage(job);
	if (format === 'svg') return chartSvg(page);
	const { svgPng } = await import('$lib/export/svg/pixels');
	const { width, height } = page;
	const drawing = { width, height, svg: (how: { scale: number }) => chartSvg(page, how.scale) };
	return svgPng(drawing, { width: width * SCALE }, work);
}
