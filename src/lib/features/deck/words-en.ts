/** What the deck and presenting say, in English. */
import { DECK_VERSION, type DeckRefusal } from '$lib/view/deck-file';
import { DECK_LIMITS } from '$lib/view/deck';
import type { DeckMessages } from './words-ja';
import { en as base } from '$lib/text/en';

const { whole } = base;
const slides = (n: number) => (n === 1 ? '1 slide' : `${whole(n)} slides`);

const field = {
	kind: 'kind',
	address: 'address',
	beside: 'address on the right',
	title: 'title',
	notes: 'notes',
	text: 'text',
	parts: 'parts'
};

export const deckEn: DeckMessages = {
	lang: base.lang,
	title: 'Slides',
	lead: 'Turn views of the map into slides and present them, or save them as PowerPoint or PDF. Slides are kept on this device only.',
	back: 'Back to the map',
	count: slides,
	reading: 'Reading the slides.',
	empty:
		'No slides yet. Set up the view you want on the map, then choose “Add to slides” under “Present”. You can also open a file of slides that you saved.',
	toMap: 'Make slides on the map',
	unkept:
		'Slides cannot be kept on this device: its storage is full, or the browser does not allow it. Save them to a file before you close the page.',

	added: (n) => `Added to the slides (${whole(n)} in all).`,
	addedMap: (shown, n) =>
		`“${shown}” cannot be a slide, so the map with the same settings was added (${whole(n)} in all).`,
	put: (n) => `Slide ${whole(n)} now shows this view. Its title and notes are unchanged.`,
	putMap: (shown, n) =>
		`“${shown}” cannot be a slide, so slide ${whole(n)} now shows the map with the same settings. Its title and notes are unchanged.`,
	changing: (n) => `You are changing the view of slide ${whole(n)}.`,
	putHere: 'Put this view into the slide',
	toList: 'Back to the list',
	stopChanging: 'Stop changing the slide',
	full: (most) =>
		`A deck holds ${whole(most)} slides. To add one, remove another that you no longer need from the list.`,
	addressTooLong: 'The address of this extent would be too long for a slide. Choose fewer municipalities.',
	openDeck: 'Open the list',
	undo: 'Undo',
	redo: 'Redo',
	undone: 'Undone.',
	redone: 'Redone.',

	actions: 'Present and export',
	present: 'Present',
	presentHere: (n) => `Present from slide ${whole(n)}`,
	pptx: 'PowerPoint',
	print: 'PDF, print',
	offline: 'Offline copy',
	offlineTitle: 'Slides from the Jichitai DX Atlas',
	offlineCoarse: ' To stay within 1.5 MB, it uses the simpler national outlines.',
	offlineTooLarge: (bytes) =>
		`The offline copy would be ${(bytes / 1e6).toFixed(1)} MB, more than the limit of 1.5 MB, so it was not saved. Remove some slides, or those that use your own table.`,
	save: 'Save to a file',
	open: 'Open a file',
	clear: 'Remove all',

	kinds: { map: 'Map', pair: 'Two maps', title: 'Title slide', text: 'Text' },
	addGroup: 'Add a slide',
	addKinds: {
		title: 'Title slide',
		text: 'Text',
		pair: 'Two maps side by side',
		multiples: 'Maps of several dates'
	},
	addedKind: (kind, n) => `Added “${kind}” as slide ${whole(n)}.`,
	toMultiples: 'Show dates side by side',
	madeMultiples: (n) => `Slide ${whole(n)} now shows dates side by side.`,
	textField: { title: 'Words below the title', text: 'Text' },
	textHint: {
		title: 'Date, speaker …',
		text: 'A line is a paragraph; one that begins with “- ” is a bullet.'
	},
	partsField: 'What is on it',
	parts: { legend: 'Legend', list: 'List', code: 'QR code', names: 'Names', pins: 'Case markers' },
	left: 'Map on the left',
	right: 'Map on the right',
	ofSlide: (n, title) => `Slide ${whole(n)}, “${title}”`,
	asIs: 'As it is now',
	titleCut:
		'The title does not fit on two lines. It is shown in full while presenting, but cut off elsewhere.',
	linesCut: (n) =>
		`The text is too long: ${n === 1 ? '1 line does' : `${whole(n)} lines do`} not fit. Shorten it, or split it over two slides.`,
	list: 'List of slides',
	slide: (n, title) => `Slide ${whole(n)}, “${title}”`,
	picture: (n, title) => `Slide ${whole(n)}, “${title}”, as it will look`,
	drawing: 'Drawing',
	notDrawn: 'Could not be drawn. Check your connection and reload the page.',
	titleField: 'Title',
	notesField: 'Speaker notes',
	notesHint: 'What you will say. While presenting, N shows it.',
	grip: 'Drag to reorder',
	up: 'Move earlier',
	down: 'Move later',
	duplicate: 'Duplicate',
	remove: 'Remove',
	edit: 'Open on the map',
	named: (action, n) => `${action} (slide ${whole(n)})`,
	moved: (n, all) => `Moved to ${whole(n)} of ${whole(all)}.`,
	duplicated: (n) => `Duplicated as slide ${whole(n)}.`,
	removed: (n) => `Removed slide ${whole(n)}.`,
	cleared: (n) => `Removed all slides (${whole(n)}).`,
	mine: 'This slide uses your own table, which is on this device only: it cannot be shown on other devices or through a link. Files that you export hold its values.',
	mineMissing:
		'This slide uses a table of your own that is not on this device, so it shows the number of cases. Open the table under “Show your own table on the map” to see it.',
	ownCases:
		'Your own cases on this device are included. Links, other devices and the offline copy show only the cases of the atlas.',
	edition: (found, now) =>
		`Made with the edition of ${found}. This site now has the edition of ${now} and shows that.`,
	renew: (now) => `Update it to the edition of ${now}`,
	unusable: (problems) => `Part of this slide’s address cannot be used. ${problems}`,

	saved: (name) => `Saved as “${name}”.`,
	fileName: 'slides',
	opening: {
		title: 'Open a file of slides',
		ask: (name, found, now) =>
			`“${name}” holds ${slides(found)}. What should happen to your ${slides(now)}? Either can be undone.`,
		replace: 'Replace',
		append: 'Add at the end',
		cancel: 'Cancel',
		replaced: (n) => `Opened ${slides(n)}.`,
		appended: (n) => `Added ${slides(n)} at the end.`,
		tooMany: (now, found, most) =>
			`${slides(found)} on top of your ${whole(now)} would be more than ${whole(most)}. Replace them, or remove some first.`,
		none: (name) => `“${name}” holds no slides. Your slides have not changed.`
	},
	refusal: (name, refusal) =>
		`“${name}” could not be opened. ${reason(refusal)} Your slides have not changed.`,

	working: (done, all) => `Working (${whole(done)} of ${slides(all)})`,
	cancel: 'Cancel',
	cancelled: 'Cancelled. Your slides have not changed.',
	failed: 'The file could not be made. Check your connection and try again. Your slides have not changed.',
	speaker: 'Speaker notes',

	presenting: {
		title: 'Presentation',
		position: (n, all) => `${whole(n)} / ${whole(all)}`,
		announce: (n, all, title) => `Slide ${whole(n)} of ${whole(all)}: ${title}`,
		controls: 'Presentation controls',
		next: 'Next slide',
		previous: 'Previous slide',
		fullscreen: 'Full screen',
		window: 'Exit full screen',
		noFullscreen: 'This browser has no full screen. You can still present.',
		notes: 'Notes',
		noNotes: 'This slide has no notes.',
		speakerTitle: 'Presenter’s view',
		window2: 'Open the presenter’s view',
		blocked:
			'The other window could not be opened: the browser blocks pop-ups of this site. Allow them at the address bar, then try again.',
		current: 'Slide on screen',
		following: 'Next slide',
		lastOne: 'This is the last slide.',
		blank: 'Blank the screen',
		unblank: 'Bring the screen back',
		isBlank: 'The audience’s screen is blank.',
		alone: 'No window for the audience is open.',
		openAudience: 'Open the audience’s window',
		timer: 'Time',
		start: 'Start',
		pause: 'Pause',
		reset: 'Back to 0',
		closeWindow: 'Close this window',
		hands: 'Move the map',
		handsOff: 'Put the map back',
		handsHint: 'You can move the map. Esc or M puts it back.',
		help: 'Keys',
		end: 'End the presentation',
		close: 'Close',
		empty: 'There are no slides to present. Make some with “Add to slides” under “Present” on the map.',
		toDeck: 'To the list of slides',
		wrong: (found, shown, all) =>
			`There is no slide “${found}” (${whole(all)} in all). Showing slide ${whole(shown)}.`,
		keys: [
			['→ ↓ Space PageDown', 'Next slide'],
			['← ↑ PageUp', 'Previous slide'],
			['Home / End', 'First / last slide'],
			['N', 'Show speaker notes'],
			['P', 'Open the presenter’s view (or the audience’s window)'],
			['B', 'Blank the screen / bring it back'],
			['T / R', 'Start or pause the timer / set it to 0'],
			['F', 'Full screen on and off'],
			['M', 'Move the map / put it back'],
			['?', 'These keys'],
			['Esc', 'Close what is open, end the presentation']
		],
		swipe: 'On a touch screen, swipe left or right.',
		more: (n) => `${whole(n)} more`,
		address: 'This map',
		addressOf: (i) => (i === 0 ? 'Map on the left' : 'Map on the right')
	}
};

