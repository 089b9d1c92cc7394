/** What a picture says of its view: the title and the sentence that it has unless a person writes others. */
import { countAreas } from '../../derive/choropleth';
import type { Shortlist } from '../../derive/partners/partners';
import { prefectureCodeOf } from '../../model/code';
import { unitOfAreas } from '../../text/area-units';
import { headline, type Headline } from '../../text/headline';
import { PARTNER_MESSAGES, tellReachBriefly, tellSought } from '../../text/partners';
import { dateOf, MULTIPLES_TEXT, multiplesTitle, overallName, overallText } from '../../text/time/multiples';
import { casesShown, nameOf, placeOf, type Shown } from './shown';
import { runningText } from '../../text/running-text';

/** The title that a picture has unless a person writes another. */
export function defaultTitle(shown: Shown): string {
	return headlineOf(shown).title;
}

/** Title and sentence that a view gives itself. */
export function headlineOf(shown: Shown): Headline {
	const { dataset, choropleth, filters, t, words, partners } = shown;
	const own = headline(
		{
			choropleth,
			counted: countAreas(dataset, choropleth),
			unit: unitOfAreas(dataset, choropleth, t.lang),
			place: placeOf(shown),
			cases: casesShown(shown),
			filters,
			known: shown.known ?? null
		},
		t,
		words
	);
	if (shown.multiples) {
		const { maps } = shown.multiples;
		const title = words.picture.headline({
			place: placeOf(shown) ?? t.country,
			subject: null,
			name: multiplesTitle(shown.multiples, t),
			level: t.level[choropleth.level]
		});
		const told = maps.flatMap((each) => {
			const text = overallText(each, t);
			return text === '' ? [] : [t.labelled(dateOf(each, t.lang), text)];
		});
		const overall =
			told.length > 0
				? [
						t.labelled(
							overallName(shown.multiples, t),
							[...new Set([told[0], told.at(-1)])].join(t.lang === 'ja' ? '→' : ' → ')
						)
					]
				: [];
		return {
			title,
			sentence: [...overall, MULTIPLES_TEXT[t.lang].classes].join(t.lang === 'ja' ? '　' : ' · ')
		};
	}
	if (!partners) return own;
	return {
		title: words.picture.partnersOf(nameOf(shown, partners.marks.own)),
		sentence: partnersSentence(shown, partners.shortlist)
	};
}

/** What the finder was asked, and where it looked. */
function partnersSentence(shown: Shown, shortlist: Shortlist): string {
	const { t, dataset } = shown;
	const { area, wanted } = shortlist;
	const messages = PARTNER_MESSAGES[t.lang];
	const prefecture = prefectureCodeOf(area.code);
	const programmesOf = dataset.casesOf(prefecture).length > 0 ? nameOf(shown, prefecture) : null;
	const where = tellReachBriefly(shortlist, programmesOf, shown.scoped.name(t.lang), messages);
	if (wanted.by === 'any') return where;
	return runningText(t.lang, [
		messages.sentence([t.labelled(messages.wanted.label, tellSought(wanted, messages, true))]),
		where
	]);
}
