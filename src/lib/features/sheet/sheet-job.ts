/** A partnership sheet as the job of making its slides. */
import { contactText, sourceTexts } from '$lib/text/case-text';
import type { Topology } from 'topojson-specification';
import type { PartnershipSheet, SheetCell } from '$lib/derive/sheet/sheet';
import { clipRing } from '$lib/map/scene/outlines/clip';
import { nameOnMap } from '$lib/map/scene/names';
import { sheetLabels } from '$lib/map/scene/sheet/sheet-labels';
import { sheetScene } from '$lib/map/scene/sheet/sheet-scene';
import type { Area } from '$lib/model/area';
import type { AreaCode } from '$lib/model/code';
import type { Dataset } from '$lib/model/dataset';
import { YES_NO_ITEMS } from '$lib/model/evidence';
import type { Frameworks } from '$lib/model/framework';
import { areaName } from '$lib/model/name';
import { themeById } from '$lib/model/theme';
import { EXPORT_WORDS } from '$lib/text/export/words';
import { EVIDENCE_WORDS, tellEvidence } from '$lib/text/evidence';
import type { Messages } from '$lib/text/ja';
import { formatDate, formatPeriod } from '$lib/text/messages';
import { caseTitle } from '$lib/text/user-data';
import { similarGroupName } from '$lib/text/similar-group';
import {
	SHEET_MAP,
	type SheetJob,
	type SheetPicture,
	type SheetTable,
	type SheetTexts
} from '$lib/export/pptx/sheet-layout';
import { alikeText, evidenceNotes } from './evidence-notes';
import { heldFrameworks } from './held-frameworks';
import type { SheetMessages } from './words-ja';
import { runningText } from '$lib/text/running-text';

export interface SheetJobRequest {
	readonly sheet: PartnershipSheet;
	readonly dataset: Dataset;
	readonly overview: Topology;
	/** Finer outlines by prefecture; see `detailsFor`. */
	readonly details: ReadonlyMap<AreaCode, Topology>;
	readonly t: Messages;
	readonly s: SheetMessages;
	readonly articleTitle: (id: string) => string;
	readonly credits: readonly string[];
	/** `null` where they could not be had. */
	readonly frameworks: Frameworks | null;
	/** Address of the sheet. */
	readonly address: string;
}

type TextRequest = Omit<SheetJobRequest, 'overview' | 'details'>;

/** The presentation of a sheet. */
export function sheetJob(request: SheetJobRequest): SheetJob {
	return { ...sheetTexts(request), map: picture(request) };
}

/** All of it but its map. */
export function sheetTexts(request: TextRequest): SheetTexts {
	const { sheet, dataset, t, s, credits, address } = request;
	const words = EXPORT_WORDS[t.lang];
	const nameOf = (area: Area) => areaName(area, t.lang);
	const names = sheet.areas.map(({ area }) => nameOf(area));
	const editions = [
		t.legend.dataEdition(formatDate(dataset.editions.data, t.lang)),
		t.legend.boundariesEdition(formatDate(dataset.editions.boundaries, t.lang))
	].join(t.lang === 'ja' ? '　' : ' · ');
	return {
		kind: 'sheet',
		lang: t.lang,
		site: t.site.name,
		what: s.title,
		titleName: words.picture.title,
		tableLayout: words.slides.table,
		blankLayout: words.slides.blank,
		title: t.list(names),
		editions,
		mapName: s.mapLabel(t.list(names)),
		connection: connection(request),
		facts: facts(request),
		tables: [matrix(request), frameworks(request), cases(request), contacts(request)].filter(
			({ rows }) => rows.length > 1
		),
		foot: [t.site.name, editions, ...credits].join(t.lang === 'ja' ? '　' : ' · '),
		link: s.printed(address),
		address,
		notes: [
			s.printed(address),
			t.legend.dataEdition(formatDate(dataset.editions.data, t.lang)),
			t.legend.boundariesEdition(formatDate(dataset.editions.boundaries, t.lang)),
			...credits,
			t.legend.unrecordedNote
		]
	};
}

function picture({ sheet, dataset, overview, details, t }: SheetJobRequest): SheetPicture {
	const chosen = sheet.areas.map(({ area }) => area);
	const codes = new Set(chosen.map(({ code }) => code));
	const scene = sheetScene({ dataset, chosen, overview, details, ...SHEET_MAP });
	const canvas = { x: 0, y: 0, ...SHEET_MAP };
	return {
		...SHEET_MAP,
		...sheetLabels({ dataset, chosen, scene, lang: t.lang, ...SHEET_MAP }),
		grid: scene.grid,
		insets: scene.insets,
		prefectures: scene.prefectures,
		areas: scene.areas
			.filter(({ rings }) => rings.some((ring) => clipRing(ring, canvas, scene.grid).length > 2))
			.map(({ code, rings }) => {
				const area = dataset.areaByCode.get(code);
				return { code, name: area ? areaName(area, t.lang) : code, rings, chosen: codes.has(code) };
			})
			.sort((a, b) => Number(a.chosen) - Number(b.chosen))
	};
}

function connection({ sheet: { groups, areas }, dataset, t, s }: TextRequest): readonly string[] {
	if (groups.length === 1) return [s.connected];
	if (groups.length === areas.length) return [s.separate];
	const nameOf = (code: AreaCode): string => {
		const area = dataset.areaByCode.get(code);
		return area ? areaName(area, t.lang) : code;
	};
	return [s.disconnected(groups.length), ...groups.map((group, i) => s.group(i, t.list(group.map(nameOf))))];
}

