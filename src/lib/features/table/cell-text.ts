import type { Choropleth, Shade } from '$lib/derive/choropleth';
import { isPairShade } from '$lib/derive/shade';
import type { TableColumn, TableRow } from '$lib/derive/table';
import type { Messages } from '$lib/text/ja';
import { lookName } from '$lib/text/looks';
import { pairRows } from '$lib/text/pair';
import { formatShaded } from '$lib/text/range';

/** What the cells of a table say of a choropleth, in a language. */
export function cellTexts(choropleth: Choropleth, t: Messages): (row: TableRow, key: TableColumn) => string {
	const pairs = new Map(
		choropleth.pair ? pairRows(choropleth.pair, t).map(({ shade, label }) => [shade, label]) : []
	);
	function shadeText(shade: Shade, of: Choropleth = choropleth): string {
		if (typeof shade === 'number') return t.table.class(shade + 1);
		if (isPairShade(shade)) return pairs.get(shade) ?? '';
		return shade === 'zero' && !of.time?.change ? t.legend.zero : lookName(shade, of, t);
	}
	/** A value, or what its measure says instead by itself. */
	function said(row: TableRow, value: number | null, axis: 0 | 1): string {
		const of = choropleth.pair?.axes[axis] ?? choropleth;
		const shaded = of.byArea.get(row.code);
		if (value !== null) return formatShaded({ ...shaded, value }, of, t);
		return shadeText(shaded?.shade ?? row.shade, of);
	}
	return (row, key) => {
		const counted = row.kind !== 'northern-village';
		switch (key) {
			case 'value':
				return said(row, row.value, 0);
			case 'second':
				return said(row, row.second, 1);
			case 'shade':
				return shadeText(row.shade);
			case 'cases':
			case 'themes': {
				const value = row[key];
				if (value === null) return counted ? t.legend.unrecorded : t.legend.notApplicable;
				return t.whole(value);
			}
			case 'population':
				return row.population === null ? t.legend.notApplicable : t.whole(row.population);
			case 'density':
				return row.density === null ? t.legend.notApplicable : t.number(row.density);
			case 'code':
				return row.lgcode;
			case 'name':
			case 'prefecture':
			case 'kana':
				return row[key];
			default: {
				const never: never = key;
				return never;
			}
		}
	};
}
