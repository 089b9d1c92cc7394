/** What is shown as JSON. */
import type { Case } from '../../model/case';
import { wholeCases } from '../../model/case-texts';
import { casesShown, type Shown } from '../picture/shown';
import { areasOf, type AreaData } from './json-areas';
import { headOf, type DataHead } from './json-head';

/** The areas with their values. */
export function valuesJson(shown: Shown): DataHead & { readonly areas: readonly AreaData[] } {
	return { ...headOf(shown), areas: areasOf(shown) };
}

/** Everything shown: the areas with their values, and the cases as in `/data/cases/`. */
export function dataJson(
	shown: Shown
): DataHead & { readonly areas: readonly AreaData[]; readonly cases: readonly Case[] } {
	return { ...valuesJson(shown), cases: wholeCases(shown.texts, casesShown(shown)) };
}