function facts({ sheet, t, s }: TextRequest): SheetTable {
	const density = (people: number | null, km2: number): string =>
		people === null || km2 === 0 ? '' : s.perKm2(people / km2);
	return {
		title: s.facts,
		// As wide as what is in them.
		shares: [0.05, 0.18, 0.14, 0.14, 0.16, 0.13, 0.11, 0.09],
		numbers: [2, 3, 4, 6, 7],
		note: [
			...(sheet.alike.length > 0 ? [alikeText(sheet, t, s)] : []),
			runningText(t.lang, [s.factsNote, s.officialNote(YES_NO_ITEMS.length)]),
			...(sheet.areas.some(({ cases }) => cases.length === 0)
				? [t.labelled(t.legend.unrecorded, t.legend.unrecordedNote)]
				: [])
		].join('\n'),
		rows: [
			[s.no, s.area, s.population, s.areaKm2, s.density, s.similarGroup, s.official, s.cases],
			...sheet.areas.map(({ number, area, cases, official, similarGroup }) => [
				String(number),
				areaName(area, t.lang),
				area.population === null ? '' : s.people(area.population),
				s.km2(area.areaKm2),
				density(area.population, area.areaKm2),
				similarGroupName(similarGroup, t.lang) ?? '',
				EVIDENCE_WORDS[t.lang].count(official.done, official.surveyed),
				cases.length === 0 ? t.legend.unrecorded : t.whole(cases.length)
			]),
			[
				'',
				s.together,
				s.people(sheet.population),
				s.km2(sheet.areaKm2),
				s.perKm2(sheet.density),
				'',
				'',
				t.whole(sheet.cases.length)
			]
		]
	};
}

function matrix({ sheet, dataset, t, s }: TextRequest): SheetTable {
	const name = (theme: string): string => themeById(theme)?.[t.lang] ?? theme;
	const first = sheet.areas.length > 6 ? 0.2 : 0.26;
	const each = (1 - first) / sheet.areas.length;
	const { rows, lacking } = sheet.matrix;
	const told = ({ evidence, rate, numbered }: SheetCell): string => {
		const text = tellEvidence(evidence, rate, t.lang);
		return numbered.length === 0 ? text : `${text} ${t.list(numbered.map(({ number }) => String(number)))}`;
	};
	const lacked = lacking.notDone.map(({ theme, partly }) => (partly ? s.partly(name(theme)) : name(theme)));
	return {
		title: s.matrix,
		shares: [first, ...sheet.areas.map(() => each)],
		numbers: [],
		note: [
			lacked.length > 0 ? `${s.lacking}: ${t.list(lacked)}` : s.lackingNone,
			...(lacking.unknown.length > 0
				? [`${s.lackingUnknown(lacking.unknown.length)}: ${t.list(lacking.unknown.map(name))}`]
				: []),
			...evidenceNotes(sheet, dataset.editions.data, t, s)
		].join('\n'),
		rows: [
			[s.theme, ...sheet.areas.map(({ number, area }) => `${number} ${nameOnMap(area, t.lang)}`)],
			...rows.map(({ theme, cells }) => [name(theme), ...cells.map(told)])
		]
	};
}

function frameworks({ sheet, dataset, frameworks, t, s }: TextRequest): SheetTable {
	const areas = sheet.areas.map(({ area }) => area);
	const held = frameworks ? heldFrameworks(areas, frameworks, dataset.editions.data, t) : [];
	return {
		title: t.frameworks,
		shares: [0.36, 0.32, 0.32],
		numbers: [],
		note: '',
		rows: [
			[t.frameworks, s.area, s.frameworkSource],
			...held.map(({ name, members, source, dated }) => [name, members, source + dated])
		]
	};
}

function cases({ sheet, dataset, t, s, articleTitle }: TextRequest): SheetTable {
	const several = t.lang === 'ja' ? '、' : '; ';
	const sourcesOf = ({ item }: PartnershipSheet['cases'][number]): string =>
		sourceTexts(item, t, articleTitle).join(several);
	// A case that one of them takes part in may be another's.
	const nameOf = (code: AreaCode): string => {
		const area = dataset.areaByCode.get(code);
		return area ? areaName(area, t.lang) : code;
	};
	return {
		title: s.list,
		shares: [0.06, 0.16, 0.34, 0.12, 0.32],
		numbers: [],
		note: '',
		rows: [
			[s.no, s.area, s.list, t.case.period, s.sources],
			...sheet.cases.map((each) => [
				String(each.number),
				nameOf(each.item.area),
				caseTitle(each.item, t),
				each.item.period === undefined ? '' : formatPeriod(each.item.period, t.lang),
				sourcesOf(each)
			])
		]
	};
}

function contacts({ sheet, t, s }: TextRequest): SheetTable {
	const rows = [...sheet.contacts, ...sheet.prefectureContacts].map(({ area, contacts, links }) => [
		areaName(area, t.lang),
		contactText(contacts, t) || s.contactNone,
		links ? [links.site, links.openData].filter(Boolean).join('\n') : ''
	]);
	return {
		title: s.contacts,
		shares: [0.2, 0.36, 0.44],
		numbers: [],
		note: '',
		rows: [[s.area, s.contacts, s.sites], ...rows]
	};
}
