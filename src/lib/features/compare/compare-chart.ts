/** A comparison as native tables of slides, and its rates as a native chart. */
import type { Comparison } from '$lib/derive/compare';
import type { ChartContent } from '$lib/export/chart/chart';
import { areaName } from '$lib/model/name';
import { themeById } from '$lib/model/theme';
import { EVIDENCE_SIGNS, tellEvidence } from '$lib/text/evidence';
import { creditsOfAll, INDICATOR_WORDS } from '$lib/text/indicator';
import type { Messages } from '$lib/text/ja';
import { formatRank } from '$lib/text/rank';
import { countedName } from '$lib/text/user-data';
import { formatDate } from '$lib/text/date';
import { similarGroupName } from '$lib/text/similar-group';
import type { CompareMessages } from './words';

/** Bars that are told apart on one slide. */
const MOST_RATES = 10;

/** Items down, areas across; the rates that every area has, up to ten, as bars beside each other. */
export function compareChart(
	{ areas, themes, indicators }: Comparison,
	t: Messages,
	c: CompareMessages
): ChartContent {
	const words = INDICATOR_WORDS[t.lang];
	const names = areas.map(({ area }) => areaName(area, t.lang));
	const number = new Intl.NumberFormat(t.lang === 'ja' ? 'ja-JP' : 'en-GB');
	const rates = indicators
		.filter(
			({ indicator, cells }) =>
				indicator.unit[t.lang] === '%' &&
				indicator.kind !== 'yes-no' &&
				cells.every(({ figure: { value } }) => typeof value === 'number' && value >= 0 && value <= 100)
		)
		.slice(0, MOST_RATES);
	const told = (cell: (typeof indicators)[number]['cells'][number], digits: number): string => {
		const { value } = cell.figure;
		if (typeof value !== 'number') return words.none[value];
		if (cell.doneOrNot) return value > 0 ? words.done : words.notDone;
		const rank = cell.country === null ? '' : ` (${formatRank(cell.country, t.lang)})`;
		return `${number.format(Number(value.toFixed(digits)))}${rank}`;
	};
	const headed = (name: string, unit: string): string => (unit === '' ? name : t.labelled(name, unit));
	const first = 0.34;
	return {
		title: c.of(t.list(names)),
		sentence: t.list(rates.map(({ indicator }) => indicator[t.lang])),
		description: c.of(t.list(names)),
		chart:
			rates.length === 0
				? null
				: {
						type: 'bar',
						axis: { name: '%', domain: [0, 100] },
						labels: rates.map(({ indicator }) => indicator[t.lang]),
						series: areas.map((_, i) => ({
							name: names[i] ?? '',
							values: rates.map(({ cells }) => {
								const value = cells[i]?.figure.value;
								return typeof value === 'number' ? value : null;
							})
						}))
					},
		table: {
			rows: [
				[c.item, ...names],
				[
					countedName(c.cases, t),
					...areas.map(({ cases }) => (cases.length === 0 ? t.legend.unrecorded : t.whole(cases.length)))
				],
				[
					c.similarGroup,
					...areas.map(({ similarGroup }) => similarGroupName(similarGroup, t.lang) ?? c.noGroup)
				],
				...indicators.map(({ indicator, cells }) => [
					`${headed(indicator[t.lang], indicator.unit[t.lang])} (${formatDate(indicator.date, t.lang)})`,
					...cells.map((cell) => told(cell, indicator.digits))
				]),
				...themes.map(({ theme, cells }) => [
					themeById(theme)?.[t.lang] ?? theme,
					...cells.map(({ evidence, rate, cases }) => {
						if (cases.length > 0) return `${EVIDENCE_SIGNS.case} ${t.map.cases(cases.length)}`;
						return tellEvidence(evidence, rate, t.lang);
					})
				])
			],
			shares: [first, ...areas.map(() => (1 - first) / areas.length)],
			numbers: []
		},
		tableToo: true,
		credits: creditsOfAll(
			indicators.map(({ indicator }) => indicator),
			t.lang
		)
	};
}
