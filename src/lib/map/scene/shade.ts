/** How an area looks, also where the map is drawn finer than the choropleth. */
import type { Choropleth, Shade } from '../../derive/choropleth';
import { prefectureCodeOf, type AreaCode } from '../../model/code';

/** How an area is drawn: as its shade says, or as one outside the scope. */
export type MapShade = Shade | 'outside';

/** The shade of an area; a municipality of a choropleth of prefectures looks as its prefecture does. */
export function shadeOf({ byArea }: Choropleth, code: AreaCode): MapShade {
	return (byArea.get(code) ?? byArea.get(prefectureCodeOf(code)))?.shade ?? 'outside';
}
