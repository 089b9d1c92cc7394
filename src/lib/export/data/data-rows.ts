/** What is shown as rows for a spreadsheet. Every row says its edition and where it comes from, wherever it is copied to. */
import type { Choropleth } from '../../derive/choropleth';
import { makeTable, sortRows, type TableRow } from '../../derive/table';
import { columnsBesides, measureOf } from '../../measures/registry';
import type { Case } from '../../model/case';
import { isOwn, type CaseHead } from '../../model/case-head';
import { caseSetById } from '../../model/case-set';
import { CASE_STATUSES } from '../../model/case-status';
import { wholeCases } from '../../model/case-texts';
import type { Language } from '../../model/language';
import { lgcodeOf, prefectureCodeOf } from '../../model/code';
import { themeById } from '../../model/theme';
import { nameIn, sourceTexts } from '../../text/case-text';
import type { Messages } from '../../text/ja';
import { taggedFramework } from '../../text/framework-name';
import { legendRows } from '../../text/legend-rows';
import { dateOf } from '../../text/time/multiples';
import { formatUserMeasure } from '../../text/user-data';
import { formatPeriod } from '../../text/messages';
import { pairRows } from '../../text/pair';
import { formatShaded, unitOf } from '../../text/range';
import type { CsvValue } from './csv';
import { casesShown, creditsOf, nameOf, type Shown } from '../picture/shown';
import { measureTitle } from '../../text/time';

type Rows = readonly (readonly CsvValue[])[];

/** The areas with what the map shows of each, as the table on screen sorts them. The first row names the columns. */
export function areaRows(shown: Shown): Rows {
	const { dataset, choropleth, t, words } = shown;
	const unit = unitOf(choropleth, t);
	const second = choropleth.pair?.axes[1];
	const secondUnit = second ? unitOf(second, t) : '';
	const besides = columnsBesides([choropleth.measure]);
	const { whole } = measureOf(choropleth.measure).words[t.lang];
	const behind = [...choropleth.byArea.values()].some(({ of }) => of !== undefined) ? whole : undefined;
	/** Municipalities are members of them. */
	const inFrameworks = choropleth.level === 'municipality' ? shown.frameworks : null;
	const several = t.lang === 'ja' ? '、' : '; ';
	/** Of several dates a column each. */
	const dated = shown.multiples ?? null;
	const maps: readonly Choropleth[] = dated?.maps ?? [choropleth];
	const header = [
		words.data.code,
		t.table.name,
		t.table.kana,
		t.table.prefecture,
		words.data.kind,
		...maps.map((each) => measureTitle(each, t) + (unit && words.picture.unit(unit))),
		...(behind === undefined ? [] : [behind]),
		...(second ? [measureTitle(second, t) + (secondUnit && words.picture.unit(secondUnit))] : []),
		...(dated ? maps.map((each) => t.labelled(t.table.shade, dateOf(each, t.lang))) : [t.table.shade]),
		...besides.map((column) => t.table[column]),
		...(inFrameworks ? [t.frameworks] : []),
		...provenanceHeader(shown)
	];
	const classes = maps.map((each) => {
		const looks = [...(each.pair ? pairRows(each.pair, t) : []), ...legendRows(each, t)];
		return new Map(looks.map(({ shade, label }) => [shade, label]));
	});
	const rows = sortRows(makeTable(dataset, choropleth, shown.cases, t.lang), shown.sort, t.lang);
	return [
		header,
		...rows.map((row) => [
			row.lgcode,
			row.name,
			row.kana,
			row.prefecture,
			t.kind[row.kind],
			...maps.map((each) => {
				const { value, shade } = each.byArea.get(row.code) ?? { value: null, shade: 'missing' as const };
				// Who began and who gave up stays a number: the class has the words.
				const isNumber = each.hues === 'turned';
				return (isNumber ? null : categoryOf({ value, shade }, each, t)) ?? rounded(value);
			}),
			...(behind === undefined ? [] : [choropleth.byArea.get(row.code)?.of?.[1] ?? null]),
			...(second ? [rounded(row.second)] : []),
			...maps.map((each, i) => classes[i]?.get(each.byArea.get(row.code)?.shade ?? 'missing') ?? ''),
			...besides.map((column) => rounded(row[column])),
			...(inFrameworks
				? [
						inFrameworks
							.of(row.code)
							.map((each) => taggedFramework(each, dataset.editions.data, t))
							.join(several)
					]
				: []),
			...provenanceCells(shown)
		])
	];
}

