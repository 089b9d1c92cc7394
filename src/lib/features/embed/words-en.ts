/** What an embed and the dialog that makes one say, in English. */
import type { EmbedWords } from './words-ja';

export const embedEn: EmbedWords = {
	frame: {
		label: (title) => `Map of the Jichitai DX Atlas: ${title}`,
		open: 'Open in the Jichitai DX Atlas',
		newTab: ' (opens in a new tab)',
		table: 'The values of this map as a table',
		controls: 'Map settings',
		up: (name) => `Back to ${name}`,
		panel: 'Cases of the chosen area',
		back: 'Back to the first view',
		more: 'Show all',
		less: 'Show less',
		unset: (title) =>
			`This is the map before its settings are read: “${title}”. If it stays, no script runs in this frame.`,
		wheel: 'Hold Ctrl and scroll to zoom the map',
		wheelMac: 'Hold ⌘ and scroll to zoom the map',
		touch: 'Move the map with two fingers'
	},
	dialog: {
		title: 'Embed',
		lead: 'Get the code that puts this map on another website.',
		way: 'How to embed',
		ways: {
			element: ['Automatic height', 'Two lines, script and dx-atlas. The height follows the content.'],
			iframe: ['iframe', 'The height is fixed. For sites that allow no scripts.']
		},
		extent: 'Extent',
		asShown: 'As on screen',
		around: (name) => `${name} and its neighbours`,
		tray: 'Municipalities of the partnership sheet',
		inView: 'The part of the map in view',
		nationalBreaks: 'Class breaks of the whole country',
		content: 'What it shows',
		withTitle: 'Title',
		titleField: 'Title text',
		titleReset: 'Reset the title',
		legend: 'Legend',
		controls: 'Buttons and choices',
		panel: 'Cases of the chosen area',
		always: 'The source, editions and a link to this site are always included.',
		reader: 'What readers can do',
		interact: 'Move the map and choose areas',
		lockLevel: (level) => `Keep the map unit “${level}”`,
		lockArea: (name) => `Only areas in ${name} can be chosen`,
		back: 'A button leads back to the first view once it has been left.',
		scheme: 'Colours',
		schemes: { auto: 'Reader’s setting', light: 'Light', dark: 'Dark' },
		language: 'Language',
		size: 'Size',
		width: 'Width',
		fluid: 'Fit the page',
		height: 'Height',
		auto: 'Automatic',
		pixels: 'px',
		preview: 'Preview',
		previewSize: (width, percent) =>
			percent >= 100 ? `${width} px wide` : `${width} px wide, shown at ${percent}%`,
		previewWidth: 'Width of the preview',
		code: 'Code',
		copy: 'Copy the code',
		copied: 'The code has been copied. Paste it into the HTML of your site.',
		copyFailed: 'It could not be copied. The code is selected: copy it with Ctrl+C (⌘C on a Mac).',
		open: 'Open the embed alone',
		mine: (measure) =>
			`A table of your own stays on this device and is never in an address. The embed shows “${measure}” instead.`,
		own: 'Cases of your own stay on this device and are never in an address. The embed does not show them.'
	}
};
