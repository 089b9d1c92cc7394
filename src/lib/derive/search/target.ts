/** What a search can find. */
import type { FormerPlace, Ward } from '../../model/names/former';
import type { RegionId } from '../../model/area';
import type { CaseHead } from '../../model/case-head';
import type { CaseSetId } from '../../model/case-set';
import type { Framework } from '../../model/framework';

export type SearchTarget =
	| { readonly kind: 'area' }
	/** A municipality that is gone: it leads to the one of today. */
	| { readonly kind: 'former'; readonly place: FormerPlace }
	/** A ward of a designated city: it leads to the city. */
	| { readonly kind: 'ward'; readonly ward: Ward }
	| { readonly kind: 'region'; readonly id: RegionId }
	/** Of either level. */
	| { readonly kind: 'theme'; readonly id: string }
	| { readonly kind: 'set'; readonly id: CaseSetId }
	| { readonly kind: 'framework'; readonly framework: Framework }
	/** An organisation, and in how many cases it is named. */
	| {
			readonly kind: 'partner';
			readonly name: string;
			readonly en?: string | undefined;
			readonly cases: number;
	  }
	| { readonly kind: 'case'; readonly item: CaseHead };
export type SearchKind = SearchTarget['kind'];
