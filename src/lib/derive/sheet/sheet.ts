import type { Area } from '../../model/area';
import type { Case, Contact } from '../../model/case';
import { wholeCases, type CaseTexts } from '../../model/case-texts';
import { articlesOf, type CaseHead } from '../../model/case-head';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Dataset, Neighbours } from '../../model/dataset';
import type { Figures } from '../../model/figures';
import type { AreaLinks, Links } from '../../model/links';
import { contactsOf } from '../contacts';
import { evidenceOf } from '../evidence';
import { makeEvidenceMatrix, type EvidenceCell, type EvidenceMatrix } from './evidence-matrix';
import { connectedGroups } from './sheet-groups';

/** A case with the number it has on the sheet. */
interface SheetCase {
	readonly number: number;
	readonly item: Case;
}
/** One municipality of the sheet. */
interface SheetArea {
	/** From 1, in the order chosen: what it is called by on the map and in the matrix. */
	readonly number: number;
	readonly area: Area;
	readonly prefecture: Area;
	/** Which of the sheet's groups it is in, from 0. */
	readonly group: number;
	/** Empty: 未収録, which never means that nothing was done. */
	readonly cases: readonly SheetCase[];
	/** Yes-or-no items of official surveys answered yes, of those surveyed. */
	readonly official: { readonly done: number; readonly surveyed: number };
	/** 類似団体, `町村Ⅳ－２`; `null` where it has none. */
	readonly similarGroup: string | null;
}
/** What is known of a municipality and a theme; its cases by number. */
export interface SheetCell extends EvidenceCell {
	readonly numbered: readonly SheetCase[];
}
/** Whom to ask: what the cases of an area name, each once, and where it publishes. */
interface SheetContacts {
	readonly area: Area;
	/** Empty where no case names any. */
	readonly contacts: readonly Contact[];
	readonly links: AreaLinks | null;
}
/** The contents of a partnership sheet. */
export interface PartnershipSheet {
	readonly areas: readonly SheetArea[];
	/** Pieces connected by shared boundary lines, the largest first; one piece: all are connected. */
	readonly groups: readonly (readonly AreaCode[])[];
	/** Of all together: persons (census of 2020), km², persons per km². */
	readonly population: number;
	readonly areaKm2: number;
	readonly density: number;
	readonly matrix: EvidenceMatrix<SheetCell>;
	/** From how many per cent a rate counts as done. */
	readonly doneShare: number;
	/** 類似団体 that several of them are in, with who is. */
	readonly alike: readonly { readonly group: string; readonly codes: readonly AreaCode[] }[];
	/** All cases by number, a joint one once. */
	readonly cases: readonly SheetCase[];
	/** Of the municipalities in the sheet's order, then of their prefectures by code. */
	readonly contacts: readonly SheetContacts[];
	readonly prefectureContacts: readonly SheetContacts[];
	/** Ids of the articles that the cases were read from, ascending. */
	readonly articles: readonly string[];
}

/** What a sheet is made from. */
export interface SheetParts {
	readonly dataset: Dataset;
	/** With the whole records of the cases of the municipalities and of their prefectures (`sheetCases`). */
	readonly texts: CaseTexts;
	readonly neighbours: Neighbours;
	readonly figures: Figures;
	readonly links: Links;
	readonly doneShare: number;
}

/** The cases that a sheet tells of. */
export function sheetCases(dataset: Dataset, chosen: readonly Area[]): readonly CaseHead[] {
	const codes = chosen.flatMap(({ code }) => [code, prefectureCodeOf(code)]);
	return [...new Set(codes)].flatMap(dataset.casesOf);
}

/**
 * Brings two to eight municipalities together.
 * @param chosen municipalities of the register, each once (see `checkSheet`); their order is the sheet's
 */
export function makeSheet(
	{ dataset, texts, neighbours, figures, links, doneShare }: SheetParts,
	chosen: readonly Area[]
): PartnershipSheet {
	const index = evidenceOf(dataset, dataset.counted, figures, doneShare);
	const groups = connectedGroups(
		chosen.map(({ code }) => code),
		neighbours
	);
	const numbered = new Map<Case, SheetCase>();
	const numberedCase = (item: Case): SheetCase => {
		let found = numbered.get(item);
		if (!found) numbered.set(item, (found = { number: numbered.size + 1, item }));
		return found;
	};
	const areas = chosen.map((area, i): SheetArea => {
		const prefecture = dataset.areaByCode.get(prefectureCodeOf(area.code));
		if (!prefecture)
			throw new Error(`sheet: found ${area.code} without its prefecture, expected it in the register`);
		return {
			number: i + 1,
			area,
			prefecture,
			group: groups.findIndex((group) => group.includes(area.code)),
			cases: wholeCases(texts, dataset.casesOf(area.code)).map(numberedCase),
			official: index.officialCount(area.code),
			similarGroup: figures.similarGroupOf(area.code)
		};
	});
	const cases = [...numbered.values()];
	const prefectures = new Map(areas.map(({ prefecture }) => [prefecture.code, prefecture]));
	const population = chosen.reduce((sum, area) => sum + (area.population ?? 0), 0);
	const areaKm2 = chosen.reduce((sum, area) => sum + area.areaKm2, 0);
	const asked = (area: Area): SheetContacts => ({
		area,
		contacts: contactsOf(dataset.casesOf(area.code), texts),
		links: links.get(area.code) ?? null
	});
	return {
		areas,
		groups,
		population,
		areaKm2,
		density: areaKm2 > 0 ? population / areaKm2 : 0,
		matrix: numberedMatrix(
			makeEvidenceMatrix(
				index,
				chosen.map(({ code }) => code)
			),
			cases
		),
		doneShare,
		alike: alikeOf(areas),
		cases,
		contacts: chosen.map(asked),
		prefectureContacts: [...prefectures.values()]
			.sort((a, b) => (a.code < b.code ? -1 : 1))
			.map(asked)
			.filter(({ contacts }) => contacts.length > 0),
		articles: [...new Set(cases.flatMap(({ item }) => articlesOf(item)))].sort()
	};
}

function numberedMatrix(
	{ rows, bare, lacking }: EvidenceMatrix,
	cases: readonly SheetCase[]
): EvidenceMatrix<SheetCell> {
	const numbered = (cell: EvidenceCell): SheetCell => ({
		...cell,
		numbered: cases.filter(({ item }) => cell.cases.some(({ id }) => id === item.id))
	});
	const withNumbers = ({ cells, ...row }: EvidenceMatrix['rows'][number]) => ({
		...row,
		cells: cells.map(numbered)
	});
	return { rows: rows.map(withNumbers), bare: bare.map(withNumbers), lacking };
}

function alikeOf(areas: readonly SheetArea[]): PartnershipSheet['alike'] {
	const groups = new Map<string, AreaCode[]>();
	for (const { area, similarGroup } of areas) {
		if (similarGroup !== null) groups.set(similarGroup, [...(groups.get(similarGroup) ?? []), area.code]);
	}
	return [...groups].flatMap(([group, codes]) => (codes.length > 1 ? [{ group, codes }] : []));
}
