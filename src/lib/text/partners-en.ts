/** What the partner finder says in English. Fetched with it. */
import { SIZES_APART } from '../derive/partners/partner-score';
import type { Wanted } from '../derive/partners/wanted';
import type { PartnerMessages } from './partners-ja';

const number = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 1 });
/** Of ratios, which differ by hundredths. */
const fine = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 2 });
const whole = new Intl.NumberFormat('en-GB', { maximumFractionDigits: 0 });
const two = new Intl.NumberFormat('en-GB', { minimumFractionDigits: 2, maximumFractionDigits: 2 });
const count = (n: number, one: string, many = `${one}s`): string =>
	`${whole.format(n)} ${n === 1 ? one : many}`;

const OUTSIDE = {
	alone: 'the 3 nearest places across the sea that have it',
	bridged: 'the 3 nearest places off the island that have it',
	shared: 'its neighbours, the 3 nearest places off the island that have it'
} as const;

/** What is looked for, in a sentence. */
const SOUGHT: Readonly<Record<Wanted['by'], string>> = {
	person: 'the themes you chose',
	'not-done': 'the themes that you have not done',
	unknown: 'the themes unknown for you',
	any: 'the 6 themes'
};
const isApart = (times: number): boolean => Math.max(times, 1 / times) > SIZES_APART;

/** A population beside ours. */
function beside(times: number): string {
	if (Math.abs(times - 1) < 0.05) return 'almost your population';
	if (times > 1) return `${number.format(times)} times your population`;
	return `${(times < 0.1 ? number : whole).format(times * 100)}% of your population`;
}

