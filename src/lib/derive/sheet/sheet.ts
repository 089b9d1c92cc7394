import type { Area } from '../../model/area';
import type { Case, Contact } from '../../model/case';
import { prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Dataset, Neighbours } from '../../model/dataset';
import { THEMES } from '../../model/theme';
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
}
/** One finer theme that at least one of the municipalities has a case in. */
interface SheetTheme {
	readonly theme: string;
	/** Upper-level id. */
	readonly group: string;
	/** By municipality, in the sheet's order; an empty cell is 未収録. */
	readonly cells: readonly (readonly SheetCase[])[];
}
/** Whom to ring: what the cases of an area name, each once. */
interface SheetContacts {
	readonly area: Area;
	/** Empty where no case names any. */
	readonly contacts: readonly Contact[];
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
	/** In the taxonomy's order. */
	readonly themes: readonly SheetTheme[];
	/** Finer themes that none of them has a case in. */
	readonly lacking: readonly string[];
	/** All cases by number. */
	readonly cases: readonly SheetCase[];
	/** Of the municipalities in the sheet's order, then of their prefectures by code. */
	readonly contacts: readonly SheetContacts[];
	readonly prefectureContacts: readonly SheetContacts[];
	/** Ids of the articles that the cases were read from, ascending. */
	readonly articles: readonly string[];
}

/**
 * Brings two to eight municipalities together.
 * @param chosen municipalities of the register, each once (see `checkSheet`); their order is the sheet's
 */
export function makeSheet(
	dataset: Dataset,
	neighbours: Neighbours,
	chosen: readonly Area[]
): PartnershipSheet {
	const groups = connectedGroups(
		chosen.map(({ code }) => code),
		neighbours
	);
	let numbered = 0;
	const areas = chosen.map((area, i): SheetArea => {
		const prefecture = dataset.areaByCode.get(prefectureCodeOf(area.code));
		if (!prefecture)
			throw new Error(`sheet: found ${area.code} without its prefecture, expected it in the register`);
		return {
			number: i + 1,
			area,
			prefecture,
			group: groups.findIndex((group) => group.includes(area.code)),
			cases: dataset.casesOf(area.code).map((item) => ({ number: ++numbered, item }))
		};
	});
	const rows = THEMES.flatMap((group) =>
		group.finer.map(({ id }): SheetTheme => {
			const cells = areas.map(({ cases }) => cases.filter(({ item }) => item.themes.includes(id)));
			return { theme: id, group: group.id, cells };
		})
	);
	const isHeld = ({ cells }: SheetTheme) => cells.some((cell) => cell.length > 0);
	const cases = areas.flatMap((each) => each.cases);
	const prefectures = new Map(areas.map(({ prefecture }) => [prefecture.code, prefecture]));
	const population = chosen.reduce((sum, area) => sum + (area.population ?? 0), 0);
	const areaKm2 = chosen.reduce((sum, area) => sum + area.areaKm2, 0);
	const contactsOf = (area: Area) => ({ area, contacts: uniqueContacts(dataset.casesOf(area.code)) });
	return {
		areas,
		groups,
		population,
		areaKm2,
		density: areaKm2 > 0 ? population / areaKm2 : 0,
		themes: rows.filter(isHeld),
		lacking: rows.filter((row) => !isHeld(row)).map(({ theme }) => theme),
		cases,
		contacts: chosen.map(contactsOf),
		prefectureContacts: [...prefectures.values()]
			.sort((a, b) => (a.code < b.code ? -1 : 1))
			.map(contactsOf)
			.filter(({ contacts }) => contacts.length > 0),
		articles: [...new Set(cases.flatMap(({ item }) => item.sources.map(({ article }) => article)))].sort()
	};
}

function uniqueContacts(cases: readonly Case[]): readonly Contact[] {
	const found = new Map<string, Contact>();
	for (const { contact } of cases) {
		if (!contact) continue;
		found.set([contact.department, contact.tel, contact.page, contact.url].join('\n'), contact);
	}
	return [...found.values()];
}
