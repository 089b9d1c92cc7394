/** A chart with its table as a PowerPoint file. Fetched when one is wanted. */
import { fileName } from '$lib/export/file-name';
import { pptx } from '$lib/export/formats/pptx';
import type { ChartContent } from '$lib/export/pptx/chart-layout';
import { runPptx } from '$lib/export/pptx/run';
import type { Work } from '$lib/export/work';
import type { Editions } from '$lib/model/provenance';
import { formatDate } from '$lib/text/date';
import { EXPORT_WORDS } from '$lib/text/export-words';
import type { Messages } from '$lib/text/ja';
import { CHART_WORDS } from './words';

interface ChartFile {
	readonly content: ChartContent;
	readonly editions: Editions;
	/** Where it is seen. */
	readonly address: string;
	readonly t: Messages;
	/** What its name says, before the edition. */
	readonly name: readonly string[];
}

/**
 * Makes the file in a worker.
 * @throws Error when it could not be made; DOMException `AbortError` when the work was ended
 */
export async function chartFile({ content, editions, address, t, name }: ChartFile, work: Work) {
	const { picture, slides } = EXPORT_WORDS[t.lang];
	const words = CHART_WORDS[t.lang];
	const job = {
		...content,
		kind: 'chart' as const,
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
	return {
		name: fileName([...name, editions.data], pptx.ending),
		type: pptx.type,
		content: await runPptx(job, work)
	};
}
