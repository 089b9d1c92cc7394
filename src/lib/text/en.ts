/** Everything the interface says, in English: written, not translated word by word. */
import { formatDate } from './date';
import { NO_USER_MEASURES } from '../model/user-measure';
import { measureNames, measureNotes, measureUnits } from './measures';
import { UNPRINTED } from './unprinted';
import type { Messages } from './ja';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const percent = new Intl.NumberFormat('en-GB', { style: 'percent', maximumFractionDigits: 1 });
const conjunction = new Intl.ListFormat('en-GB', { type: 'conjunction' });

function count(n: number, one: string, many = `${one}s`): string {
	return `${whole.format(n)} ${n === 1 ? one : many}`;
}

export const en: Messages = {
	lang: 'en',
	number: (value) => number.format(value),
	whole: (value) => whole.format(value),
	percent: (value) => percent.format(value),
	list: (names) => conjunction.format(names),
	labelled: (name, value) => `${name}: ${value}`,

	site: {
		name: 'Jichitai DX Atlas',
		tagline: 'Local-government digital transformation in Japan, on a map',
		description:
			'Explore cases of digital transformation (DX) in Japan’s 47 prefectures and 1,741 municipalities: where they are, who is next door, and where each fact comes from.',
		skip: 'Skip to content'
	},
	country: 'Japan',
	frameworks: 'Cooperation frameworks',
	frameworkTags: { partial: 'partial list', old: 'list over five years old', other: 'other' },
	level: { label: 'Map unit', prefecture: 'Prefectures', municipality: 'Municipalities' },
	measure: { label: 'Shading', ...measureNames('en') },
	measureUnit: measureUnits('en'),
	measureNote: measureNotes('en'),
	breaks: {
		label: 'Class breaks',
		quantile: 'Quantiles',
		equal: 'Equal intervals',
		natural: 'Natural breaks',
		round: 'Round numbers',
		note: {
			quantile: 'The same number of areas in each class.',
			equal: 'The same width for each class.',
			natural: 'Classes follow the gaps in the values.',
			round: 'Cut at round numbers, with about the same number of areas in each class.'
		}
	},
	legend: {
		title: 'Legend',
		areas: (n) => count(n, 'area'),
		zero: '0',
		zeroNote: 'Areas with recorded cases, none of which match.',
		unrecorded: 'Not recorded',
		unrecordedNote: 'No case in this dataset yet. It does not mean that nothing has been done.',
		unknown: 'Unknown',
		notApplicable: 'Not applicable',
		notApplicableNote: 'Areas that are left out of the statistics.',
		range: (from, to) => `${from}–${to}`,
		pins: 'Where the cases are',
		pinPrefecture: 'Case run by a prefecture',
		pinMunicipality: 'Case of a municipality',
		pinCluster: 'On a marker for several places, the letter is the theme of most of their cases.',
		themes: 'Themes',
		settings: 'Classes and second measure',
		withOfficial: 'Include official answers',
		casesOnly: 'Show cases only',
		tiles: 'Show as a tile map',
		outlines: 'Show as a map of outlines',
		showPins: 'Show case markers',
		open: 'Open legend',
		close: 'Collapse legend',
		boundariesEdition: (date) => `Boundaries as of ${date}`,
		dataEdition: (date) => `Cases, edition ${date}`,
		credit:
			'Based on National Land Numerical Information (Administrative Areas), Ministry of Land, Infrastructure, Transport and Tourism; processed'
	},
	map: {
		outside: 'Outside the scope',
		label: 'Map',
		areas: 'List of the areas on the map',
		webglMissing:
			'The zoomable map needs WebGL, which is not available here, so a simpler map is shown. Selecting, shading and filtering all work.',
		cases: (n) => count(n, 'case'),
		cluster: (areas, cases) => `${count(cases, 'case')} in ${count(areas, 'area')}. Zoom in to separate them`
	},
	search: {
		label: 'Search places and cases',
		short: 'Search places or cases',
		none: (query) => `No place or case matches “${query}”.`,
		hint: 'Type all or part of a name in kanji, kana or romaji, or a code.',
		results: (n) => `${count(n, 'suggestion')}.`,
		all: 'Show all results',
		clear: 'Clear search'
	},
	filter: {
		label: 'Filters',
		open: 'Open filters',
		close: 'Close',
		themes: 'Theme',
		sets: 'Set',
		statuses: 'Status',
		places: 'Region or prefecture',
		partners: 'Partner',
		awards: 'Award',
		facets: 'Classifications in the sources',
		text: 'Keywords',
		textPlaceholder: 'Search in the case texts',
		clearAll: 'Clear all',
		clearShort: 'Clear',
		clear: (what) => `Clear ${what.toLowerCase()}`,
		remove: (what) => `Remove filter “${what}”`,
		showing: (shown, all) => `Showing ${whole.format(shown)} of ${count(all, 'case')}`,
		empty: 'No case matches these filters.',
		emptyHint: 'Try removing a filter.',
		apply: (shown) => `Show ${count(shown, 'case')}`,
		ours: ' (inferred)',
		oursNote: '“(inferred)” marks a classification that is ours and not the source’s.',
		more: 'Show more'
	},
	scope: {
		label: 'Scope',
		chip: (name, n) => `${name} (${count(n, 'municipality', 'municipalities')})`,
		leave: (name) => `Scope: ${name}. Leave it for the whole country`,
		waiting: 'loading',
		nation: 'Use the national class breaks'
	},
	front: {
		label: 'Start here',
		lead: 'A map of digital transformation in Japan’s municipalities, based on cases and official surveys.',
		yours: 'Which municipality is yours?',
		short: 'Municipality or prefecture',
		none: (query) => `No area matches “${query}”.`,
		near: 'Find partners nearby',
		first: 'First choose your municipality. Possible partners are listed next.',
		places: 'See regions and prefectures',
		make: 'Create materials:',
		slides: 'Slides',
		save: 'Save this map'
	},
	display: {
		map: 'Map',
		table: 'Table',
		coverage: 'Coverage',
		scatter: 'Scatter plot',
		multiples: 'Dates side by side',
		label: 'Display'
	},
	table: {
		caption: (level, measure) => `The same content as the map (${level.toLowerCase()}, ${measure})`,
		name: 'Area',
		code: 'Code',
		kana: 'Reading',
		prefecture: 'Prefecture',
		value: (measure) => measure,
		shade: 'Class',
		cases: 'Cases',
		themes: 'Themes',
		population: 'Population',
		density: 'Density',
		sort: (column) => `Sort by ${column.toLowerCase()}`,
		rows: (n) => count(n, 'area'),
		class: (n) => `Class ${n}`
	},
	panel: {
		label: 'Cases by area',
		breadcrumb: 'You are here',
		population: (n) => `Population ${whole.format(n)}`,
		area: (km2) => `${number.format(km2)}\u00a0km²`,
		code: (code) => `Code ${code}`,
		office: '2020 census',
		nationalTitle: 'National coverage',
		national: (n) =>
			`${count(n.cases, 'case')} from ${whole.format(n.municipalities)} of Japan’s ${whole.format(n.all)} municipalities (${percent.format(n.municipalities / n.all)}) and from ${whole.format(n.own)} prefectural governments. They span ${whole.format(n.prefectures)} of the 47 prefectures.`,
		scopeTitle: (place) => `Coverage of ${place}`,
		inScope: (place) => (n) =>
			n.cases === 0
				? `There are no cases to show from the ${count(n.all, 'municipality', 'municipalities')} in ${place}. “Not recorded” does not mean that nothing has been done.`
				: `${count(n.cases, 'case')} from ${whole.format(n.municipalities)} of the ${count(n.all, 'municipality', 'municipalities')} in ${place} (${percent.format(n.all === 0 ? 0 : n.municipalities / n.all)})${n.own > 0 ? ` and from ${count(n.own, 'prefectural government')}` : ''}.`,
		coverageInScope: () => 'Coverage by prefecture',
		initiatives: (n, cases) => `${cases === 1 ? 'It describes' : 'They describe'} ${count(n, 'initiative')}.`,
		coverageTitle: 'Coverage by region',
		coverageNote:
			'Municipalities with a case / all municipalities. Bars show the share, scaled to the highest region.',
		coverageMore: 'See coverage by prefecture',
		coverage: (n, all) => `${whole.format(n)} / ${whole.format(all)}`,
		coverageSentence: (name, n, all) =>
			`Cases are recorded for ${whole.format(n)} of the ${count(all, 'municipality', 'municipalities')} in ${name} (${percent.format(all === 0 ? 0 : n / all)}).`,
		themesTitle: 'Cases by theme',
		newestTitle: 'Latest cases',
		prefectureCases: (name) => `Cases run by ${name} Prefecture`,
		municipalCases: () => 'Municipalities with a case',
		ownCases: 'Cases',
		prefectureRuns: (name) => `What ${name} Prefecture runs`,
		prefectureRunsNote: 'Cases run by the prefecture; some involve its municipalities.',
		casesTab: 'Cases',
		finderTab: 'Find partners',
		figuresTab: 'Figures',
		sections: 'What is shown',
		neighbours: 'Neighbours',
		neighbourKm: (km) => `${number.format(km)}\u00a0km of border`,
		neighbourShort: 'under 1\u00a0km of border',
		neighbourBridge: 'bridge or tunnel',
		otherPrefecture: 'other prefecture',
		all: (count) => `See all ${whole.format(count)}`,
		noNeighbours: 'No neighbours by land.',
		unrecorded:
			'No case from this area has been recorded yet. That does not mean that nothing has been done.',
		unrecordedPrefecture: (name) => `No case run by ${name} Prefecture itself has been recorded yet.`,
		unrecordedUp: (name) => `See the cases in ${name}`,
		hidden: (n) => `Filters hide ${count(n, 'more case')}.`,
		showAll: 'Clear filters and show',
		northern: 'A village in the Northern Territories. It is left out of all counts.',
		municipalitiesAll: 'All municipalities',
		drawerPeek: 'Minimise the panel',
		drawerHalf: 'Show the panel at half height',
		drawerFull: 'Expand the panel'
	},
	case: {
		open: 'Details',
		close: 'Close',
		programmes: 'Programmes and services',
		initiatives: 'Individual initiatives',
		partners: 'Partners',
		figures: 'Figures',
		period: 'Period',
		award: 'Award',
		contact: 'Contact',
		tel: 'Tel.',
		sources: 'Sources',
		cites: 'Cited in the article',
		article: 'Article',
		read: (date) => `read ${date}`,
		together: 'Together with:',
		status: 'Status',
		alike: 'More like this',
		alikeNote: 'Cases of the same theme: nearby first, then of places like this one.',
		alikeWhy: {
			neighbour: 'neighbour',
			near: 'near',
			group: 'same peer group',
			size: 'similar population',
			theme: 'same theme'
		},
		corrections: 'Corrections',
		correctionSays: 'The source says',
		correctionShows: 'We show',
		correctionWhy: 'Why',
		correctionNote: (n) => `${count(n, 'mistake')} in the source corrected`,
		facets: 'Classifications',
		asOf: (date) => `as of ${date}`,
		about: 'about ',
		atLeast: ' or more',
		atMost: 'up to ',
		theme: 'Themes',
		link: 'Link to this case',
		waiting: 'Loading the text of the case.',
		failed: 'The text of the case could not be loaded.'
	},
	note: {
		dismiss: 'Dismiss',
		area: (found) => `There is no area with the code “${found}”, so the whole country is shown.`,
		theme: (found) => `There is no theme “${found}”, so that filter is left out.`,
		scope: (found) => `“${found}” is not known, so it is left out of the scope.`,
		place: (found) => `There is no region or prefecture “${found}”, so that filter is left out.`,
		partner: (found) => `No partner “${found}” is recorded, so that filter is left out.`,
		award: (found) => `No award “${found}” is recorded, so that filter is left out.`,
		facet: (found) => `There is no classification “${found}”, so that filter is left out.`,
		tray: (found) => `There is no municipality “${found}”, so it is not on the list for the sheet.`,
		measure: (found) => `There is no measure “${found}”; the map is shaded by the number of cases.`,
		moment: (found: string, shown: string, isFrom: boolean): string =>
			`There is no value for ${formatDate(found, 'en')}. The value for ${formatDate(shown, 'en')} is shown${isFrom ? ' as the start of the change' : ''}.`,
		with: (found: string): string =>
			`“${found}” cannot be shown together with this measure, so the map shows one measure only.`,
		case: (found) => `There is no case “${found}”, so none is opened.`,
		parameter: (param, found) => `“${param}=${found}” in the address could not be read and is left out.`,
		twice: (param, found) =>
			`“${param}” is in the address more than once. The first value is used; “${found}” is not.`,
		edition: (found, now) =>
			`This address was made with the edition of ${found}. You are seeing the current one, of ${now}.`,
		today: 'Open the current edition',
		copied: 'The link to this view has been copied.',
		copyFailed: 'The link could not be copied. Please copy it from the address bar.'
	},
	frontier: {
		covered: 'Has a case or answered “done”',
		kinds: { true: 'Not done (official)', possible: 'Unknown' },
		count: (n, possible) =>
			`Candidates to follow: ${whole.format(n)} (and ${whole.format(possible)} possible)`,
		column: 'Neighbours that have it',
		here: (names, isTrue) =>
			isTrue
				? `A candidate to follow: it answered “not done” to something that is done next door, in ${names}.`
				: `A possible candidate to follow: something that is unknown here is done next door, in ${names}.`
	},
	tray: {
		title: 'Partnership sheet',
		add: 'Add to partnership sheet',
		remove: 'Remove from partnership sheet',
		full: (most) => `A sheet holds up to ${whole.format(most)} municipalities`,
		chosen: (n, most) => `${whole.format(n)} of ${whole.format(most)}`,
		removeOne: (name) => `Remove ${name} from the partnership sheet`,
		open: 'Open the sheet',
		alone: 'Add one more to make a sheet.',
		over: (n) => `${whole.format(n)} too many. You can remove some on the sheet’s page.`,
		clear: 'Remove all',
		start: 'Make a partnership sheet'
	},
	failure: {
		title: 'Some data could not be loaded',
		body: (file) => `The file “${file}” could not be loaded.`,
		network: 'You seem to be offline. It loads automatically once you are back online.',
		status: 'The server did not return the file. Please try again later.',
		shape: 'The content of the file is not valid. Please try again later.',
		part: 'Part of the page could not be loaded. Please check your connection and try again.',
		missing: 'Part of the page could not be loaded',
		waits: 'This part could not be loaded yet. It appears automatically once you are back online.',
		unopened: 'You seem to be offline. It opens automatically once you are back online.',
		outlines: 'Detailed boundaries could not be loaded yet.',
		later: 'What is missing appears automatically once it can be loaded.',
		renewed: 'A new version of the atlas is available. Close its other tabs, then open the new version.',
		renew: 'Open the new version',
		loading: 'Loading',
		unprinted: UNPRINTED.en.part,
		close: 'Close',
		retry: 'Try again',
		notFound: 'Page not found',
		notFoundBody: 'The address may have changed or may be mistyped.',
		home: 'Open the map of Japan'
	},
	userTable: {
		open: 'Show your own table on the map',
		drop: 'Drop a table here to show it on the map, or a file of slides to open it',
		onlyOne: (name) => `Files are opened one at a time: only “${name}” was opened.`,
		measure: (title) => `Your table: ${title}`,
		counted: (of) => `Number of rows${of === '' ? '' : ` (${of})`}`,
		rest: 'Other',
		titleOf: (title, file) => `${title} (${file === '' ? 'pasted' : file})`,
		note: (file) =>
			`From ${file === '' ? 'the table you pasted' : `“${file}”`}. Not data of this atlas; it is on this device only.`,
		exportNote: (file) =>
			`From ${file === '' ? 'a table that was pasted' : `“${file}”`}. Not data of this atlas.`,
		credit: (file, title) =>
			`column “${title}” of ${file === '' ? 'a table that was pasted' : `“${file}”`}, not data of this atlas`,
		whole: (name) => `Full name of the column: “${name}”.`,
		course: (first, last, n) => `It has values of ${n} dates, ${first} to ${last}.`,
		blank: 'no value',
		edit: 'Open the table',
		missing:
			'This link refers to somebody’s own table, which is not on this device. The number of cases is shown instead.'
	},
	userCase: {
		badge: 'Your case',
		pin: 'Dashed markers include your own cases.',
		title: (title) => `[Your case] ${title}`,
		from: (file, row) => `${file === '' ? 'pasted table' : file}, row ${row}`,
		note: 'On this device only. Not data of this atlas.',
		among: (count) => `including ${count} of your own`,
		measure: (name, only) => `${name} (${only ? 'your cases only' : 'with your cases'})`,
		credit: (file, count, only) =>
			`; ${only ? 'your own cases only' : 'including your own cases'}: ${count} (${file === '' ? 'pasted table' : file})`
	},
	userCases: null,
	userMeasures: NO_USER_MEASURES,
	tools: 'Display and sharing',
	more: 'More',
	help: 'Help',
	documentation: 'Help and reference',
	shareShort: 'Share',
	share: 'Copy link',
	export: 'Export',
	embed: 'Embed',
	deck: {
		menu: 'Present',
		add: 'Add to slides',
		list: 'List of slides',
		present: 'Present the slides',
		count: (n) => count(n, 'slide')
	},
	about: {
		open: 'About',
		title: 'About this atlas',
		lead: 'Cases of local-government DX, gathered from published articles and pages and put on a map. No personal data or browsing history is collected.',
		unrecorded:
			'“Not recorded” means that this atlas holds no case of a place yet. It never means that nothing has been done there.',
		sets: 'Sets of cases',
		credit: 'Credit',
		ideas:
			'An “Idea” is a proposal that had not been carried out. It is marked as such on the page of its area and in the search, and is neither counted nor shaded unless you choose it in the filter “Status”.',
		articles: 'The five articles',
		entries: (n) => count(n, 'entry', 'entries'),
		sources: 'Where boundaries and figures come from',
		files: 'Data files',
		filesNote: 'Free for anyone to use. They are described under “Data files” in the help.',
		licence: 'Licence'
	},
	language: { label: 'Language', ja: '日本語', en: 'English', switch: '日本語' },
	scheme: { label: 'Colours', light: 'Light', dark: 'Dark', system: 'Same as the device' },
	area: {
		description: (name, cases) =>
			cases > 0
				? `${count(cases, 'case')} of digital transformation in ${name}, with sources and neighbouring municipalities.`
				: `No case from ${name} has been recorded yet. See its neighbours and its prefecture.`
	},
	kind: {
		prefecture: 'Prefecture',
		'designated-city': 'Designated city',
		'special-ward': 'Special ward',
		city: 'City',
		town: 'Town',
		village: 'Village',
		'northern-village': 'Village in the Northern Territories'
	}
};
