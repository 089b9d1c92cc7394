/** What an area is called on a map, where room is scarce. */
import { isWholeArea, type Area } from '../../model/area';
import { isPrefectureCode } from '../../model/code';
import { enStem } from '../../model/name';
import type { Language } from '../../view/view';

/** 青森 for 青森県, but 北海道; a municipality in full. In English without "City", "Town", "Village", "Prefecture". */
export function nameOnMap(area: Area, lang: Language): string {
	if (lang === 'en' && isWholeArea(area)) return enStem(area);
	return isPrefectureCode(area.code) ? area.name.replace(/[都府県]$/, '') : area.name;
}
