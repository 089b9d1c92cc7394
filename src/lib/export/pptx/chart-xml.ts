/**
 * Charts as DrawingML (ECMA-376 Part 1, chapter 21.2), in the theme's fonts and colours. Their values are those of the workbook
 * that pptxgenjs puts beside them: names of series in the first row, what they are over in the first column.
 */
import type { Size } from '../../map/scene/boxes';
import { DAY_MS } from '../../model/series/series';
import type { Language } from '../../view/view';
import { escapeXml } from '../../map/svg/xml';
import { MARKS, type ChartAxis, type ChartData, type ScatterData } from '../chart/chart';
import { emu, points, solid } from './drawing';
import { bounded, fieldOf, NAME_SIDES, namedSides } from './scatter-field';

/** Sizes of letters and lines, in user units. */
const LABEL = 15;
const LINE = 2.5;
const MARK = 6;
/** Ids of the axes, which name each other. */
const [ACROSS, UP] = [1001, 1002];

/**
 * The whole part.
 * @param size of its frame, in user units
 */
export function chartXml(chart: ChartData, size: Size, lang: Language): string {
	const drawn = chart.type === 'scatter' ? scatter(chart, size) : overNames(chart, lang);
	const legend =
		// Bars have their key in a text of its own.
		chart.series.length > 1 && chart.type !== 'bar'
			? `<c:legend><c:legendPos val="t"/><c:overlay val="0"/>${letters('tx1')}</c:legend>`
			: '';
	return (
		'<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
		'<c:chartSpace xmlns:c="http://schemas.openxmlformats.org/drawingml/2006/chart" ' +
		'xmlns:a="http://schemas.openxmlformats.org/drawingml/2006/main" ' +
		'xmlns:r="http://schemas.openxmlformats.org/officeDocument/2006/relationships">' +
		'<c:date1904 val="0"/><c:roundedCorners val="0"/><c:chart><c:autoTitleDeleted val="1"/>' +
		`<c:plotArea>${drawn}</c:plotArea>${legend}<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>` +
		'<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
		'<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData></c:chartSpace>'
	);
}

function scatter(chart: ScatterData, size: Size): string {
	const { series } = chart;
	const all = (at: 0 | 1) => series.flatMap(({ points }) => points.map((point) => point[at]));
	const [across, up] = [bounded(chart.axes[0], all(0)), bounded(chart.axes[1], all(1))];
	const field = fieldOf(chart, size);
	const sides = namedSides(chart, [across, up], field, LABEL);
	const part = (tag: string, value: number, of: number) => `<c:${tag} val="${(value / of).toFixed(4)}"/>`;
	let row = 2;
	const written = series.map(({ name, points, names = [] }, i) => {
		const rows = `$${row}:`;
		const last = row + points.length - 1;
		row = last + 1;
		const range = (column: string) => `Sheet1!$${column}${rows}$${column}$${last}`;
		const values = (at: 0 | 1) => points.map((point) => point[at]);
		return (
			`<c:ser>${named(name, i)}<c:spPr><a:ln><a:noFill/></a:ln></c:spPr>${marker(i)}${pointNames(names.map((name, at) => ({ name, side: sides.get(`${i} ${at}`) })))}` +
			`<c:xVal>${numbers(range('A'), values(0))}</c:xVal><c:yVal>${numbers(range(column(i)), values(1))}</c:yVal>` +
			'<c:smooth val="0"/></c:ser>'
		);
	});
	return (
		'<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
		part('x', field.x, size.width) +
		part('y', field.y, size.height) +
		part('w', field.width, size.width) +
		part('h', field.height, size.height) +
		'</c:manualLayout></c:layout>' +
		'<c:scatterChart><c:scatterStyle val="lineMarker"/><c:varyColors val="0"/>' +
		`${written.join('')}<c:axId val="${ACROSS}"/><c:axId val="${UP}"/></c:scatterChart>` +
		valueAxis(across, { id: ACROSS, crosses: UP, at: 'b', between: 'midCat', values: all(0) }) +
		valueAxis(up, { id: UP, crosses: ACROSS, at: 'l', between: 'midCat', values: all(1) })
	);
}

