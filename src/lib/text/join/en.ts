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
		'county-dropped': 'county (郡) dropped',
		'note-dropped': 'note dropped',
		address: 'taken from a street address',
		'suffix-restored': '市, 区, 町 or 村 restored',
		'prefecture-above': 'prefecture taken from a row above',
		'former-name': 'former name',
		'former-ward': 'ward before a reorganisation',
		'ward-to-city': 'ward taken to its city',
		'not-comparable': 'pre-merger figure, not comparable with the present area',
		decided: 'decided by you'
	},
	aside: {
		blank: 'A blank row.',
		total: 'A total.',
		subtotal: 'A subtotal (of a county, of cities, of towns and villages).',
		average: 'An average or similar.',
		note: 'A note.',
		header: 'The header again.',
		decided: 'Set aside by you.'
	},
	open: {
		'same-name': 'Several areas share this name. Add the prefecture or the code.',
		'code-form':
			'The code can be read as five digits, and as six without the leading zero. Add the name or the prefecture.',
		divided: 'The area was divided between several municipalities when it was merged.',
		'code-and-name': 'The code and the name are of different areas.',
		'code-and-code': 'The two codes are of different areas.',
		'check-digit': 'The check digit of the six-digit code is wrong.',
		'other-prefecture': 'The prefecture has no area of this name.',
		'other-county': 'The county (郡) or city has no area of this name.',
		'unknown-prefecture': 'The prefecture cannot be read.',
		'unknown-name':
			'No area has this name. Municipalities that ceased to exist before April 1999 are not in the list.',
		'unknown-code': 'No area has this code.',
		'several-areas': 'One cell names several areas. Give each a row of its own.',
		'nothing-named': 'There is neither a name nor a code.'
	},
	kind: { merged: 'merger', absorbed: 'absorption', promoted: 'promotion to a city', renamed: 'renaming' },
	why: { name: '', code: 'by code', former: 'formerly', ward: 'ward', similar: 'similar name' },
	succession: (from, date, kind, to) => `Formerly ${from}, until the ${kind} of ${date}; today ${to}.`,
	ward: (ward, to) => `${ward} is taken to ${to}.`,
	to: (area) => `Matched to ${area}.`,
	likely: (names) => `Candidates: ${names.join(', ')}`,
	list: (items) => items.join(', '),
	bracket: (text) => ` (${text})`
};
