/** Has an offline file made in a worker. This is what the export dialog and the deck call. */
import type { Remote } from 'comlink';
import type { Topology } from 'topojson-specification';
import { needsOf } from '../../derive/needs';
import { isIn, type CaseHead } from '../../model/case-head';
import { NO_TEXTS, type CaseTexts } from '../../model/case-texts';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import type { WholeDataset } from '../../model/dataset';
import type { IndicatorId } from '../../model/indicator';
import { splitAddress } from '../../view/deck-file';
import { isCountry } from '../../view/scope';
import { parseView } from '../../view/url';
import type { ViewState } from '../../view/view';
import { connect, type Callback } from '../../workers/connect';
import type { Work } from '../work';
import { addressesIn, plainOf, type FromFiles, type OfflineData, type OfflineHead } from './content';
import { fitOffline } from './fit';
import type { OfflineService } from './worker';

export { MOST_BYTES } from './fit';

/** Reads what the explorer fetches only when it is wanted; what cannot be had is left out of the file. */
export interface OfflineFiles {
	/** Finer outlines of a prefecture, `readBoundaries`. */
	readonly loadDetail: (prefecture: AreaCode) => Promise<Topology>;
	/** The whole records of some cases. */
	readonly loadTexts: (cases: readonly CaseHead[]) => Promise<CaseTexts>;
	/** Content of `/data/indicators.json`. */
	readonly loadFigures: () => Promise<unknown>;
	/** Content of `/data/frameworks.json`. */
	readonly loadFrameworks: () => Promise<unknown>;
	/** Content of `/data/series/ID.json`. */
	readonly loadSeries: (id: IndicatorId) => Promise<unknown>;
}

/** What is asked for is what the file's head says; of the prefectures those whose outlines cannot be had are left out. */
export interface OfflineRequest extends Omit<OfflineHead, 'format' | 'version'> {
	/** Prefectures that the first map shows around: of them the finer outlines go in, too, but no texts of cases. */
	readonly around?: readonly AreaCode[];
}

/**
 * Makes a file.
 * @param data what the explorer is built from; `mine` only when the person wants their table in it
 * @returns the HTML, whatever its size: hold it against `MOST_BYTES` before it is handed over
 * @throws Error when it could not be made; DOMException `AbortError` when the work was ended
 */
export async function runOffline(
	data: Omit<OfflineData, FromFiles>,
	{ around = [], ...request }: OfflineRequest,
	{ loadDetail, loadTexts, loadFigures, loadFrameworks, loadSeries }: OfflineFiles,
	{ signal, onprogress }: Work
): Promise<Blob> {
	signal.throwIfAborted();
	const worker = new Worker(new URL('./worker.ts', import.meta.url), { type: 'module' });
	const views = request.slides.flatMap(addressesIn).map((address) => {
		const { pathname, query } = splitAddress(address);
		return parseView(pathname, query).view;
	});
	const told = toldIn(data.dataset, views, request);
	const { ask, close } = connect<OfflineService>(worker);
	const work = async (service: Remote<OfflineService>, callback: Callback): Promise<Blob> => {
		const prefectures: AreaCode[] = [];
		const wanted = new Set([...request.prefectures, ...around]);
		for (const code of wanted) {
			const topology = await loadDetail(code).catch(() => null);
			signal.throwIfAborted();
			if (topology) {
				await service.addDetail(code, topology);
				prefectures.push(code);
			}
			onprogress((LOADING * prefectures.length) / wanted.size);
		}
		// There is hardly room left in a file of the whole country: there frameworks go where a slide shows them.
		const hasRoom = request.prefectures.length < data.dataset.prefectures.length;
		const needs = views.map(needsOf);
		const showsFrameworks = needs.some((each) => each.frameworks);
		const ids = [...new Set(needs.flatMap(({ series }) => series))];
		const [figures, frameworks, texts, ...series] = await Promise.all([
			loadFigures().catch(() => null),
			hasRoom || showsFrameworks ? loadFrameworks().catch(() => null) : null,
			loadTexts(told).catch(() => NO_TEXTS),
			...ids.map((id) =>
				loadSeries(id).then(
					(content) => ({ id, content }),
					() => null
				)
			)
		]);
		signal.throwIfAborted();
		const head = { format: 'dxatlas-offline', version: 1, ...request, prefectures } as const;
		const report = callback((share: number) => onprogress(LOADING + (1 - LOADING) * share));
		const file = await fitOffline(data.dataset, {
			told: told.flatMap((item) => texts.of(item) ?? []),
			lang: request.lang,
			isOptional: needs.every((each) => !each.texts),
			make: (dataset, isBrief) =>
				service.make(
					head,
					plainOf(
						{ ...data, dataset },
						{ figures, frameworks, series: series.filter((each) => each !== null) }
					),
					isBrief,
					report
				)
		});
		return new Blob([file], { type: 'text/html;charset=utf-8' });
	};
	// Reading outlines knows no signal: whoever ends the work does not wait for the network.
	return ask(work, signal).finally(close);
}

/**
 * The cases that a file tells of in whole: those of the places that it goes into, what its views open with first. One that
 * shows the country goes into all of it.
 */
function toldIn(
	{ cases }: WholeDataset,
	views: readonly ViewState[],
	{ prefectures, within = null }: OfflineRequest
): readonly CaseHead[] {
	const isIts = (codes: readonly AreaCode[]) => {
		const places = new Set(codes);
		return (item: CaseHead): boolean => isIn(item, (code) => places.has(prefectureCodeOf(code)));
	};
	const open = new Set(views.map(({ openCase }) => openCase));
	const viewed = [...(within ?? []), ...views.map(({ area }) => prefectureCodeOf(area ?? ''))];
	const isViewed = isIts(viewed);
	const first = cases.filter((item) => open.has(item.id) || isViewed(item));
	const isAll = views.some((view) => view.area === null && isCountry(view.scope));
	const others = isAll ? cases : cases.filter(isIts(prefectures));
	return [...new Set([...first, ...others])];
}

/** Share of the work that reading the outlines is. */
const LOADING = 0.4;
