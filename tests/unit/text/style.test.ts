/** Rules for every string that is shown, in both languages, held where code can hold them. */
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import ts from 'typescript';
import { describe, expect, it } from 'vitest';

const filesIn = (folder: string): readonly string[] =>
	readdirSync(folder, { recursive: true, encoding: 'utf8' }).map((name) => join(folder, name));

/** Where words are: the core's, the features', those of measures and indicators, and what the help makes its tables of. */
const FILES = [
	...filesIn('src/lib/text'),
	...filesIn('src/lib/measures'),
	...filesIn('src/lib/features').filter((file) => /words|docs\/(pages|changes)\.ts$/.test(file)),
	'src/lib/model/indicator.ts',
	'src/lib/model/indicator-about.ts'
].filter((file) => file.endsWith('.ts'));
const PAGES = [
	...filesIn('src/lib/features/docs/pages').filter((file) => file.endsWith('.md')),
	'README.md',
	'README.ja.md'
];

const JAPANESE = /[\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Han}]/u;
/** In place of what a template puts in. */
const VALUE = '◇';

interface Said {
	readonly text: string;
	readonly at: string;
}

const parse = (file: string): ts.SourceFile =>
	ts.createSourceFile(file, readFileSync(file, 'utf8'), ts.ScriptTarget.Latest, true);

/** Every node below one, itself first. */
function* nodesIn(node: ts.Node): Generator<ts.Node> {
	yield node;
	for (const child of node.getChildren()) if (!ts.isImportDeclaration(child)) yield* nodesIn(child);
}

/** The literals of a file; a template is one, with a mark for each value. */
function literalsOf(file: string): readonly Said[] {
	const source = parse(file);
	return [...nodesIn(source)].flatMap((node): readonly Said[] => {
		const at = `${file}:${source.getLineAndCharacterOfPosition(node.getStart()).line + 1}`;
		if (ts.isStringLiteral(node) || ts.isNoSubstitutionTemplateLiteral(node))
			return [{ text: node.text, at }];
		if (!ts.isTemplateExpression(node)) return [];
		return [
			{
				text: [node.head, ...node.templateSpans.map(({ literal }) => literal)]
					.map(({ text }) => text)
					.join(VALUE),
				at
			}
		];
	});
}

/** Without what says its type. */
function plain(node: ts.Expression): ts.Expression {
	const wraps =
		ts.isAsExpression(node) || ts.isSatisfiesExpression(node) || ts.isParenthesizedExpression(node);
	return wraps ? plain(node.expression) : node;
}

/** Which of its values each sentence uses, by its name: 「panel.coverage」 → 0,1. */
function valuesUsed(
	words: ts.Expression,
	path: readonly string[] = []
): readonly (readonly [string, string])[] {
	const found = plain(words);
	if (ts.isArrowFunction(found)) {
		const used = new Set([...nodesIn(found.body)].filter(ts.isIdentifier).map(({ text }) => text));
		const isUsed = ({ name }: ts.ParameterDeclaration): boolean =>
			[...nodesIn(name)].some((node) => ts.isIdentifier(node) && used.has(node.text));
		return [[path.join('.'), found.parameters.flatMap((each, i) => (isUsed(each) ? [i] : [])).join()]];
	}
	if (!ts.isObjectLiteralExpression(found)) return [];
	return found.properties.flatMap((each) =>
		ts.isPropertyAssignment(each)
			? valuesUsed(each.initializer, [...path, each.name.getText().replaceAll("'", '')])
			: []
	);
}

/** The words of a file in both languages: those of one object `{ ja, en }`, or of a file and its neighbour. */
function inBoth(file: string): readonly (readonly [ts.Expression, ts.Expression])[] {
	const bigOf = (name: string): ts.Expression | undefined =>
		[...nodesIn(parse(name))]
			.filter(ts.isObjectLiteralExpression)
			.sort((a, b) => b.getWidth() - a.getWidth())[0];
	const beside = /(?<=[-/])ja\.ts$/.test(file) ? bigOf(file.replace(/ja\.ts$/, 'en.ts')) : undefined;
	const own = beside && bigOf(file);
	const pairs = [...nodesIn(parse(file))].filter(ts.isObjectLiteralExpression).flatMap(({ properties }) => {
		const of = (lang: string): ts.Expression | undefined =>
			properties.filter(ts.isPropertyAssignment).find(({ name }) => name.getText() === lang)?.initializer;
		const [ja, en] = [of('ja'), of('en')];
		return ja && en ? [[ja, en] as const] : [];
	});
	return own ? [[own, beside], ...pairs] : pairs;
}

