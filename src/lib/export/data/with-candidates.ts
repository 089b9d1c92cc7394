/** The candidates of an open finder among the areas of a data file, wherever they lie. */
import type { Choropleth } from '../../derive/choropleth';
import type { ShadedArea } from '../../derive/shade';
import type { AreaCode } from '../../model/code';
import type { Shown } from '../picture/shown';

/** Of a candidate that the map has no value of: beyond its scope, or a prefecture among municipalities. */
const ELSEWHERE: ShadedArea = { shade: 'missing', value: null };

/** The places of the candidates, from 1; none while the finder is closed. */
export function candidatePlaces({ partners }: Pick<Shown, 'partners'>): ReadonlyMap<AreaCode, number> {
	return new Map(partners?.shortlist.candidates.map(({ area }, i) => [area.code, i + 1]));
}

/** What is shown, with those candidates that lie outside of it after its areas, by the values and classes of its map. */
export function withCandidates(shown: Shown): Shown {
	const { choropleth, whole = choropleth } = shown;
	const outside = [...candidatePlaces(shown).keys()].filter((code) => !choropleth.byArea.has(code));
	if (outside.length === 0) return shown;
	const joined = (each: Choropleth, from: Choropleth | undefined): Choropleth => ({
		...each,
		byArea: new Map([
			...each.byArea,
			...outside.map((code): [AreaCode, ShadedArea] => [code, from?.byArea.get(code) ?? ELSEWHERE])
		])
	});
	const { pair } = choropleth;
	const axes = pair && {
		...pair,
		axes: [joined(pair.axes[0], whole.pair?.axes[0]), joined(pair.axes[1], whole.pair?.axes[1])] as const
	};
	return { ...shown, choropleth: { ...joined(choropleth, whole), ...(axes && { pair: axes }) } };
}
