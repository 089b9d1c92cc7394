/** How far the table of cases is spread: what `npm run data:check` prints below its findings. */
import type { Case } from '../src/lib/model/case';
import { areasOf } from '../src/lib/model/case-head';
import type { WholeArea } from '../src/lib/model/area';
import { CASE_SETS } from '../src/lib/model/case-set';
import { isPrefectureCode, prefectureCodeOf } from '../src/lib/model/code';
import { THEMES } from '../src/lib/model/theme';

/** A thousand cases in 600 municipalities, 12 of each prefecture and of each finer theme. */
const GOAL = { cases: 1000, municipalities: 600, each: 12 } as const;

/** The lines of the report; prefectures are named by the register where it has been built. */
export function goals(cases: readonly Case[], areas: readonly WholeArea[] | null): readonly string[] {
	const nameOf = new Map((areas ?? []).map(({ code, name }) => [code, name]));
	const all = cases.flatMap(areasOf);
	const municipalities = new Set(all.filter((code) => !isPrefectureCode(code))).size;
	const sets = CASE_SETS.map(({ id, ja }) => `${ja} ${cases.filter(({ set }) => set === id).length}`);
	const byPrefecture = (code: string): number =>
		cases.filter((item) => areasOf(item).some((each) => prefectureCodeOf(each) === code)).length;
	const prefectures = Array.from({ length: 47 }, (_, i) => String(i + 1).padStart(2, '0'));
	const short = (rows: readonly (readonly [name: string, count: number])[]): string => {
		const few = rows.filter(([, count]) => count < GOAL.each).sort((a, b) => a[1] - b[1]);
		return few.length === 0 ? 'none' : few.map(([name, count]) => `${name} ${count}`).join(', ');
	};
	return [
		`${cases.length} of ${GOAL.cases} cases (${sets.join(', ')})`,
		`${municipalities} of ${GOAL.municipalities} municipalities`,
		`prefectures below ${GOAL.each}: ${short(prefectures.map((code) => [nameOf.get(code) ?? code, byPrefecture(code)]))}`,
		`themes below ${GOAL.each}: ${short(
			THEMES.flatMap(({ finer }) => finer).map(({ id, ja }) => [
				ja,
				cases.filter((item) => item.themes.includes(id)).length
			])
		)}`
	];
}
