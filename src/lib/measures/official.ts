/** The official figures as measures; `model/indicator.ts` defines each, as the pipeline reads it too. */
import type { Area } from '../model/area';
import type { Figures } from '../model/figures';
import { INDICATORS, type Indicator, type IndicatorId } from '../model/indicator';
import type { Language } from '../model/language';
import { isOfFew } from '../model/few';
import type { FigureValue } from '../model/prefecture-figure';
import { define, LEVELS, type MeasureEntry, type MeasureWords, type NoValue, type ValueOf } from './entry';

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
		...(kind === 'items' && { wholeOn: 'municipality' }),
		logarithmic: kind === 'count' || kind === 'ratio',
		breaks,
		pairBreaks: 'quantile',
		// Done or not done: one class and zero.
		...(isYesNo && { cuts: { municipality: [1] }, doneOrNot: 'municipality' }),
		values:
			({ figures, ownAnswers = false }) =>
			(area) => {
				if (area.kind === 'northern-village') return 'not-applicable';
				return ownAnswers && indicator.own && area.kind === 'prefecture'
					? numberOr(figures?.ownOf(id, area.code))
					: valueOf(indicator, area, figures);
			},
		...((id === 'population' || id === 'density') && { column: id }),
		indicator,
		words: { ja: wordsOf(indicator, 'ja'), en: wordsOf(indicator, 'en') }
	});
}

function wordsOf({ unit, parts, ...names }: Indicator, lang: Language): MeasureWords {
	const plain = { name: names[lang], unit: unit[lang], note: null };
	if (!parts) return plain;
	return {
		...plain,
		whole: lang === 'ja' ? `分母の${parts.ja}数` : `Of how many ${parts.en}`,
		of: (shown, part, whole) => {
			const few = isOfFew([part, whole]);
			return lang === 'ja'
				? `${shown}%（${part}/${whole}${parts.ja}${few ? '、少数' : ''}）`
				: `${shown}% (${part} of ${whole} ${parts.en}${few ? ', few' : ''})`;
		}
	};
}

function valueOf(
	{ id, inRegister, parts }: Indicator,
	area: Area,
	figures: Figures | null
): number | ValueOf | NoValue {
	if (inRegister) return registered(id, area) ?? 'not-applicable';
	const figure = figures?.of(id, area);
	const value = numberOr(figure?.value);
	return parts && figure?.of && typeof value === 'number' ? { value, of: figure.of } : value;
}

function numberOr(value: FigureValue = 'not-computed'): number | NoValue {
	return value === 'not-computed' ? 'not-applicable' : value;
}

/** What the register holds itself, so that no file has to be waited for. */
function registered(id: IndicatorId, { population, areaKm2 }: Area): number | null {
	if (id === 'area') return areaKm2;
	if (population === null || id === 'population') return population;
	return population / areaKm2;
}
