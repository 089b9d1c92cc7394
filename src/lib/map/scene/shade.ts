/** How an area looks, also where the map is drawn finer than the choropleth. */
import type { Choropleth, Shade } from '../../derive/choropleth';
import { prefectureCodeOf, type AreaCode } from '../../model/code';

/** The shade of an area; a municipality of a choropleth of prefectures looks as its prefecture does. */
export function shadeOf({ byArea }: Choropleth, code: AreaCode): Shade {
	return (byArea.get(code) ?? byArea.get(prefectureCodeOf(code)))?.shade ?? 'not-applicable';
}
