import { at, rowOf, type Finding, type Rule } from './rule';

/** A count of the people who live there says nothing of a case. The articles' own table of them stays. */
const POPULATION = /^(?:[市町村区県府都道]の?)?(?:総|定住)?(?:人口|世帯数)(?:$|（)|高齢化率|人口密度/u;
/** A place in an order counts nothing. */
const ORDINAL = /(?:例目|番目|回目)$/u;
/** So many characters say what is counted, of whom. */
const LEAST = 4;
/** Multipliers of numbers, which another language counts in otherwise. */
const MULTIPLIER = /^[万億兆千百割]|以上$|以下$/u;

export const figures: Rule = {
	id: 'figures',
	holds: 'a figure has a unit and says what it counts, in both languages, and is no mere population',
	check: (input) =>
		input.cases.flatMap((item) =>
			item.figures.flatMap(({ value, unit, unitEn, counts, countsEn }): Finding[] => {
				const finding = (found: string, remedy: string): Finding[] => [
					at(input.tables.cases, rowOf(input, item.id), 'figures', `${value} ${unit} ${found}`.trim(), remedy)
				];
				if (unit === '' || unitEn === '')
					return finding('without a unit', 'write the unit in both languages');
				if (MULTIPLIER.test(unit))
					return finding(unit, 'write the whole number, as 1,590,000 | 円, and 90 | %');
				if (Array.from(counts).length < LEAST || countsEn === '')
					return finding(counts, 'say what is counted, of whom, in both languages');
				if (ORDINAL.test(unit)) return finding(counts, 'leave it out, or say it in the text: it is no count');
				if (item.set !== 'articles' && POPULATION.test(counts))
					return finding(counts, 'leave it out: a population is in the register');
				return [];
			})
		)
};
