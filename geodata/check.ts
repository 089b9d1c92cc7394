/**
 * Checks the tables of cases against every rule of `rules/`, and that of frameworks against `frameworks/rules.ts`:
 * `npm run data:check`. Prints what it finds, one line each, and fails if there is anything; and how far the cases are
 * spread, whatever that is.
 */
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseFormer } from '../src/lib/model/names/former';
import { parseAreas } from '../src/lib/model/area';
import { TABLE_FILES } from '../src/lib/model/case-table';
import { FRAMEWORK_RULES, frameworkInput } from './frameworks/rules';
import { goals } from './goals';
import { parseCsv, readArticles, readEdition, TABLES_FOLDER } from './read-cases';
import { readReviews } from './review';
import { RULES } from './rules/index';
import { ruleInput } from './rules/input';

function main(): void {
	const read = (name: string): string => readFileSync(join(TABLES_FOLDER, name), 'utf8');
	const register = join(TABLES_FOLDER, 'built', 'areas.json');
	const areas = existsSync(register) ? parseAreas(JSON.parse(readFileSync(register, 'utf8'))) : null;
	const texts = {
		cases: read(TABLE_FILES.cases),
		initiatives: read(TABLE_FILES.initiatives),
		corrections: read(TABLE_FILES.corrections)
	};
	const merged = join(TABLES_FOLDER, 'built', 'former.json');
	const former = existsSync(merged) ? parseFormer(JSON.parse(readFileSync(merged, 'utf8'))) : [];
	const input = ruleInput(texts, readArticles(), areas, readEdition(), former);
	const frameworksText = read('frameworks.csv');
	const frameworks = frameworkInput(frameworksText, parseCsv(frameworksText), areas);
	const findings = [
		...RULES.flatMap((rule) => rule.check(input).map((finding) => ({ ...finding, rule: rule.id }))),
		...FRAMEWORK_RULES.flatMap((rule) =>
			rule.check(frameworks).map((finding) => ({ ...finding, rule: rule.id }))
		)
	];
	for (const { file, line, column, found, remedy, rule } of findings) {
		const where = column === '' ? `${file}:${line}` : `${file}:${line} ${column}`;
		console.error(`${where}: found ${found}; ${remedy} [${rule}]`);
	}
	const reviews = readReviews(parseCsv(read('review.csv')));
	const went = reviews.filter(({ result }) => result !== 'out').length;
	console.log(`${reviews.length} pages read for a second time, ${went} of them in`);
	for (const line of goals(input.cases, areas)) console.log(line);
	if (areas === null) {
		console.error(
			'Without geodata/built/areas.json codes and names were not checked: run "npm run geodata" first.'
		);
	}
	if (findings.length > 0) {
		console.error(
			`${findings.length} findings; the rules are in geodata/rules and geodata/frameworks/rules.ts.`
		);
		process.exit(1);
	}
	const sum = (of: 'initiatives' | 'corrections'): number =>
		input.cases.reduce((total, item) => total + item[of].length, 0);
	console.log(
		`${input.cases.length} cases, ${sum('initiatives')} initiatives, ${sum('corrections')} corrections: ${RULES.length} rules, nothing found; ${frameworks.table.records.length} frameworks: ${FRAMEWORK_RULES.length} rules, nothing found`
	);
}

main();
