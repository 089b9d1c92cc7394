/** What is said where words are written on the map. */
import type { Language } from '$lib/view/view';

const ja = {
	add: '地図に書き込む',
	change: '書き込みを直す',
	field: (name: string, most: number): string => `${name}のそばに書く言葉（${most}字まで）`,
	hint: 'アドレスに入るので、リンク、画像、スライド、埋め込みにも出ます。地図の上でつかむか、矢印キーで動かせます。',
	save: '書き込む',
	remove: '消す',
	full: (most: number): string => `書き込めるのは${most}地域までです。`
};

export const NOTE_WORDS: Readonly<Record<Language, typeof ja>> = {
	ja,
	en: {
		add: 'Add a note to the map',
		change: 'Change the note',
		field: (name, most) => `Words beside ${name} (up to ${most} characters)`,
		hint: 'Notes are part of the address, so links, pictures, slides and embeds have them too. Drag them on the map, or move them with the arrow keys.',
		save: 'Save note',
		remove: 'Remove note',
		full: (most) => `There is room for notes on ${most} areas.`
	}
};