const said = FILES.flatMap(literalsOf);
const paragraphs = PAGES.flatMap((file): Said[] =>
	readFileSync(file, 'utf8')
		.replaceAll(/```[\s\S]*?```|`[^`\n]*`|<!--.*?-->|\]\([^)]*\)/g, '')
		.split('\n')
		.map((text, i) => ({ text, at: `${file}:${i + 1}` }))
);
const all = [...said, ...paragraphs];

/** Where a rule is broken. */
function broken(where: readonly Said[], rule: RegExp): readonly string[] {
	return where.flatMap(({ text, at }) => (rule.test(text) ? [`${at}: ${text.replaceAll(VALUE, '…')}`] : []));
}

describe('what is said', () => {
	it('is found', () => {
		expect(said.length).toBeGreaterThan(3000);
		expect(said.filter(({ text }) => JAPANESE.test(text)).length).toBeGreaterThan(1000);
	});
	it('has a space between a number and km or km²', () => {
		expect(broken(all, /[\d◇]km(?![a-z])/u)).toEqual([]);
	});
	it('has Japanese punctuation in Japanese', () => {
		// Behind hiragana, in which sentences end: a Japanese name may stand in an English sentence.
		expect(broken(all, /\p{Script=Hiragana}[.,!?;](?:\s|$)/u)).toEqual([]);
	});
	it('has no digits or letters of full width', () => {
		expect(broken(paragraphs, /[０-９Ａ-Ｚａ-ｚ]/u)).toEqual([]);
	});
	it('has curly quotation marks in English', () => {
		const english = said.filter(({ text }) => !JAPANESE.test(text) && / /.test(text));
		expect(broken(english, /"[^"<>=]*"(?!, expected)/)).toEqual([]);
	});
	it('uses the same values in both languages, but for the words that only Japanese counts and English points with', () => {
		const apart = FILES.flatMap(inBoth).flatMap(([ja, en]) => {
			const english = new Map(valuesUsed(en));
			return valuesUsed(ja).flatMap(([name, used]) => {
				const other = english.get(name);
				return other === undefined || other === used ? [] : [`${name}: ${used} | ${other}`];
			});
		});
		expect(apart.sort()).toEqual([
			// 市町, 県: what is counted.
			'byPrefecture: 0 | ',
			'frontier.count: 0,1,2 | 0,1',
			'insideCount: 0,1 | 0',
			'panel.coverageInScope: 0 | ',
			'panel.coverageSentence: 0,1,2,3 | 0,1,2',
			'panel.inScope: 0,1,2 | 0',
			'panel.initiatives: 0 | 0,1',
			'panel.municipalCases: 0 | ',
			'role: 0,1,2 | 1',
			'scope.chip: 0,1,2 | 0,1',
			'sentence: 0,1,2,3,4,5 | 0,1,2,3,4',
			// English tells one from several.
			'value: 1 | 0,1',
			'value: 1 | 0,1'
		]);
	});
	it.each([
		// One name a thing: what was called otherwise before.
		['横展開の候補', /波及の最前線/],
		['規模・特徴の近さ', /似ている重視/],
		['自分の表 or 利用者の表', /手元の(表|事例)/],
		['該当する', /に当たる/],
		['区分', /階級/],
		['ツールチップ', /吹き出し/],
		['状態', /段階(は|や|の|として)/],
		['ない', /無い/],
		['cooperation framework', /frameworks? of cooperation/i],
		['peer group', /similar group/i],
		['collapse', /\bFold (the )?legend/],
		['status', /\b(its|the) stage\b/]
	])('says %s, as everywhere', (_, other) => {
		expect(broken(all, other)).toEqual([]);
	});
});
