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
		wheel: 'Hold Ctrl and scroll to zoom the map',
		wheelMac: 'Hold ⌘ and scroll to zoom the map',
		touch: 'Move the map with two fingers'
	},
	dialog: {
		title: 'Embed',
		lead: 'Makes the code that puts the map you see into another website.',
		way: 'How it is pasted',
		ways: {
			element: ['Height adjusts itself', 'Two lines, script and dx-atlas. The height follows the content.'],
			iframe: ['iframe', 'The height is fixed. For sites that allow no scripts.']
		},
		content: 'What it shows',
		withTitle: 'Title',
		titleField: 'Words of the title',
		titleReset: 'Back to the usual title',
		legend: 'Legend',
		controls: 'Buttons and choices',
		panel: 'Cases of the chosen area',
		always: 'Source, editions and the link to this site are always there.',
		reader: 'What its readers can do',
		interact: 'Move the map and choose areas',
		lockLevel: (level) => `Keep to the level “${level}”`,
		lockArea: (name) => `Choose inside ${name} only`,
		scheme: 'Colours',
		schemes: { auto: 'As its reader prefers', light: 'Light', dark: 'Dark' },
		language: 'Language',
		size: 'Size',
		width: 'Width',
		fluid: 'As wide as its place',
		height: 'Height',
		auto: 'By itself',
		pixels: 'px',
		preview: 'Preview',
		previewSize: (width, percent) =>
			percent >= 100 ? `${width} px wide` : `${width} px wide, shown at ${percent}%`,
		previewWidth: 'Width of the preview',
		code: 'Code',
		copy: 'Copy the code',
		copied: 'The code is copied. Paste it into the HTML of your site.',
		copyFailed: 'It could not be copied. The code is selected: copy it with Ctrl+C (⌘C on a Mac).',
		open: 'Open the embed alone',
		mine: (measure) =>
			`A table of your own stays on this device and is never in an address. The embed shows “${measure}” instead.`,
		own: 'Cases of your own stay on this device and are never in an address. The embed is without them.',
		local: (host) =>
			`This atlas runs at “${host}”, which other people cannot open. Make the code in the published atlas.`
	}
};