/** The cases of what is shown, one a row. The first row names the columns. */
export function caseRows(shown: Shown): Rows {
	const { t, words } = shown;
	const several = t.lang === 'ja' ? '、' : '; ';
	const listed = wholeCases(shown.texts, casesShown(shown));
	/** A person's own cases are among them: each row says whose it is. */
	const mixed = listed.some(isOwn);
	const cells = (item: Case): readonly CsvValue[] => [
		item.id,
		lgcodeOf(item.area),
		nameOf(shown, item.area),
		nameOf(shown, prefectureCodeOf(item.area)),
		item.title,
		item.titleEn,
		item.summary,
		item.themes.map((id) => themeById(id)?.[t.lang] ?? id).join(several),
		item.programmes.map((each) => nameIn(t.lang, each)).join(several),
		item.partners.map((each) => nameIn(t.lang, each)).join(several),
		item.period === undefined ? null : formatPeriod(item.period, t.lang),
		item.award ? nameIn(t.lang, item.award) : null,
		sourceTexts(item, t, shown.articleTitle).join(several),
		...setCells(item, t.lang),
		...(mixed ? [item.own ? t.userCase.badge : t.site.name] : []),
		...provenanceCells(shown)
	];
	return [
		[
			'id',
			words.data.code,
			t.table.name,
			t.table.prefecture,
			words.data.title,
			words.data.titleEn,
			words.data.summary,
			t.case.theme,
			t.case.programmes,
			t.case.partners,
			t.case.period,
			t.case.award,
			t.case.sources,
			t.filter.sets,
			t.filter.statuses,
			words.data.licence,
			words.data.credit,
			...(mixed ? [words.data.origin] : []),
			...provenanceHeader(shown)
		],
		...listed.map(cells)
	];
}

/** The set of a case, how far it had come, and what the set asks of whoever uses it. */
function setCells({ set, status }: CaseHead, lang: Language): readonly CsvValue[] {
	const from = set === null ? undefined : caseSetById(set);
	return [
		from?.[lang] ?? null,
		CASE_STATUSES.find(({ id }) => id === status)?.[lang] ?? null,
		from?.licence ?? null,
		from?.credit[lang] ?? null
	];
}

/**
 * What a value says that is no quantity: a category of a person's own table, evidence, or who began and who gave up. `null`
 * where it is one, or there is none.
 */
export function categoryOf(
	{ value, shade }: Pick<TableRow, 'value' | 'shade'>,
	choropleth: Choropleth,
	t: Messages
): string | null {
	const { hues } = choropleth;
	if (value === null) return null;
	if (hues === 'kinds') return formatUserMeasure(value, t);
	return hues === 'two' || hues === 'turned' ? formatShaded({ value, shade }, choropleth, t) : null;
}

function provenanceHeader({ words }: Shown): readonly string[] {
	return [words.data.dataEdition, words.data.boundariesEdition, words.picture.source, words.data.permalink];
}

function provenanceCells(shown: Shown): readonly string[] {
	const { data, boundaries } = shown.dataset.editions;
	return [data, boundaries, [shown.t.site.name, ...creditsOf(shown)].join(' / '), shown.permalink];
}

/** Six digits distinguish all our measured values; counts are exact, to the last person. */
function rounded(value: number | null): number | null {
	if (value === null || Number.isInteger(value)) return value;
	return Number(value.toPrecision(6));
}
