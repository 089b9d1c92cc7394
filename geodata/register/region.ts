/** 八地方区分: which region a prefecture is in. */
import type { RegionId } from '../../src/lib/model/area';
import { prefectureCodeOf, type AreaCode } from '../../src/lib/model/code';
import { GeodataFault } from '../boundaries/fault';

/** The last prefecture of each region; JIS X 0401 numbers the prefectures region by region, 三重 (24) with 近畿. */
const LAST: readonly (readonly [RegionId, string])[] = [
	['hokkaido', '01'],
	['tohoku', '07'],
	['kanto', '14'],
	['chubu', '23'],
	['kinki', '30'],
	['chugoku', '35'],
	['shikoku', '39'],
	['kyushu', '47']
];

/** The region of any prefecture or municipality. */
export function regionOf(code: AreaCode): RegionId {
	const prefecture = prefectureCodeOf(code);
	const found = LAST.find(([, last]) => prefecture <= last);
	if (found === undefined) throw new GeodataFault(`code ${code}: no prefecture has the number ${prefecture}`);
	return found[0];
}
