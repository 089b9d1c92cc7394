/** What exports and their dialog say, in English; fetched with them. */
import type { ExportWords } from './ja';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const megabytes = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });

function count(n: number, one: string, many = `${one}s`): string {
	return `${whole.format(n)} ${n === 1 ? one : many}`;
}

export const exportEn: ExportWords = {
	picture: {
		title: 'Title',
		sentence: 'Summary',
		source: 'Source',
		link: 'Open this map',
		code: 'QR code that opens this map',
		between: ' · ',
		unit: (unit) => ` (${unit})`,
		quoted: (text) => `“${text}”`,
		headline: ({ place, subject, name, level }) => {
			const shown = subject === null ? `${name}, ${place}` : `${subject} in ${place}`;
			return `${shown}, by ${level.toLowerCase().replace(/ies$/, 'y').replace(/s$/, '')}`;
		},
		counted: ({ all, areas, cases, unit, conditions }) => {
			const where = `${whole.format(areas)} of ${whole.format(all)} ${all === 1 ? unit.replace(/ies$/, 'y').replace(/s$/, '') : unit}`;
			return conditions.length === 0
				? `${count(cases, 'case')} recorded from ${where}.`
				: `${count(cases, 'case')} from ${where} ${cases === 1 ? 'matches' : 'match'}: ${conditions.join('; ')}.`;
		},
		known: ({ all, looks, conditions }) =>
			`Of ${count(all, 'municipality', 'municipalities')}: ${looks.join(', ')}${conditions.length > 1 ? ` (${conditions.join('; ')})` : ''}.`,
		share: (percent) => `A rate counts as done from ${percent}%.`,
		withOfficial: (areas, unit) =>
			`With those that answered “done” in an official survey, the total is ${whole.format(areas)} ${unit}.`,
		prefectural: (cases) =>
			`Another ${count(cases, 'case')} ${cases === 1 ? 'is' : 'are'} run by the prefecture itself.`,
		unrecorded: '“Not recorded” does not mean that nothing has been done.',
		cases: (n) => `Cases (${whole.format(n)})`,
		partnersOf: (name) => `Possible partners of ${name}`,
		partners: (n) => `Possible partners (${whole.format(n)})`,
		moreDates: (n, from, to) => `and ${count(n, 'more date')} (${from === to ? from : `${from} to ${to}`})`,
		morePartners: (n) => `and ${whole.format(n)} more`,
		logo: 'Logo',
		pinCount: 'Cases put together',
		moreCases: (n) => `and ${whole.format(n)} more`
	},
	slides: {
		map: 'Map',
		sea: 'Sea',
		around: 'Surroundings',
		areas: 'Areas',
		lines: 'Borders',
		insets: 'Island boxes',
		names: 'Names',
		pins: 'Case markers',
		rings: 'Rings of neighbours',
		frameworks: 'Cooperation frameworks',
		partners: 'Possible partners',
		selection: 'Selection',
		legend: 'Legend',
		cases: 'Cases',
		code: 'QR code',
		title: 'Title slide',
		text: 'Title and text',
		table: 'Table',
		blank: 'Blank',
		casesTitle: (n, page, pages) =>
			`List of cases (${whole.format(n)}${pages > 1 ? `; ${page} of ${pages}` : ''})`,
		columns: ['Area', 'Case', 'Theme', 'Period', 'Status'],
		permalink: (href) => `Open this map: ${href}`,
		editable: 'Each area is a shape in the group “Areas”; its colour and outline can be changed.'
	},
	data: {
		code: 'Area code',
		kind: 'Type',
		title: 'Case (Japanese)',
		titleEn: 'Case',
		summary: 'Summary (Japanese)',
		origin: 'Origin',
		licence: 'Licence of the set',
		credit: 'Credit of the set',
		dataEdition: 'Edition of cases',
		boundariesEdition: 'Boundaries as of',
		permalink: 'Link',
		casesName: 'List of cases',
		areasName: 'Areas',
		aboutName: 'About',
		item: 'Item',
		meaning: 'Meaning',
		shown: 'What is shown',
		conditions: 'Filters',
		terms: 'Licence',
		caseSources: 'Sources of the case',
		candidate: 'Rank of candidate',
		why: 'Why it is a candidate',
		km: 'Distance (km)',
		done: 'Themes done (official)',
		about: {
			code: 'Code of local governments by the Ministry of Internal Affairs (six digits, check digit included), as text.',
			name: 'Name of the prefecture or municipality.',
			kana: 'Reading of the Japanese name.',
			prefecture: 'The prefecture that it is in.',
			kind: 'Prefecture, designated city, special ward, city, town or village.',
			whole: 'What the share is of.',
			shade: 'Class in the legend of the map. “Not recorded” does not mean that nothing is done there.',
			cases: 'Recorded cases that match the filters; empty where none is recorded.',
			themes: 'Distinct themes of the recorded cases.',
			population: 'Persons, census of 2020.',
			density: 'Population by area (persons per km²).',
			frameworks: 'Cooperation frameworks that it is a member of.',
			candidate:
				'Rank in the partner finder; empty where it is no candidate. Candidates outside the extent come last.',
			why: 'How near, how like us, and what it has done in the themes to start.',
			km: 'In a straight line between the offices.',
			wantedCases: 'Recorded cases in the themes to start.',
			done: 'Themes without a case that it answered to have done in official surveys.',
			id: 'Id of the case, as in addresses.',
			theme: 'Themes of the case, separated where there are several.',
			caseSources: 'Articles and documents that the case was read from.',
			set: 'Where the case was taken from.',
			status: 'How far it had come.',
			licence: 'What the set asks of whoever uses it.',
			dataEdition: 'Day on which the cases were recorded.',
			boundariesEdition: 'Day of the municipal boundaries.',
			source: 'What to credit when quoting.',
			permalink: 'Address that opens the same map.'
		}
	},
	exporting: {
		title: 'Export',
		lead: 'Save the map you are looking at as a file for your documents.',
		kind: 'Format',
		scope: 'Extent',
		size: 'Size',
		shape: 'Shape',
		double: 'Double resolution',
		transparent: 'Transparent background',
		ownSize: 'My own',
		ownWidth: 'Width (px)',
		ownHeight: 'Height (px)',
		ownBounds: (least, most, ratio) =>
			`Width and height from ${whole.format(least)} to ${whole.format(most)} px; the longer side at most ${ratio} times the shorter.`,
		paper: 'Paper',
		paperOf: (size, landscape) => `${size} ${landscape ? 'landscape' : 'portrait'}`,
		paperHint:
			'The browser’s print dialog opens. Choose “Save as PDF” as the destination; leave the scale at 100% and the margins at “None”.',
		print: 'Open the print dialog',
		printed: 'The print dialog has been opened.',
		addSlide: 'Add to slides',
		added: (slides) => `Added to the slides (${count(slides, 'slide')} in all).`,
		addFailed: {
			full: 'The deck is full. Remove a slide that you no longer need from the list.',
			long: 'The address would be too long for a slide. Choose fewer municipalities.'
		},
		colours: {
			title: 'Colours of the classes',
			usual: 'Blue',
			green: 'Green',
			teal: 'Blue-green',
			purple: 'Purple',
			rose: 'Rose',
			own: 'Made from my own colour',
			colour: 'Colour (# and six digits)',
			hint: 'Five colours from light to dark are made from the colour of your company or municipality. Map, picture, slide and embed all use them.',
			faults: {
				'no-colour': 'Write the colour as six digits from 0 to 9 and a to f, like “#0055ad”.',
				grey: 'This is nearly grey: it is hard to tell from areas that are not applicable. ',
				pale: 'This is a light colour: the higher classes turn into dark shades of it. ',
				'like-no-value': 'One of the classes looks like areas without a value. Check it in the legend.'
			}
		},
		copyImage: 'Copy picture',
		copied: 'The picture has been copied. Paste it into a slide or a document.',
		unable: 'This browser cannot copy pictures. Save the file and insert it.',
		refused: 'The browser did not allow the picture to be copied. Save the file and insert it.',
		extent: {
			screen: (place) => `As on screen (${place})`,
			place: 'Region or prefecture',
			whole: (region) => `All of ${region}`,
			around: (name) => `${name} and its neighbours`,
			list: 'A list',
			tray: 'Municipalities of the partnership sheet',
			viewName: 'The part of the map in view',
			breaks: 'Classes',
			breaksOf: { extent: 'of this extent', nation: 'of the whole country' }
		},
		mapOnly:
			'This is the map. The scatter plot and the coverage are saved by “Save chart” in their own view.',
		candidates: (n) => `The ${count(n, 'candidate')} of the partner finder are included.`,
		pixels: (width, height) => `${width} × ${height}`,
		wide: '16:9',
		standard: '4:3',
		content: 'What to include',
		titleField: 'Title text',
		titleReset: 'Reset the title',
		withTitle: 'Title',
		withLegend: 'Legend',
		withList: 'List of cases',
		withPins: 'Case markers',
		withNames: 'Place names',
		logo: 'Logo (kept on this device)',
		logoRemove: 'Remove the logo',
		logoLarge: 'A logo may have 2 MB at most. Choose a smaller image.',
		logoNone: 'That could not be read as an image. Choose a PNG, a JPEG or an SVG.',
		subtitleField: 'Subtitle text',
		footnoteField: 'Note above the sources (optional)',
		textSize: 'Text size',
		textSizes: { projector: 'For a projector (large)', screen: 'For a screen', print: 'For print' },
		noList: (helps) =>
			`The list has no room and is left out. ${helps.length === 0 ? 'Leave out more of the rest, or save it as data.' : `It has room if you ${helps.join(', or ')}.`}`,
		listHelps: {
			text: 'choose smaller text',
			legend: 'leave out the legend',
			title: 'leave out the title',
			code: 'leave out the QR code',
			shape: 'choose a size of 16:9',
			paper: 'turn the paper'
		},
		tooLong: (name) => `The ${name.toLowerCase()} is too long to be shown whole. Make it shorter.`,
		withCode: 'QR code',
		always: 'Sources and editions are always included.',
		scheme: 'Colours',
		light: 'Light',
		dark: 'Dark',
		preview: 'Preview',
		drawing: 'Drawing',
		previewAlt: (title) => `Preview of “${title}”`,
		noPicture: 'This format has no picture.',
		rows: (areas, cases) => {
			const parts = [areas === null ? '' : count(areas, 'area'), cases === null ? '' : count(cases, 'case')];
			return `Exports ${parts.filter(Boolean).join(' and ')}.`;
		},
		save: 'Save file',
		working: 'Creating the file',
		cancel: 'Cancel',
		cancelled: 'Cancelled.',
		saved: (name) => `“${name}” has been saved.`,
		failed: 'The file could not be made. Please try again.',
		codeTooLong: 'The address is too long for a QR code. The link is included.',
		manyShapes: (n) =>
			`The slide will hold ${whole.format(n)} shapes and may be slow in PowerPoint. They are grouped by prefecture.`,
		lookShapes: 'There are many areas, so on each map all areas of a class form one shape.',
		slideTables: 'The list of cases also follows the map as tables on slides of their own.',
		wholeScope: 'The whole extent is included, wherever the map has been moved to.',
		offline: {
			save: 'Save offline copy',
			country: 'Japan',
			choose: 'Choose prefectures',
			chosen: (n) => count(n, 'prefecture'),
			chooseOne: 'Choose at least one prefecture.',
			titleField: 'Title of the file',
			titleOf: (place) => `DX cases in ${place}`,
			several: (first, others) => `${first} and ${count(others, 'other prefecture')}`,
			withMine: (titles, areas) =>
				`Include the values of your ${titles.length > 1 ? 'tables' : 'table'} ${titles.map((title) => `“${title}”`).join(', ')} (${count(areas, 'area')})`,
			withOwn: (n) => `Include the cases of your own list (${whole.format(n)})`,
			mineNote: 'Whoever receives the file can see them.',
			size: 'Size of the file',
			counting: 'Calculating',
			bytes: (bytes, most) =>
				`${megabytes.format(bytes / 1e6)} MB (at most ${megabytes.format(most / 1e6)} MB)`,
			tooLarge: (over) =>
				`It is ${megabytes.format(over / 1e6)} MB too large to be saved. Choose fewer prefectures or leave out your table.`,
			holds: [
				'It holds the map by prefecture and municipality, legend, table, search, cases and sources.',
				'The prefectures chosen have fine outlines, the rest of Japan national ones. Several prefectures open as one map.',
				'The coverage view and the scatter plot are not included.',
				'It opens without a network or an app, and sends no requests.',
				'Where scripts do not run, the map and the list of cases can still be read.'
			]
		}
	}
};
