import { contactText, sourceTexts } from '$lib/text/case-text';
import { CONTACT_WORDS } from '$lib/features/contacts/words';
import type { PartnershipSheet } from '$lib/derive/sheet/sheet';
import type { Area } from '$lib/model/area';
import type { Frameworks } from '$lib/model/framework';
import type { Editions } from '$lib/model/provenance';
import { YES_NO_ITEMS } from '$lib/model/evidence';
import { areaName } from '$lib/model/name';
import { THEMES, themeById } from '$lib/model/theme';
import { EVIDENCE_WORDS, tellAnswer, tellEvidence } from '$lib/text/evidence';
import { caseTitle } from '$lib/text/user-data';
import type { Messages } from '$lib/text/ja';
import { FRAMEWORK_WORDS } from '$lib/text/frameworks';
import { similarGroupName } from '$lib/text/similar-group';
import { alikeText, evidenceNotes } from './evidence-notes';
import { heldFrameworks } from './held-frameworks';
import type { SheetMessages } from './words-ja';
import type { CsvValue } from '$lib/export/data/csv';

/** What the file holds beside the sheet itself. */
export interface SheetCsvNotes {
	readonly editions: Editions;
	readonly articleTitle: (id: string) => string;
	/** Address of the sheet. */
	readonly address: string;
	/** Credit lines of boundaries and figures. */
	readonly credits: readonly string[];
	/** `null` where they could not be had. */
	readonly frameworks: Frameworks | null;
}

/**
 * A partnership sheet as rows: items down, municipalities across, as on the page, but with every finer theme. A cell
 * says what is known, by which cases and which answers.
 */
export function sheetRows(
	sheet: PartnershipSheet,
	t: Messages,
	s: SheetMessages,
	notes: SheetCsvNotes
): readonly (readonly CsvValue[])[] {
	const row = (section: string, item: string, cells: readonly CsvValue[], all: CsvValue = null) => [
		section,
		item,
		...cells,
		all
	];
	const each = <T>(of: (each: PartnershipSheet['areas'][number], i: number) => T) => sheet.areas.map(of);
	const name = (area: Area) => areaName(area, t.lang);
	const blank = each(() => null);
	const note = (item: string, text: string) => row(s.credits, item, blank, text);
	const { matrix } = sheet;
	const rowOf = new Map([...matrix.rows, ...matrix.bare].map((each) => [each.theme, each]));
	const day = notes.editions.data;
	const held =
		notes.frameworks &&
		heldFrameworks(
			each(({ area }) => area),
			notes.frameworks,
			day,
			t
		);
	const frameworkRows =
		held?.length === 0
			? [row(t.frameworks, '', blank, FRAMEWORK_WORDS[t.lang].holdsNone)]
			: (held ?? []).map(({ name, isMember, framework, source, dated }) =>
					row(
						t.frameworks,
						name,
						isMember.map((is) => (is ? '○' : null)),
						`${source}${dated} ${framework.source.url}`
					)
				);
	return [
		row(
			s.csvSection,
			s.csvHeading,
			each(({ area }) => name(area)),
			s.csvAll
		),
		row(
			s.csvOverview,
			s.csvCode,
			each(({ area }) => area.lgcode)
		),
		row(
			s.csvOverview,
			s.csvPrefecture,
			each(({ prefecture }) => name(prefecture))
		),
		row(
			s.csvOverview,
			s.groupColumn,
			each(({ group }) => s.groupName(group)),
			connection(sheet, s)
		),
		row(
			s.csvOverview,
			s.population,
			each(({ area }) => area.population),
			sheet.population
		),
		row(
			s.csvOverview,
			`${s.areaKm2} (km²)`,
			each(({ area }) => area.areaKm2),
			rounded(sheet.areaKm2)
		),
		row(
			s.csvOverview,
			s.cases,
			each(({ cases }) => (cases.length === 0 ? t.legend.unrecorded : cases.length)),
			sheet.cases.length
		),
		row(
			s.csvOverview,
			s.official,
			each(({ official }) => EVIDENCE_WORDS[t.lang].count(official.done, official.surveyed)),
			s.officialNote(YES_NO_ITEMS.length)
		),
		row(
			s.csvOverview,
			s.similarGroup,
			each(({ similarGroup }) => similarGroupName(similarGroup, t.lang)),
			sheet.alike.length > 0 ? alikeText(sheet, t, s) : null
		),
		...THEMES.flatMap((group) =>
			group.finer.map(({ id }) =>
				row(
					group[t.lang],
					themeById(id)?.[t.lang] ?? id,
					each((_, i) => {
						const cell = rowOf.get(id)?.cells[i];
						if (!cell) return null;
						return [
							tellEvidence(cell.evidence, cell.rate, t.lang),
							...cell.numbered.map(({ number, item }) => `${number}. ${caseTitle(item, t)}`),
							...cell.answers.map((answer) => tellAnswer(answer, day, t.lang))
						].join('\n');
					}),
					lackedText(sheet, id, s)
				)
			)
		),
		...frameworkRows,
		row(
			s.contacts,
			s.area,
			each((_, i) => contactText(sheet.contacts[i]?.contacts ?? [], t) || s.contactNone)
		),
		row(
			s.contacts,
			CONTACT_WORDS[t.lang].site,
			each((_, i) => sheet.contacts[i]?.links?.site ?? null)
		),
		row(
			s.contacts,
			CONTACT_WORDS[t.lang].openData,
			each((_, i) => sheet.contacts[i]?.links?.openData ?? null)
		),
		...sheet.prefectureContacts.map(({ area, contacts }) =>
			row(s.contacts, name(area), blank, contactText(contacts, t))
		),
		row(
			s.sources,
			'',
			each(({ cases }) => {
				return [...new Set(cases.flatMap(({ item }) => sourceTexts(item, t, notes.articleTitle)))].join('\n');
			})
		),
		note(s.editions, t.legend.dataEdition(notes.editions.data)),
		note(s.editions, t.legend.boundariesEdition(notes.editions.boundaries)),
		note(t.legend.unrecorded, t.legend.unrecordedNote),
		...evidenceNotes(sheet, day, t, s).map((text) => note(s.matrix, text)),
		...notes.credits.map((credit) => note(s.credits, credit)),
		note(s.csvMade, t.site.name),
		note(s.csvAddress, notes.address)
	];
}

/** What a theme is among those that none of them has. */
function lackedText(
	{ matrix: { lacking } }: PartnershipSheet,
	theme: string,
	s: SheetMessages
): string | null {
	const notDone = lacking.notDone.find((each) => each.theme === theme);
	if (notDone) return notDone.partly ? s.partly(s.lacking) : s.lacking;
	return lacking.unknown.includes(theme) ? s.allUnknown : null;
}

function connection({ groups, areas }: PartnershipSheet, s: SheetMessages): string {
	if (groups.length === 1) return s.connected;
	return groups.length < areas.length ? s.disconnected(groups.length) : s.separate;
}

function rounded(value: number): number {
	return Math.round(value * 100) / 100;
}
