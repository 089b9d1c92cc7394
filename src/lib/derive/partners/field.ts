/** Whom a municipality could go together with, and what of them no question changes. Made once a municipality. */
import type { EvidenceIndex, Strengths } from '../../measures/evidence';
import type { WholeArea } from '../../model/area';
import { isPrefectureCode, prefectureCodeOf, type AreaCode } from '../../model/code';
import type { Neighbours, WholeDataset } from '../../model/dataset';
import type { Figures } from '../../model/figures';
import type { Framework, Frameworks } from '../../model/framework';
import { Memo } from '../memo';
import { landsOf, officeKm, ringsOf, type Rings } from './near';
import { ratioOf } from './partner-score';

/** What the finder looks through. */
export interface FinderData {
	readonly dataset: WholeDataset;
	readonly neighbours: Neighbours;
	/** Of all cases, whatever the map is filtered by. */
	readonly evidence: EvidenceIndex;
	/** `null` where they cannot be had: nobody has an official answer or a peer group then. */
	readonly figures: Figures | null;
	/** `null` where they cannot be had. */
	readonly frameworks: Frameworks | null;
	/** Municipalities of the scope, for who asks for them only; `null` for the country. */
	readonly scope?: ReadonlySet<AreaCode> | null;
}

/** Another municipality, or our own prefecture. */
export interface Other {
	readonly area: WholeArea;
	readonly isPrefecture: boolean;
	readonly otherPrefecture: boolean;
	/** 1: shares a border with us, or is our prefecture; 2: the ring behind; `null`: neither. */
	readonly ring: 1 | 2 | null;
	/** Length of the border we share, km; `null` where there is none. */
	readonly borderKm: number | null;
	/** From office to office, km; `null` for our prefecture. */
	readonly km: number | null;
	/** No way by land leads there, nor a bridge or tunnel. */
	readonly overSea: boolean;
	/** On another land than ours, whether or not a bridge leads there. */
	readonly offIsland: boolean;
	/** The larger population / the smaller; `null` for a prefecture, or where a figure is 0 or missing. */
	readonly ratio: number | null;
	/** Of our 類似団体. */
	readonly sameGroup: boolean;
	/** Frameworks that hold both of us. */
	readonly frameworks: readonly Framework[];
	readonly strengths: Strengths;
}

export interface Field {
	readonly area: WholeArea;
	readonly rings: Rings;
	/** Our 類似団体, `null` where it is not known. */
	readonly group: string | null;
	/** Whether a framework holds us. */
	readonly isInFramework: boolean;
	readonly strengths: Strengths;
	/** By code, our prefecture last. */
	readonly others: readonly Other[];
}

const fields = new Memo<Field>();

/** The field of a municipality; the same data give the same one. */
export function fieldOf(data: FinderData, area: WholeArea): Field {
	const { dataset, neighbours, evidence, figures, frameworks } = data;
	const objects = [
		dataset,
		neighbours,
		evidence,
		...(figures ? [figures] : []),
		...(frameworks ? [frameworks] : [])
	];
	return fields.at(objects, area.code, () => makeField(data, area));
}

const ALONE: readonly Framework[] = Object.freeze([]);

function makeField(
	{ dataset, neighbours, evidence, figures, frameworks }: FinderData,
	area: WholeArea
): Field {
	const rings = ringsOf(area, dataset, neighbours);
	const lands = landsOf(dataset, neighbours);
	const borders = new Map(rings.land.map(({ code, km }) => [code, km]));
	const group = figures?.similarGroupOf(area.code) ?? null;
	const together = new Map<AreaCode, readonly Framework[]>();
	const ours = frameworks?.of(area.code) ?? ALONE;
	for (const framework of ours) {
		for (const code of framework.members) together.set(code, [...(together.get(code) ?? ALONE), framework]);
	}
	const prefecture = dataset.areaByCode.get(prefectureCodeOf(area.code));
	const others = [...dataset.municipalities, ...(prefecture ? [prefecture] : [])];
	return {
		area,
		rings,
		group,
		isInFramework: ours.length > 0,
		strengths: evidence.strengths(area.code),
		others: others.flatMap((other): Other[] => {
			const { code } = other;
			if (code === area.code) return [];
			const isPrefecture = isPrefectureCode(code);
			const borderKm = borders.get(code) ?? null;
			const isBehind = rings.land.length > 0 && rings.second.has(code);
			return [
				{
					area: other,
					isPrefecture,
					otherPrefecture: prefectureCodeOf(code) !== prefectureCodeOf(area.code),
					ring: isPrefecture || borderKm !== null ? 1 : isBehind ? 2 : null,
					borderKm,
					km: isPrefecture ? null : officeKm(area, other),
					overSea: !isPrefecture && lands.isOverSea(area.code, code),
					offIsland: !isPrefecture && !lands.isOnOneLand(area.code, code),
					ratio: isPrefecture ? null : ratioOf(area.population, other.population),
					sameGroup: group !== null && figures?.similarGroupOf(code) === group,
					frameworks: together.get(code) ?? ALONE,
					strengths: evidence.strengths(code)
				}
			];
		})
	};
}
