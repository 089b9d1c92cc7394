/** What an area is called on a map, where room is scarce. */
import type { Area } from '../../model/area';
import { isPrefectureCode } from '../../model/code';
import type { Language } from '../../view/view';

/** 青森 for 青森県, but 北海道; a municipality in full. In English without "City", "Town", "Village", "Prefecture". */
export function nameOnMap(area: Pick<Area, 'code' | 'name' | 'en'>, lang: Language): string {
	if (lang === 'en') return area.en.replace(/ (City|Town|Village|Ward|Prefecture|Metropolis)$/, '');
	return isPrefectureCode(area.code) ? area.name.replace(/[都府県]$/, '') : area.name;
}
