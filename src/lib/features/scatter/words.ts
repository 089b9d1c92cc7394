/** What the scatter plot says. */
import type { Scatter, ScatterAxis } from '$lib/derive/scatter';
import type { NoClass } from '$lib/derive/shade';
import { measureOf } from '$lib/measures/registry';
import type { Language } from '$lib/view/view';
import { lookName, usualLookName } from '$lib/text/looks';
import type { Messages } from '$lib/text/ja';
import { formatRange, unitOf } from '$lib/text/range';
import { measureTitle } from '$lib/text/time';
import { runningText } from '$lib/text/running-text';

interface ScatterWords {
	readonly title: string;
	readonly close: string;
	readonly across: string;
	readonly up: string;
	readonly swap: string;
	readonly log: string;
	/** Of a picture or a slide of it. */
	readonly chartTitle: (place: string, first: string, second: string) => string;
	/** Said of the plot as a whole. */
	readonly label: (first: string, second: string, dots: number) => string;
	readonly drawn: (dots: number, all: number) => string;
	readonly undrawn: (reasons: string) => string;
	readonly reason: (name: string, count: number) => string;
	readonly zero: string;
	readonly needsTwo: string;
	readonly hint: string;
	readonly low: string;
	readonly high: string;
	readonly from: (axis: string) => string;
	readonly to: (axis: string) => string;
	readonly brush: string;
	readonly inside: (n: number) => string;
	readonly clear: string;
	readonly none: string;
	readonly more: (n: number) => string;
	readonly table: string;
}

const NUMBERS = { ja: new Intl.NumberFormat('ja-JP'), en: new Intl.NumberFormat('en-GB') };
const ja = (n: number) => NUMBERS.ja.format(n);
const en = (n: number) => NUMBERS.en.format(n);
const areas = (n: number) => `${en(n)} ${n === 1 ? 'area' : 'areas'}`;

export const SCATTER_WORDS: Readonly<Record<Language, ScatterWords>> = {
	ja: {
		title: '散布図',
		close: '散布図を閉じて地図に戻る',
		across: '横軸',
		up: '縦軸',
		swap: '横軸と縦軸を入れ替える',
		log: '対数目盛',
		chartTitle: (place, first, second) => `${place}の${first} × ${second}`,
		label: (first, second, dots) =>
			`横軸が${first}、縦軸が${second}の散布図。${ja(dots)}地域の点があります。同じ値は表で読めます。`,
		drawn: (dots, all) => `${ja(all)}地域のうち${ja(dots)}地域を点で示しています。`,
		undrawn: (reasons) => `点のない地域: ${reasons}。`,
		reason: (name, count) => `${name} ${ja(count)}`,
		zero: '値が0（対数目盛に置けない）',
		needsTwo: '縦軸の指標を選ぶと、散布図を表示します。',
		hint: '点を押すと地域を選びます。図の上を囲むか、下のつまみで範囲を決めると、その地域に地図で印を付けます。',
		low: '下限',
		high: '上限',
		from: (axis) => `${axis}の下限`,
		to: (axis) => `${axis}の上限`,
		brush: '範囲',
		inside: (n) => (n === 0 ? '範囲に入る地域はありません。' : `${ja(n)}地域が範囲に入っています。`),
		clear: '範囲を解除',
		none: '範囲は選ばれていません。',
		more: (n) => `ほか${ja(n)}地域を表示`,
		table: 'すべての値を表で見る'
	},
	en: {
		title: 'Scatter plot',
		close: 'Close the scatter plot and go back to the map',
		across: 'Horizontal axis',
		up: 'Vertical axis',
		swap: 'Swap the axes',
		log: 'logarithmic',
		chartTitle: (place, first, second) => `${first} × ${second}, ${place}`,
		label: (first, second, dots) =>
			`Scatter plot with ${first} across and ${second} up, ${en(dots)} ${dots === 1 ? 'dot' : 'dots'}. The table has the same values.`,
		drawn: (dots, all) => `${en(dots)} of ${areas(all)} ${dots === 1 ? 'has' : 'have'} a dot.`,
		undrawn: (reasons) => `Without a dot: ${reasons}.`,
		reason: (name, count) => `${name} ${en(count)}`,
		zero: 'value 0 (no place on a logarithmic axis)',
		needsTwo: 'Choose a measure for the vertical axis to see the plot.',
		hint: 'Press a dot to select its area. Drag over the plot or use the sliders below to mark areas on the map.',
		low: 'From',
		high: 'To',
		from: (axis) => `${axis}, from`,
		to: (axis) => `${axis}, to`,
		brush: 'Range',
		inside: (n) => (n === 0 ? 'No area is in the range.' : `${areas(n)} in the range.`),
		clear: 'Clear the range',
		none: 'No range is chosen.',
		more: (n) => `Show ${en(n)} more`,
		table: 'See all values in the table'
	}
};

const COMPACT = {
	ja: new Intl.NumberFormat('ja-JP', { notation: 'compact', maximumFractionDigits: 2 }),
	en: new Intl.NumberFormat('en-GB', { notation: 'compact', maximumFractionDigits: 2 })
};

/** What a tick says: 10万, 0.5, 実施. */
export function formatTick(value: number, axis: ScatterAxis, t: Messages): string {
	if (axis.kind === 'done-or-not') {
		const found = axis.of.classes.findLast(({ from }) => value >= from - 0.5);
		return found ? formatRange(found, axis.of, t) : lookName('zero', axis.of, t);
	}
	if (measureOf(axis.of.measure).kind === 'fraction') return t.percent(value);
	return COMPACT[t.lang].format(value);
}

/** Name of an axis with its unit, and that it is logarithmic. */
export function axisName(axis: ScatterAxis, t: Messages): string {
	const notes = [unitOf(axis.of, t), axis.kind === 'log' ? SCATTER_WORDS[t.lang].log : ''].filter(
		(note) => note !== ''
	);
	const name = measureTitle(axis.of, t);
	if (notes.length === 0) return name;
	return t.lang === 'ja' ? `${name}（${notes.join('、')}）` : `${name} (${notes.join(', ')})`;
}

/** How many areas have a dot, and why the others have none. */
export function scatterNote({ dots, undrawn }: Scatter, t: Messages): string {
	const words = SCATTER_WORDS[t.lang];
	const rest = undrawn.reduce((sum, { count }) => sum + count, 0);
	const drawn = words.drawn(dots.length, dots.length + rest);
	if (rest === 0) return drawn;
	const reasons = undrawn.map(({ reason, count }) => words.reason(reasonName(reason, t), count));
	return runningText(t.lang, [drawn, words.undrawn(reasons.join(t.lang === 'ja' ? '、' : ', '))]);
}

function reasonName(reason: NoClass, t: Messages): string {
	return reason === 'zero' ? SCATTER_WORDS[t.lang].zero : usualLookName(reason, t);
}
