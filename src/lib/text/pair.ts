/** What is said of two measures at once. */
import type { Choropleth, Pair, PairLevel, PairShade } from '../derive/choropleth';
import { isDoneOrNot, measureOf } from '../measures/registry';
import { levelsOfAxis, PAIR_SHADES } from '../derive/pair';
import type { Language } from '../view/view';
import type { Messages } from './ja';
import type { LegendRow } from './legend-rows';
import { lookName } from './looks';
import { formatRange, unitOf } from './range';
import { measureTitle } from './time';

interface PairWords {
	/** Low, in the middle, high. */
	readonly levels: readonly [string, string, string];
	readonly square: (first: string, second: string) => string;
	/** How the square is read. */
	readonly read: (first: string, second: string) => string;
	readonly across: string;
	readonly up: string;
	readonly zeroNote: string;
	readonly choose: string;
	readonly alone: string;
	/** Where a change is shown, which a second measure would end. */
	readonly endsChange: string;
	readonly scatter: string;
}

export const PAIR_WORDS: Readonly<Record<Language, PairWords>> = {
	ja: {
		levels: ['低い', '中くらい', '高い'],
		square: (first, second) => `${first}と${second}の組み合わせ`,
		read: (first, second) =>
			`右上は両方とも高い地域、左下は両方とも低い地域です。右下は${first}だけ、左上は${second}だけが高い地域です。`,
		across: '横',
		up: '縦',
		zeroNote: 'どちらかの値が0の地域です。',
		choose: '重ねる指標',
		alone: 'なし（1つだけ）',
		endsChange: '重ねる指標を選ぶと、変化の表示は終わります。',
		scatter: '散布図で見る'
	},
	en: {
		levels: ['low', 'middle', 'high'],
		square: (first, second) => `${first} and ${second} together`,
		read: (first, second) =>
			`Top right: both are high. Bottom left: both are low. Bottom right: only “${first}” is high. Top left: only “${second}” is high.`,
		across: 'across',
		up: 'up',
		zeroNote: 'Areas where one of the two is 0.',
		choose: 'Second measure',
		alone: 'None',
		endsChange: 'Choosing a second measure ends the display of the change.',
		scatter: 'See the scatter plot'
	}
};

/** What a level of an axis is: its range with its unit, or done and not done. */
export interface AxisLevel {
	readonly level: PairLevel;
	/** 低い, or 実施. */
	readonly word: string;
	/** 3〜6件; the word again where there is no range. */
	readonly range: string;
}

/** An index says in its heading what 100 stands for: after each number it would read as a part of it. */
function isIndex({ measure }: Choropleth): boolean {
	return measureOf(measure).indicator?.kind === 'index';
}

/** What an axis is called above its levels: 2050年の推計人口（2020年=100）. */
export function axisHeading(axis: Choropleth, t: Messages): string {
	const name = measureTitle(axis, t);
	const unit = isIndex(axis) ? unitOf(axis, t) : '';
	if (unit === '') return name;
	return t.lang === 'ja' ? `${name}（${unit}）` : `${name} (${unit})`;
}

/** The levels of an axis in words, from low to high. */
export function axisLevels(axis: Choropleth, t: Messages): readonly AxisLevel[] {
	const unit = isIndex(axis) ? '' : unitOf(axis, t);
	return levelsOfAxis(axis).map(({ level, of }) => {
		if (isDoneOrNot(axis)) {
			const word = of === null ? lookName('zero', axis, t) : formatRange(of, axis, t);
			return { level, word, range: word };
		}
		const range = of === null ? '' : formatRange(of, axis, t);
		const gap = t.lang === 'en' && unit !== '%' && unit !== '' ? ' ' : '';
		return { level, word: PAIR_WORDS[t.lang].levels[level], range: range + gap + unit };
	});
}

/** A cell in words: 事例の数 3〜6件・人口 200〜8,000人. */
export function cellName({ axes }: Pair, shade: PairShade, t: Messages): string {
	const said = axes.map((axis, i) => {
		const level = Number(shade[i + 1]);
		const found = axisLevels(axis, t).find((each) => each.level === level);
		return t.labelled(measureTitle(axis, t), found?.range ?? '');
	});
	return said.join(t.lang === 'ja' ? '・' : ', ');
}

/** The cells that can be, as rows of a legend, both high first. */
export function pairRows(pair: Pair, t: Messages): readonly LegendRow[] {
	const [first, second] = pair.axes.map((axis) => levelsOfAxis(axis).map(({ level }) => level));
	return PAIR_SHADES.filter(
		(shade) =>
			first?.includes(Number(shade[1]) as PairLevel) && second?.includes(Number(shade[2]) as PairLevel)
	)
		.toReversed()
		.map((shade) => ({ shade, label: cellName(pair, shade, t), count: pair.counts.get(shade) ?? 0 }));
}
