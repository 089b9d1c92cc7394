import type { Comparison } from '$lib/derive/compare';
import { isPrefectureCode } from '$lib/model/code';
import { areaName } from '$lib/model/name';
import type { Editions } from '$lib/model/provenance';
import { themeById } from '$lib/model/theme';
import { CONTACT_WORDS } from '$lib/features/contacts/words';
import type { CompareMessages } from './words';
import { formatDate } from '$lib/text/date';
import { creditsOf, INDICATOR_WORDS } from '$lib/text/indicator';
import { EVIDENCE_SIGNS, tellAnswer, tellEvidence } from '$lib/text/evidence';
import type { Messages } from '$lib/text/ja';
import { caseTitle, countedName } from '$lib/text/user-data';
import { formatRank } from '$lib/text/rank';
import { similarGroupName } from '$lib/text/similar-group';
import type { CsvValue } from '$lib/export/data/csv';

/** What the file holds beside the comparison itself. */
export interface CompareCsvNotes {
	readonly editions: Editions;
	/** Address of the comparison. */
	readonly address: string;
}

/**
 * A comparison as rows: items down, for each area its value and its rank across. Numbers stay numbers; where there
 * is none, the cell says why.
 */
export function compareRows(
	{ areas, themes, indicators }: Comparison,
	t: Messages,
	c: CompareMessages,
	{ editions, address }: CompareCsvNotes
): readonly (readonly CsvValue[])[] {
	const words = INDICATOR_WORDS[t.lang];
	const row = (
		section: string,
		item: string,
		cells: readonly CsvValue[],
		more: { readonly unit?: string; readonly date?: string; readonly source?: string } = {}
	) => [section, item, more.unit ?? null, more.date ?? null, ...cells, more.source ?? null];
	/** A value for each area, its rank left blank. */
	const each = (of: (each: Comparison['areas'][number], i: number) => CsvValue) =>
		areas.flatMap((area, i) => [of(area, i), null]);
	const name = (i: number) => {
		const area = areas[i]?.area;
		return area ? areaName(area, t.lang) : '';
	};
	const head = areas.flatMap((_, i) => [name(i), `${name(i)} ${c.csvRank}`]);
	return [
		row('', c.item, head, { unit: c.csvUnit, date: c.csvDate, source: c.csvSource }),
		row(
			c.basics,
			c.csvCode,
			each(({ area }) => area.lgcode)
		),
		row(
			c.basics,
			c.kind,
			each(({ area }) => (area.kind === 'prefecture' ? t.level.prefecture : t.kind[area.kind]))
		),
		row(
			c.cases,
			countedName(c.cases, t),
			each(({ cases }) => (cases.length === 0 ? t.legend.unrecorded : cases.length))
		),
		row(
			c.cases,
			c.list,
			each(({ cases }) => cases.map((item) => caseTitle(item, t)).join('\n'))
		),
		row(
			c.basics,
			c.similarGroup,
			each(({ similarGroup }) => similarGroupName(similarGroup, t.lang) ?? c.noGroup)
		),
		row(
			c.contacts,
			CONTACT_WORDS[t.lang].site,
			each(({ links }) => links?.site ?? null)
		),
		row(
			c.contacts,
			CONTACT_WORDS[t.lang].openData,
			each(({ links }) => links?.openData ?? null)
		),
		...themes.map(({ theme, cells }) =>
			row(
				countedName(c.themes, t),
				themeById(theme)?.[t.lang] ?? theme,
				each((_, i) => {
					const cell = cells[i];
					if (!cell) return null;
					return [
						cell.cases.length > 0
							? `${EVIDENCE_SIGNS.case} ${t.map.cases(cell.cases.length)}`
							: tellEvidence(cell.evidence, cell.rate, t.lang),
						...cell.answers.map((answer) => tellAnswer(answer, editions.data, t.lang))
					].join('\n');
				})
			)
		),
		...indicators.map(({ indicator, cells }) => {
			const values = cells.flatMap(({ figure, country, doneOrNot }): CsvValue[] => {
				const { value } = figure;
				if (typeof value !== 'number') return [words.none[value], null];
				if (doneOrNot) return [value > 0 ? words.done : words.notDone, null];
				const rounded = Number(value.toFixed(indicator.digits));
				return [rounded, country && formatRank(country, t.lang)];
			});
			const share =
				indicator.kind === 'yes-no' &&
				!indicator.own &&
				areas.some(({ area }) => isPrefectureCode(area.code));
			return row(words.groups[indicator.group], indicator[t.lang], values, {
				unit: share ? '%' : indicator.unit[t.lang],
				date: formatDate(indicator.date, t.lang),
				source: creditsOf(indicator.id, t.lang).join(' / ')
			});
		}),
		row(c.csvEdition, t.legend.dataEdition(editions.data), []),
		row(c.csvEdition, t.legend.boundariesEdition(editions.boundaries), []),
		row(c.csvAddress, address, [])
	];
}
