/** Figures over time as rows for a spreadsheet. Every row says its unit and where it comes from, wherever it is copied to. */
import type { CsvValue } from '$lib/export/data/csv';
import type { LineValues } from '$lib/derive/time/lines';
import type { Area } from '$lib/model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '$lib/model/code';
import type { Indicator } from '$lib/model/indicator';
import type { FigureValue } from '$lib/model/prefecture-figure';
import type { Editions } from '$lib/model/provenance';
import type { Series } from '$lib/model/series/series';
import { formatDate } from '$lib/text/date';
import { creditsOf, INDICATOR_WORDS } from '$lib/text/indicator';
import type { Messages } from '$lib/text/ja';
import { LINE_WORDS, MERGERS } from './words';
import { runningText } from '$lib/text/running-text';

type Rows = readonly (readonly CsvValue[])[];

export interface LinesFile {
	readonly series: Series;
	readonly indicator: Indicator;
	readonly t: Messages;
	readonly editions: Editions;
	/** Where this is seen. */
	readonly address: string;
}

/**
 * Dates down; the area's values and the medians beside it across. Numbers stay numbers; where there is none the cell says why.
 * @param columns the area's first
 */
export function lineRows(
	file: LinesFile,
	area: Area,
	columns: readonly { readonly name: string; readonly values: LineValues; readonly i: number }[]
): Rows {
	const { series, indicator, t } = file;
	const words = LINE_WORDS[t.lang];
	const level = isPrefectureCode(area.code) ? 'prefecture' : 'municipality';
	const unit = unitOf(indicator, columns.length > 1, t);
	return [
		[
			words.date,
			words.columns.code,
			words.columns.indicator,
			...columns.map(({ name }) => name),
			words.columns.unit,
			words.columns.note,
			words.columns.source,
			words.columns.edition,
			words.columns.address
		],
		...series.dates.map((date, at) => [
			formatDate(date, t.lang),
			area.lgcode,
			indicator[t.lang],
			...columns.map(({ values, i }) =>
				cellOf(values[at] ?? 'missing', indicator, i === 0 && level === 'municipality', t)
			),
			unit,
			noteAt(file, date),
			creditsOf(indicator.id, t.lang, date).join(' / '),
			t.legend.dataEdition(file.editions.data),
			file.address
		])
	];
}

/** Areas down, dates across. */
export function scopeRows(file: LinesFile, areas: readonly Area[], nameOf: (code: AreaCode) => string): Rows {
	const { series, indicator, t } = file;
	const words = LINE_WORDS[t.lang];
	const { dates } = series;
	const [first = '', last = ''] = [dates[0], dates.at(-1)];
	const span = first === last ? first : `${formatDate(first, t.lang)}–${formatDate(last, t.lang)}`;
	const notes = dates.map((date) => noteAt(file, date)).filter((note) => note !== '');
	return [
		[
			words.columns.code,
			words.columns.prefecture,
			words.columns.name,
			words.columns.indicator,
			...dates.map((date) => formatDate(date, t.lang)),
			words.columns.unit,
			words.columns.note,
			words.columns.source,
			words.columns.edition,
			words.columns.address
		],
		...areas.map(({ code, lgcode }) => [
			lgcode,
			nameOf(prefectureCodeOf(code)),
			isPrefectureCode(code) ? null : nameOf(code),
			indicator[t.lang],
			...dates.map((_, at) => cellOf(series.of(code, at), indicator, !isPrefectureCode(code), t)),
			unitOf(indicator, isPrefectureCode(code), t),
			runningText(t.lang, [...new Set(notes)]),
			creditsOf(indicator.id, t.lang, span).join(' / '),
			t.legend.dataEdition(file.editions.data),
			file.address
		])
	];
}

/** @param shares a share of done or not done is among the values */
function unitOf({ kind, unit }: Indicator, shares: boolean, { lang }: Messages): string {
	return kind === 'yes-no' && shares ? '%' : unit[lang];
}

function cellOf(
	value: FigureValue,
	{ kind, digits }: Indicator,
	isMunicipality: boolean,
	t: Messages
): CsvValue {
	const words = INDICATOR_WORDS[t.lang];
	if (typeof value !== 'number') return words.none[value];
	if (kind === 'yes-no' && isMunicipality) return value > 0 ? words.done : words.notDone;
	return Number(value.toFixed(digits));
}

/** What has to be known of a date: that values are of something else from it on, and how mergers before are dealt with. */
function noteAt({ series, t }: LinesFile, date: string): string {
	const words = LINE_WORDS[t.lang];
	const merger = date === series.dates[0] ? MERGERS[series.id] : undefined;
	const found = series.breaks.filter(({ at }) => at === date).map((each) => each[t.lang]);
	return runningText(t.lang, [...found, merger && words.merged[merger]]);
}
