import type { Snippet } from 'svelte';
import type { Topology } from 'topojson-specification';
import type { LoadedParts } from '$lib/derive/derived-view';
import type { Case } from '$lib/model/case';
import type { CaseHead } from '$lib/model/case-head';
import { NO_TEXTS, readTextFiles, type CaseTexts } from '$lib/model/case-texts';
import type { AreaCode } from '$lib/model/code';
import { isWhole, type Dataset, type Neighbours, type WholeDataset } from '$lib/model/dataset';
import type { Figures } from '$lib/model/figures';
import type { Frameworks } from '$lib/model/framework';
import type { Links } from '$lib/model/links';
import type { Credits, Provenance } from '$lib/model/provenance';
import type { SeriesById } from '$lib/model/series/series';
import { withUserSeries } from '$lib/model/series/user-series';
import { NO_USER_MEASURES, type UserMeasures } from '$lib/model/user-measure';
import type { tellSurveys } from '$lib/text/evidence';
import type { tellLine } from '$lib/text/time/lines';
import type { Partners } from './partners.svelte';
import type { UserCasesView } from './user-cases';

/** What a page begins with. */
export interface Loaded {
	readonly dataset: Dataset;
	readonly boundaries: () => Topology;
	readonly provenance: Provenance;
	/** Present from the start on area pages, fetched later elsewhere. */
	readonly neighbours: Neighbours | null;
	/** While a page is prerendered; a browser fetches them when it needs more than the page brought. */
	readonly links?: Links | null;
	/** Fetches the dataset with all of the register, and the credits, where the page began with its first part. */
	readonly loadWhole: (quietly?: boolean) => Promise<{ dataset: WholeDataset; credits: Credits }>;
	/** Present from the start on area pages, of the prefectures whose cases they show. */
	readonly texts?: CaseTexts;
	/** Fetches the whole records of the cases that a prefecture and its municipalities run; `null` where all that can be had are there. */
	readonly loadTexts: ((prefecture: AreaCode) => Promise<readonly Case[]>) | null;
}

/** What of the data and of the program is there by now, and what could not be had. The rest comes on demand. */
export class Arrived {
	/** False while the prerendered page is taken over: until then only the path counts, as it did on the server. */
	live = $state(false);
	/** The atlas's own cases, whatever is shown: what an address can speak of. */
	atlas: Dataset;
	readonly #loadWhole: Loaded['loadWhole'];
	readonly #loadTexts: Loaded['loadTexts'];
	/** The whole records of cases, as far as they have arrived: see `askTexts`. */
	texts: CaseTexts;
	/** Some could not be had, and are not asked for again until somebody says so. */
	textsFailed = $state(false);
	/** What an offline copy says in place of the texts that are not in it. */
	titlesOnly: Snippet | null = null;
	readonly #boundaries: Loaded['boundaries'];
	/** Credits come with all of the register. */
	provenance: Provenance;
	/** Who borders whom; `null` until it has been fetched. */
	neighbours: Neighbours | null;

	/** The official figures; `null` until somebody first asks for one. */
	figures: Figures | null = $state.raw(null);
	/** They could not be had, and are not asked for again until somebody says so. */
	figuresFailed = $state(false);
	/** Figures at several dates, as far as somebody has asked for them. */
	arrivedSeries: SeriesById = $state.raw(new Map());
	/** The same with that of the person's own table. */
	series = $derived.by(() => withUserSeries(this.arrivedSeries, this.userMeasures));
	/** Some could not be had, and are not asked for again until somebody says so: the newest values stay. */
	seriesFailed = $state(false);
	/** What shades by the values of a date; `null` until it is first asked for, its code is fetched then. */
	timing: LoadedParts['timing'] = $state.raw(null);
	/** Cooperation frameworks; `null` until something first asks for them. */
	frameworks: Frameworks | null = $state.raw(null);
	/** They could not be had, and are not asked for again until somebody says so. */
	frameworksFailed = $state(false);
	/** Who borders whom could not be had, or a part of the program; neither is asked for again until somebody says so. */
	neighboursFailed = $state(false);
	partsFailed = $state(false);
	/** Something that is asked for could not be had. */
	failed = $derived(
		this.textsFailed ||
			this.figuresFailed ||
			this.seriesFailed ||
			this.frameworksFailed ||
			this.neighboursFailed ||
			this.partsFailed
	);
	/** Where municipalities publish; `null` until they are first asked for. */
	links: Links | null;
	/** A person's own cases, once they have been read from this device or made. */
	userCases: UserCasesView | null = $state.raw(null);
	/** What is shown: the atlas's cases, theirs, or both. */
	dataset: Dataset = $derived.by(() => this.userCases?.dataset ?? this.atlas);
	/** The same, once all of the register is there. */
	whole: WholeDataset | null = $derived.by(() => (isWhole(this.dataset) ? this.dataset : null));
	/** Columns of the person's own tables, once they have been read from this device or made. */
	userMeasures: UserMeasures = $state.raw(NO_USER_MEASURES);
	/** Whether this device has been asked for them. */
	userMeasureAsked = $state(false);

