/** Rows that are not about one area: totals, averages, subtotals, notes. */
import type { AsideReason } from './outcome';

const AVERAGE = /平均|中央値|最大値|最小値|標準偏差|^(average|mean|median)$/u;
const TOTAL =
	/^(全国|全体|全域|全団体|全市区?町村|全都道府県|総数|合計|総計|累計|計|その他|不明|grand\s*total|total|sum|japan|全国市区?町村)$/u;
const SUBTOTAL =
	/(計|小計|subtotal)$|^(東京都?)?(23区|二十三区|特別区)(部|全体)?$|^(.{2,3}[都道府県])?(市|町|村|町村|区|郡|都市|特別区|都区)部$|^(町村|町|村|市|区|政令市|政令指定都市|中核市|施行時特例市|一般市|特別区)$|(総合)?振興局(管内)?$|支庁(管内)?$/u;
const COUNTY = /^[^0-9a-z。、]{1,6}郡$/u;
const NOTE =
	/^([※＊*†‡#]|[（(]?\s*[注註]|出典|資料|備考|凡例|参考|単位|作成|調査(日|時点|期間)|note|source|remark)|。/iu;

/**
 * Why a label does not name one area, or `null`. Call it only once it is known not to be a place's name.
 * @param text a cell in the place of a name, 合計, 越智郡, ※速報値
 */
export function asideReason(text: string): AsideReason | null {
	const plain = text.normalize('NFKC').toLowerCase().replace(/\s+/gu, '');
	if (plain === '') return 'blank';
	if (AVERAGE.test(plain)) return 'average';
	if (TOTAL.test(plain) || /^[(<【［[].*計[)>】］\]]$/u.test(plain)) return 'total';
	if (COUNTY.test(plain) || SUBTOTAL.test(plain)) {
		return /^.{0,6}[都道府県]?(合計|総計|計)$/u.test(plain) && !/[郡市町村区部]計/u.test(plain)
			? 'total'
			: 'subtotal';
	}
	return null;
}

/** Whether a text that is alone in its row is a note rather than a name. */
export function isNote(text: string): boolean {
	return startsNote(text) || Array.from(text.trim()).length > 24;
}

/** Whether a text begins as notes do: ※, 注, 出典, Source. */
export function startsNote(text: string): boolean {
	return NOTE.test(text.trim());
}
