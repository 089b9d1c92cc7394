/** The figures of an area with their places, as the rows of a table. */
import type { Profile, ProfileRow, Rank } from '$lib/derive/profile';
import { isOfFew } from '$lib/model/few';
import { formatAsOf } from '$lib/text/indicator';
import type { Messages } from '$lib/text/ja';
import { PROFILE_WORDS } from './words';

interface ProfileTold {
	readonly profile: Profile;
	/** Name of its prefecture; `null` where it is one. */
	readonly prefecture: string | null;
	/** What the scope's ranks are among; `null` where there are none. */
	readonly scope: string | null;
	readonly tell: (row: ProfileRow) => string;
	readonly place: (row: ProfileRow, rank: Rank) => string;
}

/** The head, then a row for each figure; its first cell is what it is, with its date. */
export function profileRows(
	{ profile, prefecture, scope, tell, place }: ProfileTold,
	t: Messages
): readonly (readonly string[])[] {
	const words = PROFILE_WORDS[t.lang];
	const columns: readonly { readonly head: string; readonly of: (row: ProfileRow) => Rank | null }[] = [
		{ head: words.country, of: ({ country }) => country },
		...(scope === null ? [] : [{ head: scope, of: (row: ProfileRow) => row.scope }]),
		...(prefecture === null
			? []
			: [
					{ head: prefecture, of: (row: ProfileRow) => row.prefecture },
					{ head: words.similar, of: ({ similar }: ProfileRow) => similar }
				])
	];
	return [
		[words.indicator, words.value, ...columns.map(({ head }) => head)],
		...profile.rows.map((row) => [
			`${row.indicator[t.lang]} ${formatAsOf(row.indicator, t.lang)}`,
			[
				tell(row),
				row.indicator.parts && isOfFew(row.figure.of) ? `(${words.few})` : '',
				row.names.length > 0 ? `(${t.list(row.names.map((name) => name[t.lang]))})` : ''
			]
				.filter((part) => part !== '')
				.join(' '),
			...columns.map(({ of }) => {
				const rank = of(row);
				return rank ? place(row, rank) : '–';
			})
		])
	];
}
