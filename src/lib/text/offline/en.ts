/** What an offline file says beside the atlas's own words, in English. */
import type { OfflineWords } from './ja';

const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });

export const offlineEn: OfflineWords = {
	name: 'Offline copy',
	saved: (date: string): string => `saved ${date}`,
	web: 'Open in the atlas on the web',
	webNote: 'Needs a network connection.',
	titlesOnly: 'This copy holds titles only. The texts and sources are in the atlas on the web.',
	settings: 'Display settings',
	about: (title: string): string => `Offline copy of “${title}”`,
	lead: 'A map in a single file that works without a network.',
	noScript:
		'Scripts do not run here, so only the map and the list of cases are shown. Open the file in a browser to use the map.',
	mapLeft: 'The map of this view can be seen where scripts run.',
	mapKeys: 'Arrow keys move to the next area, Enter selects it, Escape goes back. Press / to search.',
	coarse: 'The finer outlines are not in this file, so the outlines of the national map are drawn.',
	casesTitle: (count: number): string => `Cases (${whole.format(count)})`,
	casesLeft: (n) => `${whole.format(n)} more can be seen where scripts run.`,
	noCases: 'No case from this extent has been recorded yet. That does not mean that nothing has been done.',
	columns: { area: 'Area', item: 'Case', theme: 'Theme, period', source: 'Source' },
	sources: 'Sources and editions',
	licence: 'Cases and summaries: CC BY 4.0 (Jichitai DX Atlas)',
	unrecorded: '“Not recorded” does not mean that nothing has been done.',
	note: (file: string): string =>
		`Values from ${file === '' ? 'a pasted table' : `“${file}”`}: not data of this atlas but a table of the person who saved this file.`,
	broken: 'This file is cut off or has been changed. Please open a copy that was saved again.',
	slides: {
		label: 'Views',
		previous: 'Previous',
		next: 'Next',
		at: (n: number, of: number): string => `${whole.format(n)} / ${whole.format(of)}`,
		back: 'Back to this view',
		notes: 'Notes',
		list: 'List of views'
	}
};
