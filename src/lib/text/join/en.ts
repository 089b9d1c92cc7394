/** What the join says of a row, in English. */
import type { JoinMessages } from './ja';

export const joinEn: JoinMessages = {
	lang: 'en',
	status: {
		matched: 'matched',
		ambiguous: 'ambiguous',
		conflicting: 'conflicting',
		unmatched: 'unmatched',
		'set-aside': 'set aside'
	},
	rule: {
		exact: 'the name as it is',
		code: 'the code agrees',
		'code-in-text': 'a code inside the text agrees',
		'zero-restored': 'leading zero restored',
		spacing: 'spaces removed',
		width: 'full and half width unified',
		'look-alike': 'look-alike characters replaced',
		'variant-character': 'variant characters unified',
		reading: 'by its reading',
		'county-dropped': 'county (郡), subprefecture or island dropped',
		'note-dropped': 'note dropped',
		address: 'taken from a street address',
		'suffix-restored': '市, 区, 町 or 村 restored',
		'prefecture-above': 'prefecture taken from a row above',
		'prefecture-of-table': 'prefecture of the whole table (decided by you)',
		'order-of-table': 'by its place in the order of codes (decided by you)',
		'part-of-area': 'a part of a municipality (a counting district)',
		'former-name': 'former name',
		'former-ward': 'ward before a reorganisation',
		'ward-to-city': 'ward taken to its city',
		'not-comparable': 'pre-merger figure, not comparable with the present area',
		point: 'by its latitude and longitude',
		decided: 'decided by you'
	},
	aside: {
		blank: 'A blank row.',
		total: 'A total.',
		subtotal: 'A subtotal (of a county, of cities, of towns and villages).',
		average: 'An average or similar.',
		part: 'Only a part of an area.',
		note: 'A note.',
		header: 'A repeated header.',
		overlong:
			'More cells than the header has: a comma outside quotation marks has shifted values into the wrong columns.',
		filtered: 'Not one of the rows chosen.',
		decided: 'Set aside by you.'
	},
	open: {
		'same-name': 'Several areas share this name. Add the prefecture or the code.',
		'code-form':
			'The code can be read as five digits, and as six without the leading zero. Add the name or the prefecture.',
		divided: 'The area was divided between several municipalities when it was merged.',
		'code-and-name': 'The code and the name belong to different areas.',
		'code-and-code': 'The two codes belong to different areas.',
		'check-digit': 'The check digit of the six-digit code is wrong.',
		'other-prefecture': 'The prefecture has no area of this name.',
		'other-county': 'The county (郡) or city has no area of this name.',
		'unknown-prefecture': 'The prefecture cannot be read.',
		'unknown-name':
			'No area has this name. Municipalities that ceased to exist before April 1999 are not in the list.',
		'begins-with': 'It begins with the name of a municipality, but what follows is unknown.',
		'code-and-unknown-name': 'The code belongs to an area, but no area has this name.',
		'unknown-code': 'No area has this code.',
		'several-areas': 'One cell names several areas. Give each a row of its own.',
		'point-elsewhere': 'Its name and its latitude and longitude belong to different areas.',
		'nothing-named': 'There is neither a name nor a code.',
		'point-outside': 'Its latitude and longitude are not in any municipality.'
	},
	kind: { merged: 'merger', absorbed: 'absorption', promoted: 'promotion to a city', renamed: 'renaming' },
	why: {
		name: '',
		code: 'by code',
		former: 'formerly',
		ward: 'ward',
		begins: 'it begins with this name',
		similar: 'similar name',
		point: 'where it lies'
	},
	succession: (from, date, kind, to) => `Formerly ${from}, until the ${kind} of ${date}; today ${to}.`,
	part: (word) => `“${word}”: only a part of an area.`,
	section: (section, to) => `${section} is a part of ${to}.`,
	ward: (ward, to) => `${ward} is taken to ${to}.`,
	to: (area) => `Matched to ${area}.`,
	likely: (names) => `Candidates: ${names.join('; ')}`,
	list: (items) => items.join(', '),
	bracket: (text) => ` (${text})`
};
