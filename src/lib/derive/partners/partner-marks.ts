/** What a shortlist is on the map: ourselves, the rings, the candidates as numbered in the list. */
import type { BBox, LonLat } from '../../model/area';
import { isPrefectureCode, type AreaCode } from '../../model/code';
import type { Dataset } from '../../model/dataset';
import type { Shortlist } from './partners';

interface PartnerMark {
	readonly code: AreaCode;
	/** As in the list. */
	readonly number: number;
	readonly at: LonLat;
	/** A prefecture's own programmes, drawn as a square. */
	readonly isPrefecture: boolean;
}
export interface PartnerMarks {
	readonly own: AreaCode;
	readonly from: LonLat;
	readonly first: ReadonlySet<AreaCode>;
	readonly second: ReadonlySet<AreaCode>;
	/** By number. */
	readonly candidates: readonly PartnerMark[];
	/** West, south, east, north of what should be seen: ourselves, the first ring, and the candidates within `FRAMED_KM`. */
	readonly bounds: BBox;
}

/** Candidates farther away are marked at the edge of the map, so that near ones can be distinguished. */
const FRAMED_KM = 100;

/** Widest municipality that is shown whole, in degrees, as on the map without the finder. */
const WIDEST = 4;

/**
 * @param limit how many candidates the list shows
 * @returns `null` for a municipality without an office
 */
export function partnerMarks(
	{ area, rings, candidates }: Shortlist,
	dataset: Dataset,
	limit = Infinity
): PartnerMarks | null {
	if (!area.office) return null;
	const shown = candidates.slice(0, limit);
	const marks = shown.flatMap((candidate, i): PartnerMark[] => {
		const { code, office } = candidate.area;
		return office ? [{ code, number: i + 1, at: office, isPrefecture: isPrefectureCode(code) }] : [];
	});
	const near = shown.filter(({ near: { km, ring } }) => ring !== null || (km ?? Infinity) <= FRAMED_KM);
	const [west, south, east, north] = area.bbox;
	const isWhole = east - west <= WIDEST && north - south <= WIDEST;
	const places: LonLat[] = [
		area.office,
		...(isWhole
			? ([
					[west, south],
					[east, north]
				] satisfies LonLat[])
			: []),
		...[area.code, ...rings.first].flatMap((code) => labelOf(dataset, code)),
		...near.flatMap(({ area: { office } }) => (office ? [office] : []))
	];
	const lons = places.map(([lon]) => lon);
	const lats = places.map(([, lat]) => lat);
	return {
		own: area.code,
		from: area.office,
		first: rings.first,
		second: rings.second,
		candidates: marks,
		bounds: [Math.min(...lons), Math.min(...lats), Math.max(...lons), Math.max(...lats)]
	};
}

function labelOf(dataset: Dataset, code: AreaCode): readonly LonLat[] {
	const area = dataset.areaByCode.get(code);
	return area ? [area.label] : [];
}