function reason(refusal: DeckRefusal): string {
	switch (refusal.kind) {
		case 'too-large':
			return `It is ${whole(Math.ceil(refusal.bytes / 1e6))} MB; the limit is 5 MB. Is it a .dxdeck.json saved from this atlas?`;
		case 'encoding':
			return 'It is not UTF-8 text. Choose a .dxdeck.json saved from this atlas.';
		case 'empty':
			return 'The file is empty. Choose one that was saved again.';
		case 'json':
			return `It cannot be read as JSON (${refusal.line === null ? '' : `line ${whole(refusal.line)}; `}it begins “${refusal.starts}”). Was it cut off, or is it another file?`;
		case 'foreign':
			if (refusal.found === 'dxatlas-table')
				return 'It is your own table: open it on the page “Show your own table on the map”.';
			return `It is not a file of slides from this atlas (${refusal.found === null ? 'it names no format' : `its format is “${refusal.found}”`}). Choose a .dxdeck.json.`;
		case 'newer':
			return `It has a newer format (version ${whole(refusal.found)}); versions up to ${DECK_VERSION} can be read here. Reload the page to get the latest atlas.`;
		case 'version':
			return `Its version is ${refusal.found === null ? 'missing' : `“${refusal.found}”`}, where a number up to ${DECK_VERSION} is expected.`;
		case 'no-slides':
			return `Its list of slides is ${refusal.found === null ? 'missing' : `“${refusal.found}”, which cannot be read`}.`;
		case 'too-many':
			return `It holds ${whole(refusal.found)} slides; the limit is ${DECK_LIMITS.slides}. Split the file.`;
		case 'too-long':
			return `Slide ${whole(refusal.number)}: ${field[refusal.field]} has ${whole(refusal.found)} characters; the limit is ${whole(refusal.most)}. Shorten it in the file and open it again.`;
		case 'slide': {
			const where = `Slide ${whole(refusal.number)}${refusal.field === null ? '' : `: ${field[refusal.field]}`}`;
			switch (refusal.problem) {
				case 'missing':
					return `${where} is missing.`;
				case 'type':
					return `${where} is “${refusal.found}”, which cannot be read.`;
				case 'kind':
					return `${where} “${refusal.found}” is a kind of slide that is not known here. Reload the page to get the latest atlas.`;
				case 'not-ours':
					return `${where} “${refusal.found}” is not the address of a map in this atlas, which begins with “/” or looks like “/area/38/”.`;
			}
		}
	}
}
