/** What the partnership sheet says, in English. */
import { en as base } from '$lib/text/en';
import type { SheetMessages } from './words-ja';

const { whole, number } = base;
const GROUPS: readonly string[] = ['A', 'B', 'C', 'D', 'E', 'F', 'G', 'H'];

export const sheetEn: SheetMessages = {
	lang: base.lang,
	title: 'Partnership sheet',
	lead: 'Choose two to eight municipalities to see on one page where they lie, whether they form one area, their population, who has done what, and whom to contact. The address can be shared, and the page prints on one sheet of A4, or on two where there are many cases.',
	back: 'Back to the map',
	of: (names) => `Partnership sheet: ${names}`,

	choose: 'Choose municipalities',
	search: 'Search for a municipality to add',
	searchShort: 'Add a municipality',
	searchNone: (query) => `No municipality matches “${query}”.`,
	chosen: (n, most) => `${whole(n)} of ${whole(most)} municipalities`,
	chosenList: 'Chosen municipalities',
	remove: (name) => `Remove ${name}`,
	add: (name) => `Add ${name}`,
	full: (most) => `A sheet holds ${whole(most)} municipalities. Remove one to add another.`,
	empty:
		'No municipality has been chosen yet. Search by name and choose two or more, or add them from their panels on the map.',
	alone: (name, least) =>
		`Only ${name} has been chosen. A partnership sheet needs at least ${least === 2 ? 'two' : whole(least)} municipalities: please add another.`,
	neighbours: 'Add one of its neighbours',
	tooMany: (n, most) =>
		`${whole(n)} municipalities are given. A partnership sheet holds up to ${whole(most)}.`,
	tooManyHint: (n) =>
		`Remove ${whole(n)} more to see the sheet. Everything that was given stays until you remove it.`,

	problem: {
		unknown: (found) => `There is no municipality with the code “${found}”, so it is left out.`,
		repeated: (found, name) => `“${found}” (${name}) is given more than once and is counted once.`,
		prefecture: (found, name) =>
			`“${found}” (${name}) is a prefecture. A sheet compares municipalities, so it is left out.`,
		northern: (found, name) =>
			`“${found}” (${name}) is a village in the Northern Territories. These are left out of all counts.`
	},

	copy: 'Copy link',
	copied: 'The link to this sheet has been copied.',
	csv: 'Save as CSV',
	csvFailed: 'The CSV could not be made. Please check your connection and try again.',
	print: 'Print',
	pptx: 'Save as PowerPoint',

	map: 'Where they are',
	mapLabel: (names) => `Map of ${names}`,
	mapHint: 'Select a municipality around them to add it.',
	connected: 'All are connected by land boundaries: they form one area.',
	disconnected: (n) => `By land boundaries they fall into ${whole(n)} parts.`,
	separate: 'No two of them share a land boundary.',
	group: (n, names) => `${GROUPS[n] ?? String(n + 1)}: ${names}`,
	groupName: (n) => GROUPS[n] ?? String(n + 1),
	connectedNote:
		'Municipalities count as connected when they share a boundary line. Facing each other over the sea, or touching at one point, does not count.',

	facts: 'Population and area',
	no: 'No.',
	area: 'Municipality',
	population: 'Population',
	areaKm2: 'Area',
	density: 'Density',
	cases: 'Cases',
	noneAtAll: 'No case from any of them has been recorded yet. That does not mean that nothing has been done.',
	official: 'Official items',
	officialNote: (most) =>
		`“Official items”: how many of ${whole(most)} items of official surveys are done, of those answered.`,
	similarGroup: 'Peer group',
	alikeTitle: 'In the same official group of similar municipalities',
	alike: (group, names) => `${names} (${group})`,
	groupColumn: 'Part',
	together: 'Together',
	people: (n) => whole(n),
	km2: (n) => `${number(n)}\u00a0km²`,
	perKm2: (n) => `${number(n)}/km²`,
	factsNote: 'Population: census of 1 October 2020.',

	matrix: 'What is known by theme',
	matrixNote: 'Numbers refer to the cases below.',
	theme: 'Theme',
	lacking: 'Themes that all of them answered “not done” to',
	lackingNone: 'There is no theme that all of them answered “not done” to.',
	lackingUnknown: (n) =>
		`Themes about which nothing is known (${whole(n)}: no survey asks or none was answered, and no case is recorded)`,
	allUnknown: 'Unknown for all of them',
	bareOpen: 'Add to the table',
	bareClose: 'Remove from the table',
	partly: (theme) => `${theme} (some unknown)`,

	frameworkSource: 'Source for the members',
	onScreen: (n) => `${whole(n)} more, at the address of this sheet`,
	list: 'Cases',
	contacts: 'Contacts',
	contactNone: 'no contact in the cases',
	sites: 'Official site, open data page',
	sources: 'Sources of the cases',
	editions: 'Editions',
	credits: 'Sources and credits',
	printed: (address) => `Address of this sheet: ${address}`,

	fileTitle: (names) => `partnership-sheet_${names}`,
	csvName: (names) => `partnership-sheet_${names}`,
	csvHeading: 'Item',
	csvSection: 'Section',
	csvCode: 'Local government code',
	csvPrefecture: 'Prefecture',
	csvOverview: 'Overview',
	csvAll: 'Together',
	csvAddress: 'Address',
	csvMade: 'Made by'
};
