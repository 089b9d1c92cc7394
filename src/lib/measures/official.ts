/** The official figures as measures; `model/indicator.ts` defines each, as the pipeline reads it too. */
import type { Area } from '../model/area';
import type { Figures } from '../model/figures';
import { INDICATORS, type Indicator, type IndicatorId } from '../model/indicator';
import type { Language } from '../model/language';
import { define, LEVELS, type MeasureEntry, type MeasureWords, type NoValue } from './entry';

export const OFFICIAL: readonly MeasureEntry<IndicatorId>[] = INDICATORS.map(entryOf);

function entryOf(indicator: Indicator): MeasureEntry<IndicatorId> {
	const { id, group, kind, breaks, digits } = indicator;
	const isYesNo = kind === 'yes-no';
	return define<IndicatorId>({
		id,
		group,
		offered: indicator.shaded,
		levels: indicator.rule === 'none' ? ['municipality'] : LEVELS,
		needs: indicator.inRegister ? null : 'figures',
		ofCases: false,
		filtered: false,
		kind: 'number',
		digits,
		logarithmic: kind === 'count' || kind === 'ratio',
		breaks,
		pairBreaks: 'quantile',
		// Done or not done: one class and zero.
		...(isYesNo && { cuts: { municipality: [1] }, doneOrNot: 'municipality' }),
		values:
			({ figures }) =>
			(area) =>
				area.kind === 'northern-village' ? 'not-applicable' : valueOf(indicator, area, figures),
		...((id === 'population' || id === 'density') && { column: id }),
		indicator,
		words: { ja: wordsOf(indicator, 'ja'), en: wordsOf(indicator, 'en') }
	});
}

function wordsOf({ unit, ...names }: Indicator, lang: Language): MeasureWords {
	return { name: names[lang], unit: unit[lang], note: null };
}

function valueOf({ id, inRegister }: Indicator, area: Area, figures: Figures | null): number | NoValue {
	if (inRegister) return registered(id, area) ?? 'not-applicable';
	const value = figures?.of(id, area).value ?? 'not-computed';
	return value === 'not-computed' ? 'not-applicable' : value;
}

/** What the register holds itself, so that no file has to be waited for. */
function registered(id: IndicatorId, { population, areaKm2 }: Area): number | null {
	if (id === 'area') return areaKm2;
	if (population === null || id === 'population') return population;
	return population / areaKm2;
}
