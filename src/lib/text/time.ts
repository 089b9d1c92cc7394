/** What is said of the date that a measure is shown at, and of its change. */
import { axesOf, type Choropleth, type ShownTime } from '../derive/choropleth';
import { isDoneOrNot, measureOf, type Measure } from '../measures/registry';
import { indicatorById } from '../model/indicator';
import type { Language } from '../view/view';
import { formatDate } from './date';
import { INDICATOR_WORDS, indicatorNote } from './indicator';
import { measureCredits } from './measures';
import type { Messages } from './ja';
import { runningText } from './running-text';

interface TimeWords {
	/** A measure at a date. */
	readonly at: (name: string, date: string) => string;
	/** Its change from a date to another. */
	readonly between: (name: string, from: string, to: string) => string;
	readonly points: string;
	/** Of done or not done before and after: gave up, goes on, began, neither. */
	readonly turned: readonly [gaveUp: string, goesOn: string, began: string, neither: string];
	readonly unchanged: string;
}

const WORDS: Readonly<Record<Language, TimeWords>> = {
	ja: {
		at: (name, date) => `${name}（${date}）`,
		between: (name, from, to) => `${name}の変化（${from}→${to}）`,
		points: 'ポイント',
		turned: ['実施から未実施へ', '引き続き実施', '未実施から実施へ', '引き続き未実施'],
		unchanged: '変化なし'
	},
	en: {
		at: (name, date) => `${name} (${date})`,
		between: (name, from, to) => `${name} (change from ${from} to ${to})`,
		points: 'points',
		turned: ['Yes to no', 'Still yes', 'No to yes', 'Still no'],
		unchanged: 'No change'
	}
};

/** A span of two dates: 2020年11月→2024年10月. */
function formatSpan(from: string, to: string, lang: Language): string {
	return lang === 'ja'
		? `${formatDate(from, lang)}→${formatDate(to, lang)}`
		: `${formatDate(from, lang)} to ${formatDate(to, lang)}`;
}

/**
 * What a measure is called with the date or the change that is shown of it; its name alone where none was asked for. Where
 * prefectures were asked too, it says whose answers it is of.
 */
export function measureTitle(
	{ measure, time, own }: { readonly measure: Measure; readonly time?: ShownTime; readonly own?: boolean },
	t: Messages
): string {
	const plain = t.measure[measure];
	const whose = INDICATOR_WORDS[t.lang].own[own ? 0 : 1];
	const name = own === undefined ? plain : WORDS[t.lang].at(plain, whose);
	if (!time) return name;
	const words = WORDS[t.lang];
	const at = formatDate(time.at, t.lang);
	return time.change ? words.between(name, formatDate(time.change.from, t.lang), at) : words.at(name, at);
}

/** What is shown at the class of a change of done or not done, or at its zero. */
export function turnedName(shade: number | 'zero', lang: Language): string {
	return WORDS[lang].turned[shade === 'zero' ? 3 : shade] ?? '';
}

/** What an area without any change is called. */
export function unchangedName({ change }: ShownTime, lang: Language): string {
	return change?.kind === 'turned' ? turnedName('zero', lang) : WORDS[lang].unchanged;
}

/** Unit of a change: of per cent it is points. */
export function changeUnit({ measure, time }: Pick<Choropleth, 'measure' | 'time'>, t: Messages): string {
	const kind = time?.change?.kind;
	if (kind === undefined || kind === 'turned') return '';
	if (kind === 'percent') return '%';
	const { indicator } = measureOf(measure);
	const unit = t.measureUnit[measure];
	return unit === '%' || indicator?.kind === 'yes-no' ? WORDS[t.lang].points : unit;
}

/** A change with its sign and without its unit: +12.3, −3.2, 0. */
export function formatChangeBare(
	value: number,
	{ measure, time }: Pick<Choropleth, 'measure' | 'time'>,
	lang: Language
): string {
	const digits = time?.change?.kind === 'percent' ? 1 : (indicatorById(measure)?.digits ?? 1);
	return signed(digits, lang).format(value).replace('-', '\u2212');
}

/** One is as much work as to write a hundred numbers, and a map of changes has a number for every area. */
const SIGNED = new Map<string, Intl.NumberFormat>();
function signed(digits: number, lang: Language): Intl.NumberFormat {
	const key = `${lang} ${digits}`;
	const known = SIGNED.get(key);
	if (known) return known;
	const made = new Intl.NumberFormat(lang === 'ja' ? 'ja-JP' : 'en-GB', {
		maximumFractionDigits: digits,
		signDisplay: 'exceptZero'
	});
	SIGNED.set(key, made);
	return made;
}

/** A change with its sign and its unit: +12.3ポイント, −3.2%. */
export function formatChange(
	value: number,
	choropleth: Pick<Choropleth, 'measure' | 'time'>,
	t: Messages
): string {
	const unit = changeUnit(choropleth, t);
	const shown = formatChangeBare(value, choropleth, t.lang);
	return unit === '%' || t.lang === 'ja' || unit === '' ? shown + unit : `${shown} ${unit}`;
}

/** What the measures that a choropleth shows are called, with their dates. */
export function measureTitles(choropleth: Choropleth, t: Messages): string {
	return axesOf(choropleth)
		.map((axis) => measureTitle(axis, t))
		.join(' × ');
}

/** Prefectures of both have their values by one rule, which the note of the second tells. */
function sharesRule(axis: Choropleth, next: Choropleth | undefined): boolean {
	const ruleOf = (each: Choropleth) => measureOf(each.measure).indicator?.rule;
	return next !== undefined && !next.own && ruleOf(axis) === ruleOf(next);
}

/**
 * What the values of the measures that a choropleth shows are, one note each, or one of both where that is the same; of
 * another date than the newest it says so.
 * @param day of the data, from which the age of official figures is told
 * @param undated whether what stands above names the dates that were chosen
 */
export function measureNotes(
	choropleth: Choropleth,
	t: Messages,
	day?: string,
	undated = false
): readonly string[] {
	const axes = axesOf(choropleth);
	const notes = axes.map((axis, i) => {
		const { measure, level, time, own } = axis;
		const { indicator, words } = measureOf(measure);
		if (indicator === null || words[t.lang].note !== null) return t.measureNote[measure][level];
		const unruled = sharesRule(axis, axes[i + 1]);
		if (!time) {
			const note = indicatorNote(indicator, level, t.lang, { own, day, unruled });
			const isAll =
				own && isDoneOrNot(axis) && axis.counts.get(0) === axis.byArea.size && axis.byArea.size > 1;
			return runningText(t.lang, [note, isAll && INDICATOR_WORDS[t.lang].allOwn]);
		}
		const { change, at, breaks } = time;
		const date = change ? formatSpan(change.from, at, t.lang) : at;
		const dated = indicatorNote({ ...indicator, date, published: undefined }, level, t.lang, {
			undated,
			unruled
		});
		return runningText(t.lang, [dated, ...breaks.map((each) => each[t.lang])]);
	});
	return [...new Set(notes)];
}

/** The credits that what a choropleth shows asks for, with the dates that are shown. */
export function choroplethCredits(
	choropleth: Choropleth,
	themes: readonly string[],
	t: Messages
): readonly string[] {
	return [
		...new Set(
			axesOf(choropleth).flatMap(({ measure, time }) =>
				measureCredits(
					[measure],
					themes,
					t.lang,
					time && (time.change ? formatSpan(time.change.from, time.at, t.lang) : time.at)
				)
			)
		)
	];
}
