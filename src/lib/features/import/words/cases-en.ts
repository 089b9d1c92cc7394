/** What the page says of a list that becomes cases, in English. */
import { en as base } from '$lib/text/en';
import type { UserCasesMessages } from './cases-ja';

const { whole } = base;
const count = (n: number, one: string, many = `${one}s`): string => `${whole(n)} ${n === 1 ? one : many}`;

export const userCasesEn: UserCasesMessages = {
	kindTitle: 'How to put it on the map',
	kinds: {
		measure: 'As a table of figures (a column shades the map)',
		cases: 'As a list of cases (each row is one case)'
	},
	title: 'Show as cases',
	lead: 'Each row with a title becomes a case and appears in markers, lists, filters, search, the partner finder and exports, as the cases of the atlas do. It is marked “Your case” everywhere.',
	none: '(not used)',
	fields: {
		title: 'Title',
		summary: 'Summary',
		themes: 'Themes',
		sources: 'Sources, links',
		period: 'Period',
		partners: 'Partners',
		programmes: 'Programmes',
		award: 'Award',
		department: 'Contact',
		tel: 'Telephone',
		url: 'Contact page',
		title_en: 'English title',
		summary_en: 'English summary',
		status: 'Status',
		department_en: 'Contact in English',
		figures: 'Figures',
		page: 'Title of contact page',
		survey: 'Survey',
		views: 'Views',
		priorities: 'Priorities',
		steps: 'Steps'
	},
	noTitle: 'Choose the column with the titles, and the rows become cases.',
	more: 'Other columns',
	count: (cases, areas) => `${count(cases, 'case')} in ${count(areas, 'area')}.`,
	nothing: 'No row can become a case.',
	untitled: (n) =>
		`${count(n, 'row')} left out: no title. Choosing another column of titles may bring ${n === 1 ? 'it' : 'them'} in.`,
	uncounted: (n) => `${count(n, 'row')} left out: villages of the Northern Territories.`,
	open: (n) =>
		`${count(n, 'row')} still ${n === 1 ? 'needs' : 'need'} an area. Settle ${n === 1 ? 'it' : 'them'} below.`,
	examples: (n) => `${count(n, 'row')} with an example left out.`,
	aside: (n) => `${count(n, 'row')} of totals, notes or blanks ${n === 1 ? 'is' : 'are'} left out.`,
	words: 'Words that are not themes of the atlas',
	wordsLead:
		'The theme you choose is used for every row that has the word. Words without a theme are ignored.',
	wordOf: (word, n) => `${word} (${count(n, 'row')})`,
	noTheme: 'No theme',
	problems: (n) => `${count(n, 'cell')} that could not be read`,
	problemsOf: (shown, all) => `The first ${whole(shown)} of ${whole(all)}.`,
	row: (row, turned) => `${turned ? 'column' : 'row'} ${row}`,
	found: (found) => `“${found}”`,
	problem: {
		'no-title': 'There is no title, so it is not a case. Write one.',
		'not-counted':
			'The area is left out of all counts (a village in the Northern Territories), so it is not a case.',
		'unknown-theme': 'Not a theme of the atlas. Choose one above, or write the name of a theme.',
		'bad-link': 'Not turned into a link. Write an address that begins with https:// or http://.',
		'bad-period': 'Cannot be read as a period. Write 2021, 2021-03, FY2021 or 2020-04/2022-03.',
		'bad-figure': 'Cannot be read as a figure. Write value | unit | what it counts | date.',
		'unknown-facet': 'Not a value of this scheme.',
		'unknown-status': 'Not a status. Write 実施中, 実証, 計画, 終了, アイデア or 不明.',
		'unknown-code': 'Not the code of an area that can have a part in a joint case.',
		'too-long': 'Too long; the beginning is used.'
	},
	first: 'First cases',
	show: 'Show with the cases of the atlas',
	showOnly: 'Show these cases only',
	replaces: (name) => `They replace the list on this device, “${name}”.`,
	kept: 'The cases stay on this device until you remove them. They are never part of an address you share.',
	template: 'Save a CSV for cases',
	templateHint:
		'For a list of cases there is a CSV with one case a row. Its example rows show how to fill it in.',
	templateName: 'cases_to_fill_in.csv',
	keptTitle: 'Tables on this device',
	keptKinds: { measure: 'shading', cases: 'cases' },
	pasted: 'pasted table',
	openKept: 'Open',
	remove: 'Remove from this device',
	removeOf: (file) => `Remove “${file}” from this device`,
	nameOf: (name) => `Name of “${name}”`,
	renamed: (title) => `Now called “${title}”.`,
	removed: 'Removed from this device.',
	bar: {
		title: (n, file) => `Your cases: ${whole(n)} (${file})`,
		mix: { both: 'Both', own: 'Your cases only', atlas: 'Atlas cases only' },
		label: 'Cases shown',
		edit: 'Open the table'
	}
};
