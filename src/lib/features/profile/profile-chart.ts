/** The figures of an area as a native table of slides and of a picture, its rates as a native chart beside the medians. */
import type { Profile, ProfileRow } from '$lib/derive/profile';
import type { ChartContent } from '$lib/export/chart/chart';
import { creditsOfAll } from '$lib/text/indicator';
import type { Messages } from '$lib/text/ja';
import type { Level } from '$lib/view/view';
import { PROFILE_WORDS } from './words';
import { runningText } from '$lib/text/running-text';

interface ProfileShown {
	readonly profile: Profile;
	readonly name: string;
	readonly level: Level;
	/** As the table on screen has them, its head first. */
	readonly rows: readonly (readonly string[])[];
	readonly t: Messages;
}

/** Bars that are told apart on one slide. */
const MOST_RATES = 10;

/** Every figure with its places in the table; the first ten rates as bars. */
export function profileChart({ profile, name, level, rows, t }: ProfileShown): ChartContent {
	const words = PROFILE_WORDS[t.lang];
	const rates = profile.rows
		.filter(
			({ indicator, doneOrNot, figure: { value } }) =>
				indicator.unit[t.lang] === '%' &&
				!doneOrNot &&
				typeof value === 'number' &&
				value >= 0 &&
				value <= 100
		)
		.slice(0, MOST_RATES);
	const series: readonly { readonly name: string; readonly of: (row: ProfileRow) => number | null }[] = [
		{ name, of: ({ figure: { value } }) => (typeof value === 'number' ? value : null) },
		{ name: words.medianOf[level], of: ({ spread }) => spread?.quartiles[1] ?? null },
		...(profile.similar > 0 ? [{ name: words.key.similar, of: (row: ProfileRow) => row.similarMedian }] : [])
	];
	const columns = rows[0]?.length ?? 1;
	const [first, value] = [0.34, columns > 4 ? 0.16 : 0.22];
	const rest = (1 - first - value) / Math.max(1, columns - 2);
	return {
		title: words.caption(name),
		sentence: runningText(t.lang, [words.rates, words.lead(level === 'prefecture' ? null : profile.similar)]),
		description: words.caption(name),
		chart:
			rates.length === 0
				? null
				: {
						type: 'bar',
						axis: { name: '%', domain: [0, 100] },
						labels: rates.map(({ indicator }) => indicator[t.lang]),
						series: series.map((each) => ({ name: each.name, values: rates.map(each.of) }))
					},
		table: {
			rows,
			shares: Array.from({ length: columns }, (_, i) => [first, value][i] ?? rest),
			numbers: []
		},
		tableToo: true,
		credits: creditsOfAll(
			profile.rows.map(({ indicator }) => indicator),
			t.lang
		)
	};
}