export const partnersEn: PartnerMessages = {
	lang: 'en',
	loading: 'Looking for partners.',
	loadingFigures: 'Loading official answers.',
	withoutFigures: 'Official answers could not be loaded, so only recorded cases are searched.',
	retry: 'Try again',
	questions: {
		label: 'Search settings',
		sought: {
			'not-done': (n) => `${count(n, 'theme')} you have not done`,
			unknown: (n) => `${count(n, 'theme')} unknown for you`
		},
		reach: { border: 'neighbours', second: 'and their neighbours', japan: 'all of Japan' },
		km: (km) => `within ${km}\u00a0km`,
		alike: { group: 'peer group', size: 'similar size', figures: 'similar figures' },
		formal: 'same framework only',
		inScope: 'in the scope only',
		own: 'own weights',
		joined: (parts) => parts.join(' / ')
	},
	filtersApart: 'The filters of the map do not apply to this list.',
	part: (value) => two.format(value),
	list: (names) => names.join(', '),
	labelled: (label, text) => `${label}: ${text}`,
	sentence: (clauses) => {
		const text = clauses.join('; ');
		return `${text.charAt(0).toUpperCase()}${text.slice(1)}.`;
	},

	wanted: {
		label: 'What you want to start',
		auto: 'Themes not done or unknown here',
		any: 'Any theme',
		finer: 'Finer themes'
	},
	matters: {
		label: 'What matters',
		presets: { balance: 'Balanced', near: 'Near', experienced: 'Experienced', alike: 'Similar' },
		adjust: 'Adjust weights',
		names: { near: 'Near', experienced: 'Experienced', alike: 'Similar' }
	},
	reach: {
		label: 'How far to look',
		around: 'Reach',
		options: {
			border: 'Neighbours',
			second: 'And their neighbours',
			'30': 'And within 30\u00a0km',
			'60': 'And within 60\u00a0km',
			'100': 'And within 100\u00a0km',
			japan: 'All of Japan'
		},
		island: {
			alone: { border: 'The 3 nearest across the sea', second: 'And places around them' },
			bridged: { border: 'The 3 nearest off the island', second: 'And places around them' },
			shared: { border: 'Neighbours and the 3 nearest off the island', second: 'And their neighbours' }
		},
		formal: 'Only places in a cooperation framework with you',
		inScope: (scope) => `Only within the scope (${scope})`,
		alikeGroup: 'Add places of the same group from all of Japan',
		alike: 'Add places of similar size from all of Japan',
		programmes: (prefecture) => `Add what ${prefecture} Prefecture runs`,
		by: 'What makes a place similar',
		byOptions: {
			group: 'Its peer group (national classification)',
			size: 'Its population',
			figures: 'Its official figures'
		},
		like: 'Figures compared besides the population',
		alikeFigures: 'Add places with similar figures from all of Japan',
		statedGroup: (group) => `places of the same peer group (${group}) in all of Japan`,
		statedFormal: 'Limited to places in a cooperation framework with you.',
		statedInScope: (scope) => `Limited to the scope (${scope}).`,
		statedFigures: 'places of the same kind in all of Japan whose figures differ by up to 0.5',
		ratio: 'Similar size means a population',
		ratioOption: (ratio) => `up to ${fine.format(ratio)} times`,
		stated: (reach, island) => {
			if (reach === 'japan') return 'all of Japan';
			if (reach === 'border') return island === null ? 'its neighbours' : OUTSIDE[island];
			const around =
				island === null
					? 'its neighbours and their neighbours'
					: `${OUTSIDE[island]}, ${island === 'shared' ? 'the neighbours of its neighbours' : 'the neighbours of the 3 nearest'}`;
			return reach === 'second' ? around : `${around}, places within ${reach}\u00a0km from office to office`;
		},
		statedAlike: (ratio) =>
			`places in all of Japan whose population is up to ${fine.format(ratio)} times larger or smaller`,
		statedProgrammes: (prefecture) => `${prefecture} Prefecture`,
		statedWhole: (parts) => {
			const last = parts.at(-1) ?? '';
			return `Searched: ${parts.length > 1 ? `${parts.slice(0, -1).join('; ')}; and ${last}` : last}.`;
		},
		briefGroup: (group) => `peer group (${group})`,
		briefAlike: (ratio) => `population up to ${fine.format(ratio)} times`,
		briefWhole: (parts, limits) =>
			`Searched: ${parts.join(', ')}${limits.length === 0 ? '' : ` (${limits.join(', ')})`}.`
	},
	results: {
		title: 'Possible partners',
		count: (n) => count(n, 'place'),
		live: (n) => (n === 0 ? 'No possible partner found.' : `${count(n, 'possible partner')}.`),
		none: 'No matching place was found. That does not mean nothing has been done.',
		noneFormal:
			'No matching place was found in a cooperation framework with you. That does not mean nothing has been done.',
		nobodyNear: (n) =>
			`No matching place was found within reach. That does not mean nothing has been done. Added: the nearest beyond the reach (${whole.format(n)}).`,
		anywhere: (n) =>
			n === 0
				? 'No such case or answer is recorded anywhere in Japan yet.'
				: `In all of Japan, ${count(n, 'place')} ${n === 1 ? 'has' : 'have'} a case or answered “done”.`,
		widenTitle: 'Widen the reach, one step at a time',
		widenMore: 'Widen further',
		found: (n) => count(n, 'place'),
		added: (n) => `+${count(n, 'place')}`,
		foundNone: 'none',
		more: 'Show more'
	},
	widen: {
		second: 'The neighbours’ neighbours',
		km: (km) => `Within ${km}\u00a0km`,
		alike: (ratio) => `All of Japan, population up to ${fine.format(ratio)} times`,
		programmes: (prefecture) => `What ${prefecture} Prefecture runs`,
		japan: 'Every place in Japan',
		group: 'All of Japan, the same peer group',
		figures: 'All of Japan, similar figures',
		informal: 'Whether or not in a framework with you',
		outside: 'Outside the scope too',
		anyTheme: 'Any theme'
	},
	row: {
		prefecture: 'Run by the prefecture',
		border: (km) =>
			km < 1 ? 'shares under 1\u00a0km of border' : `shares ${whole.format(km)}\u00a0km of border`,
		second: (km) => `a neighbour’s neighbour, ${km} from office to office`,
		nearestOutside: (km, overSea) =>
			`${km} away across ${overSea ? 'the sea' : 'a bridge'}, one of the 3 nearest off the island that have it`,
		overSea: (km) => `${km} away across the sea`,
		beyond: (km) => `${km} away, beyond the reach: one of the 3 nearest that have it`,
		away: (km) => `${km} away`,
		km: (km) => (km < 1 ? 'under 1\u00a0km' : `${whole.format(km)}\u00a0km`),
		ownPrefecture: 'your prefecture itself',
		size: (times) => (isApart(times) ? 'of a very different size' : beside(times)),
		sizeAlike: (times) => `of similar size (${beside(times)})`,
		figures: (apart) => `its figures differ by ${apart}`,
		figuresAlike: (apart) => `with similar figures (difference ${apart})`,
		group: (group) => `of the same peer group (${group})`,
		formal: 'in a cooperation framework with you',
		evidence: (by, cases, done, of) => {
			const sought = by === 'any' && done === 0 ? '' : ` in ${SOUGHT[by]}`;
			const some = `${count(cases, 'case')}${sought}`;
			if (done === 0) return some;
			if (cases > 0) return `${some}, and ${whole.format(done)} more done (official)`;
			return of === 1
				? `${SOUGHT[by].replace('themes', 'theme')} is done there (official)`
				: `${whole.format(done)} of ${SOUGHT[by]} ${done === 1 ? 'is' : 'are'} done there (official)`;
		},
		answers: (theme, items) => `${theme} (${items.join(', ')})`,
		frameworks: 'Cooperation framework',
		moreDone: (n) => `${count(n, 'more theme')} done (official); see the details`,
		moreCases: (n) => `${count(n, 'more case')} in other themes`,
		details: 'Size, themes, score',
		lacking: (themes) => `Also not done or unknown for you: ${themes}`,
		others: (n) => ` and ${whole.format(n)} more`,
		beyondUs: 'Themes not done or unknown for you',
		beyondUsNone: 'None: you have a case or an answer for each.',
		shared: 'Themes in common',
		sharedNone: 'None.',
		populationTitle: 'Population',
		contact: 'Contact',
		noContact: 'The sources name no contact.',
		population: (theirs, ours) => `${theirs} (yours ${ours})`,
		people: (n) => whole.format(n),
		score: (total) => `Score ${total}`,
		why: 'How the score is made up'
	},
	brief: {
		joined: (clauses) => clauses.join(', '),
		border: 'neighbour',
		second: (km) => `2nd ring ${km}`,
		overSea: (km) => `${km} by sea`,
		overBridge: (km) => `${km} by bridge`,
		ownPrefecture: 'your prefecture',
		beyond: (km) => `beyond, ${km}`,
		group: 'peer group',
		size: (times) =>
			isApart(times)
				? 'very different size'
				: Math.abs(times - 1) < 0.05
					? 'same size'
					: times > 1
						? `${number.format(times)}× size`
						: `${(times < 0.1 ? number : whole).format(times * 100)}% of size`,
		cases: (n) => count(n, 'case'),
		done: (n) => `${whole.format(n)} done (official)`,
		doneShort: (n) => `${whole.format(n)} done`
	},
	columns: ['No.', 'Place', 'Why', 'Cases and official answers'],
	listTitle: (n, page, pages) =>
		`List of possible partners (${whole.format(n)}${pages > 1 ? `; ${page} of ${pages}` : ''})`,
	key: {
		own: 'office of this place',
		first: 'neighbours',
		firstOutside: { alone: 'the 3 nearest across the sea', bridged: 'the 3 nearest off the island' },
		second: 'their neighbours',
		candidate: 'possible partner (see list)',
		prefecture: 'prefecture',
		away: 'towards one that lies off the map'
	},
	formula: {
		title: 'How the order is worked out',
		lead: 'Each of three things is a number from 0 to 1. Their weighted mean is the score; the highest comes first, equal scores go by area code.',
		near: 'Near: 1 for a place that shares a border and for your own prefecture; otherwise 1 ÷ (1 + km between the offices ÷ 50). A neighbour’s neighbour has at least 0.75.',
		experienced:
			'Experienced: (share of themes + cases ÷ (cases + 1)) ÷ 2. In the share a theme with a case counts 1, one with only the answer “done” 0.5, of the themes looked for (of six, when any will do).',
		group: (ratio) =>
			`Similar: 1 in the same peer group; otherwise half of what the population gives, 0.5 ÷ (1 + log population ratio ÷ log ${fine.format(ratio)}). A prefecture has 0.`,
		alike: (ratio) =>
			`Similar: 1 ÷ (1 + log population ratio ÷ log ${fine.format(ratio)}). The ratio is the larger ÷ the smaller: 1 when equal, 0.5 at the ${fine.format(ratio)} times you chose. A prefecture has 0.`,
		figures:
			'Similar: 1 ÷ (1 + difference ÷ 0.5). The difference of each figure is divided by its standard deviation in Japan; the root of the mean of their squares is the difference. Where a figure is missing, and for a prefecture, it is 0.',
		weights: 'Weights go from 0 to 10. When all three are 0, they count the same.',
		distance:
			'Distances are great-circle distances between offices (mean radius of the earth, 6,371.0\u00a0km).',
		column: { part: 'Part', value: 'Value', weight: 'Weight', basis: 'From' },
		total: 'Score',
		mean: 'the weighted mean',
		basis: {
			ring1: 'shares a border',
			ownPrefecture: 'your prefecture',
			ring2: (km) => `a neighbour’s neighbour, ${km}`,
			km: (km) => km,
			experienced: (had, of, cases, done) =>
				`of ${count(of, 'theme')}, ${whole.format(had)} with a case${done === 0 ? '' : ` and ${whole.format(done)} done (counts half)`}; ${count(cases, 'case')}`,
			group: (group) => `the same peer group (${group})`,
			otherGroup: (ratio) => `another peer group: half of what its ${ratio} gives`,
			ratio: (ratio) => `population ratio ${(ratio > SIZES_APART ? whole : fine).format(ratio)}`,
			figures: (apart) => `difference ${apart}`,
			noRatio: 'not compared'
		}
	}
};