function overNames(
	{ type, axis, labels, days, series }: Exclude<ChartData, { type: 'scatter' }>,
	lang: Language
): string {
	const isBar = type === 'bar';
	const last = labels.length + 1;
	const names = labels.map((label, i) => `<c:pt idx="${i}"><c:v>${escapeXml(label)}</c:v></c:pt>`).join('');
	const over = days
		? `<c:cat>${numbers(`Sheet1!$A$2:$A$${last}`, days.map(serialOf), 'yyyy\\-mm\\-dd')}</c:cat>`
		: `<c:cat><c:strRef><c:f>Sheet1!$A$2:$A$${last}</c:f><c:strCache><c:ptCount val="${labels.length}"/>${names}` +
			'</c:strCache></c:strRef></c:cat>';
	const written = series.map(({ name, values }, i) => {
		const colour = solid(accent(i));
		const look = isBar
			? `<c:spPr>${colour}</c:spPr><c:invertIfNegative val="0"/>`
			: `<c:spPr><a:ln w="${emu(LINE)}" cap="rnd">${colour}<a:round/></a:ln></c:spPr>${marker(i)}`;
		const range = `Sheet1!$${column(i)}$2:$${column(i)}$${last}`;
		return (
			`<c:ser>${named(name, i)}${look}${over}<c:val>${numbers(range, values)}</c:val>` +
			`${isBar ? '' : '<c:smooth val="0"/>'}</c:ser>`
		);
	});
	const ids = `<c:axId val="${ACROSS}"/><c:axId val="${UP}"/>`;
	const head = isBar ? '<c:barDir val="bar"/><c:grouping val="clustered"/>' : '<c:grouping val="standard"/>';
	const tail = isBar ? `<c:gapWidth val="40"/>${ids}` : `<c:marker val="1"/>${ids}`;
	const nameAxis = days
		? timeAxis(days, lang)
		: // The first name is at the top, as in a table.
			`<c:catAx><c:axId val="${ACROSS}"/><c:scaling><c:orientation val="${isBar ? 'maxMin' : 'minMax'}"/></c:scaling>` +
			`<c:delete val="0"/><c:axPos val="${isBar ? 'l' : 'b'}"/><c:numFmt formatCode="General" sourceLinked="0"/>` +
			'<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
			`<c:spPr><a:ln w="${emu(1)}">${solid('tx2')}</a:ln></c:spPr>${letters('tx1', isBar)}` +
			`<c:crossAx val="${UP}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
			// Every bar has its name.
			(isBar ? '<c:tickLblSkip val="1"/>' : '') +
			'<c:noMultiLvlLbl val="1"/></c:catAx>';
	const values = series.flatMap((each) => each.values).filter((value) => value !== null);
	return (
		`<c:layout/><c:${type}Chart>${head}<c:varyColors val="0"/>${written.join('')}${tail}</c:${type}Chart>${nameAxis}` +
		valueAxis(axis, {
			...{ id: UP, crosses: ACROSS, at: isBar ? 'b' : 'l', between: 'between', values },
			// Names that begin at the top put the values' axis there, unless it crosses at their end.
			...(isBar ? { crossesAt: 'max' } : {})
		})
	);
}

/** Days since 1970 as a workbook counts them. */
export function serialOf(days: number): number {
	return days + 25_569;
}

/** Days. */
const YEAR = 365.25;
/** Labels that an axis of time has at most. */
const MOST_TIMES = 10;

/** Years below a line of several, months below a shorter one; as far apart as they are. */
function timeAxis(days: readonly number[], lang: Language): string {
	const first = new Date(Math.min(...days) * DAY_MS);
	const years = Math.max(...days) / YEAR - first.getTime() / DAY_MS / YEAR;
	const [unit, format, count] =
		years > 2
			? (['years', 'yyyy', years] as const)
			: (['months', lang === 'ja' ? 'yyyy/m' : 'mmm yyyy', 12 * years] as const);
	// Labels are counted from where the axis begins: there a year begins, or a month.
	const from = Date.UTC(first.getUTCFullYear(), unit === 'years' ? 0 : first.getUTCMonth()) / DAY_MS;
	return (
		`<c:dateAx><c:axId val="${ACROSS}"/><c:scaling><c:orientation val="minMax"/>` +
		`<c:min val="${serialOf(from)}"/></c:scaling><c:delete val="0"/><c:axPos val="b"/><c:numFmt formatCode="${format}" sourceLinked="0"/>` +
		'<c:majorTickMark val="out"/><c:minorTickMark val="none"/><c:tickLblPos val="low"/>' +
		`<c:spPr><a:ln w="${emu(1)}">${solid('tx2')}</a:ln></c:spPr>${letters('tx1')}` +
		`<c:crossAx val="${UP}"/><c:crosses val="autoZero"/><c:auto val="0"/><c:lblOffset val="100"/>` +
		`<c:baseTimeUnit val="days"/><c:majorUnit val="${Math.max(1, Math.ceil(count / MOST_TIMES))}"/>` +
		`<c:majorTimeUnit val="${unit}"/></c:dateAx>`
	);
}

interface AxisPlace {
	readonly id: number;
	/** The other axis. */
	readonly crosses: number;
	readonly crossesAt?: string;
	readonly at: string;
	readonly between: string;
	readonly values: readonly number[];
}

function valueAxis(
	{ name, log, domain }: ChartAxis,
	{ id, crosses, crossesAt, at, between, values }: AxisPlace
): string {
	const isLarge = values.some((value) => Math.abs(value) >= 1000);
	const turned = at === 'l' ? ' rot="-5400000" vert="horz"' : '';
	const run = `sz="${points(LABEL)}" b="0"`;
	const title =
		name === ''
			? ''
			: `<c:title><c:tx><c:rich><a:bodyPr${turned}/><a:lstStyle/><a:p><a:pPr><a:defRPr ${run}>${solid('tx2')}</a:defRPr></a:pPr>` +
				`<a:r><a:rPr ${run}>${solid('tx2')}</a:rPr><a:t>${escapeXml(name)}</a:t></a:r></a:p></c:rich></c:tx><c:overlay val="0"/></c:title>`;
	return (
		`<c:valAx><c:axId val="${id}"/><c:scaling>${log ? '<c:logBase val="10"/>' : ''}<c:orientation val="minMax"/>` +
		`${domain ? `<c:max val="${domain[1]}"/><c:min val="${domain[0]}"/>` : ''}</c:scaling>` +
		`<c:delete val="0"/><c:axPos val="${at}"/><c:majorGridlines><c:spPr><a:ln w="${emu(1)}">${solid('bg2')}</a:ln></c:spPr></c:majorGridlines>` +
		`${title}<c:numFmt formatCode="${isLarge ? '#,##0' : 'General'}" sourceLinked="0"/>` +
		'<c:majorTickMark val="none"/><c:minorTickMark val="none"/>' +
		`<c:tickLblPos val="${crossesAt === undefined ? 'low' : 'nextTo'}"/>` +
		`<c:spPr><a:ln w="${emu(1)}">${solid('bg2')}</a:ln></c:spPr>${letters('tx2')}` +
		`<c:crossAx val="${crosses}"/><c:crosses val="${crossesAt ?? (log === undefined ? 'autoZero' : 'min')}"/>` +
		`<c:crossBetween val="${between}"/></c:valAx>`
	);
}

function named(name: string, i: number): string {
	return (
		`<c:idx val="${i}"/><c:order val="${i}"/><c:tx><c:strRef><c:f>Sheet1!$${column(i)}$1</c:f><c:strCache><c:ptCount val="1"/>` +
		`<c:pt idx="0"><c:v>${escapeXml(name)}</c:v></c:pt></c:strCache></c:strRef></c:tx>`
	);
}

/** Values as they are cached; one that there is not has no point. */
function numbers(range: string, values: readonly (number | null)[], format = 'General'): string {
	const written = values.map((value, i) =>
		value === null ? '' : `<c:pt idx="${i}"><c:v>${value}</c:v></c:pt>`
	);
	return (
		`<c:numRef><c:f>${range}</c:f><c:numCache><c:formatCode>${format}</c:formatCode><c:ptCount val="${values.length}"/>` +
		`${written.join('')}</c:numCache></c:numRef>`
	);
}

/** Names at points, in place of their values; one that has no side has no room. */
function pointNames(given: readonly { readonly name: string; readonly side: number | undefined }[]): string {
	const names = given.flatMap(({ name, side }, at) => (side === undefined ? [] : [{ name, side, at }]));
	if (names.length === 0) return '';
	const shows = (tag: string, value: 0 | 1): string => `<c:show${tag} val="${value}"/>`;
	const rest = [...['LegendKey', 'Val'], ...['CatName', 'SerName', 'Percent', 'BubbleSize']];
	const written = names.map(
		({ name, side, at }) =>
			`<c:dLbl><c:idx val="${at}"/><c:tx><c:rich><a:bodyPr wrap="none"/><a:lstStyle/><a:p><a:r><a:rPr sz="${points(LABEL)}" b="0">${solid('tx1')}</a:rPr>` +
			`<a:t>${escapeXml(name)}</a:t></a:r></a:p></c:rich></c:tx><c:dLblPos val="${NAME_SIDES[side] ?? 'r'}"/>` +
			`${rest.map((tag) => shows(tag, tag === 'Val' ? 1 : 0)).join('')}</c:dLbl>`
	);
	return `<c:dLbls>${written.join('')}<c:dLblPos val="r"/>${rest.map((tag) => shows(tag, 0)).join('')}</c:dLbls>`;
}

function marker(i: number): string {
	const line = `<a:ln w="${emu(0.75)}">${solid('bg1')}</a:ln>`;
	return (
		`<c:marker><c:symbol val="${MARKS[i % MARKS.length]}"/><c:size val="${MARK}"/>` +
		`<c:spPr>${solid(accent(i))}${line}</c:spPr></c:marker>`
	);
}

/** @param all none is left out: LibreOffice drops what comes close, unless its turn is given */
function letters(colour: string, all = false): string {
	return (
		`<c:txPr><a:bodyPr${all ? ' rot="0" vert="horz"' : ''}/><a:lstStyle/><a:p><a:pPr><a:defRPr sz="${points(LABEL)}" b="0">${solid(colour)}</a:defRPr></a:pPr>` +
		'<a:endParaRPr lang="en-GB"/></a:p></c:txPr>'
	);
}

/** Column of a series in the workbook; a chart that is read has fewer than 25. */
function column(series: number): string {
	return String.fromCharCode('B'.charCodeAt(0) + series);
}

/** The theme's colour of a series. */
export function accent(series: number): string {
	return `accent${(series % 6) + 1}`;
}