	/** What gathers evidence; `null` until it is first asked for, its code is fetched then. */
	evidencing: LoadedParts['evidencing'] = $state.raw(null);
	/** What words official answers; `null` until evidence is first asked for. */
	tellSurveys: typeof tellSurveys | null = $state.raw(null);
	/** What words a figure's course; `null` until a figure's values at several dates are first asked for. */
	tellLine: typeof tellLine | null = $state.raw(null);
	/** What shades by two measures; `null` until it is first asked for, its code is fetched then. */
	pairing: LoadedParts['pairing'] = $state.raw(null);

	/** The code of the partner finder; `null` until it is first opened, it is fetched then. */
	finding: LoadedParts['finding'] = $state.raw(null);
	/** How far the partner finder is listed; comes with its code. */
	partners: Partners | null = $state.raw(null);

	constructor(loaded: Loaded) {
		this.atlas = $state.raw(loaded.dataset);
		this.texts = $state.raw(loaded.texts ?? NO_TEXTS);
		this.neighbours = $state.raw(loaded.neighbours);
		this.links = $state.raw(loaded.links ?? null);
		this.provenance = $state.raw(loaded.provenance);
		this.#boundaries = loaded.boundaries;
		this.#loadWhole = loaded.loadWhole;
		this.#loadTexts = loaded.loadTexts;
	}

	/** What a view is derived from. */
	get parts(): LoadedParts {
		const { texts, neighbours, figures, figuresFailed, frameworks, userMeasures, series } = this;
		const { evidencing, pairing, finding, timing } = this;
		return {
			...{ texts, neighbours, figures, figuresFailed, frameworks, userMeasures, series },
			...{ evidencing, pairing, finding, timing }
		};
	}

	/** The overview. */
	get boundaries(): Topology {
		return this.#boundaries();
	}

	/**
	 * Loads the whole register where it is missing: the reading of names, the position of offices.
	 * @param quietly rejects where it cannot be had; otherwise that is said over the page, and it is tried again
	 * @returns `atlas` with all of it
	 */
	complete = async (quietly = false): Promise<WholeDataset> => {
		if (isWhole(this.atlas)) return this.atlas;
		const { dataset, credits } = await this.#loadWhole(quietly);
		this.atlas = dataset;
		this.provenance = { ...this.provenance, ...credits };
		return dataset;
	};

	/**
	 * Fetches the whole records of some cases where they are missing.
	 * @returns `texts` with all of them
	 * @throws DataFileError
	 */
	readTexts = async (cases: readonly CaseHead[]): Promise<CaseTexts> => {
		const load = this.#loadTexts ?? (() => Promise.reject(new Error('Not in this copy')));
		// They name articles by their ids: their titles are among the credits.
		const [files] = await Promise.all([readTextFiles(cases, this.texts, load), this.complete(true)]);
		// All at once: nothing is derived anew for each of them.
		this.texts = this.texts.with(files);
		return this.texts;
	};
	/** Whatever could not be had is asked for again. */
	askAgain = (): void => {
		this.textsFailed = this.figuresFailed = this.seriesFailed = false;
		this.frameworksFailed = this.neighboursFailed = this.partsFailed = false;
	};
	/** The same for who shows what there is: `texts` and `textsFailed` say what came of it. To be called in an effect. */
	askTexts = (cases: readonly CaseHead[]): void => {
		if (!this.live || this.textsFailed || this.texts.hold(cases)) return;
		this.readTexts(cases).catch(() => (this.textsFailed = true));
	};
}
