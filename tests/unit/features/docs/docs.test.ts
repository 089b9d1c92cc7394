/** The documentation cannot drift: pages, links, tables and descriptions are held against the code and each other. */
import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it, vi } from 'vitest';

vi.mock('$app/paths', () => ({ resolve: () => '/base/' }));

import { CHANGES } from '../../../../src/lib/features/docs/changes';
import { plain, type Block, type Inline } from '../../../../src/lib/features/docs/content';
import { headingsOf } from '../../../../src/lib/features/docs/markdown';
import { DOC_PAGES } from '../../../../src/lib/features/docs/pages';
import { docAt, docRests, markdownOf, readDoc } from '../../../../src/lib/features/docs/read';
import { undescribed } from '../../../../src/lib/features/docs/tables/figures';
import { COMMANDS } from '../../../../src/lib/features/docs/tables/project';
import { TABLES } from '../../../../src/lib/features/docs/tables/registry';
import { COMMAND_WORDS } from '../../../../src/lib/features/docs/words/commands';
import { FORMATS } from '../../../../src/lib/export/formats/registry';
import { MOST_BYTES } from '../../../../src/lib/export/offline/run';
import { COMMAND_MESSAGES } from '../../../../src/lib/features/import/command/words';
import { MAX_BYTES, MAX_ROWS } from '../../../../src/lib/import/limits';
import { EVIDENCE_ITEMS } from '../../../../src/lib/model/evidence';
import { indicatorById } from '../../../../src/lib/model/indicator';
import { COMPARE_MOST, SHEET_LEAST, SHEET_MOST } from '../../../../src/lib/view/area-list';
import { DECK_LIMITS } from '../../../../src/lib/view/deck';
import { DECK_FILE_MOST } from '../../../../src/lib/view/deck-file';
import { actionOf } from '../../../../src/lib/view/present';
import { LANGUAGES, type Language } from '../../../../src/lib/view/view';

const root = join(import.meta.dirname, '../../../..');
const read = (file: string): string => readFileSync(join(root, file), 'utf8');

const PAGES = DOC_PAGES.flatMap(({ id, words }) => LANGUAGES.map((lang) => ({ id, lang, ...words[lang] })));

const textOf = (block: Block): readonly (readonly Inline[])[] =>
	block.kind === 'list'
		? block.items.flatMap((item) => item.flatMap(textOf))
		: block.kind === 'table'
			? [...block.columns, ...block.rows.flat()]
			: block.kind === 'code' || block.kind === 'picture'
				? []
				: [block.children];
const linksOf = (children: readonly Inline[]): readonly string[] =>
	children.flatMap((each) =>
		'text' in each ? [] : [...(each.kind === 'link' ? [each.href] : []), ...linksOf(each.children)]
	);
const idsOf = (blocks: readonly Block[]): readonly string[] =>
	blocks.flatMap((block) => (block.kind === 'heading' ? [block.id] : []));

describe.each(PAGES)('$id in $lang', ({ id, lang, title, summary }) => {
	const doc = readDoc(id, lang);
	it('is called what it is listed as', () => {
		expect(doc.title).toBe(title);
		expect(summary.length).toBeGreaterThan(5);
	});
	it('says something', () => {
		expect(doc.blocks.length).toBeGreaterThan(1);
		for (const text of doc.blocks.flatMap(textOf).map(plain)) expect(text).not.toMatch(/\{\{|\*\*|\]\(/);
	});
	it('has headings that can be linked to', () => {
		const ids = idsOf(doc.blocks);
		expect(new Set(ids).size).toBe(ids.length);
		expect(ids.filter((each) => !/^[a-z0-9][a-z0-9-]*$/.test(each))).toEqual([]);
	});
	it('has links that lead somewhere', () => {
		const links = doc.blocks.flatMap(textOf).flatMap(linksOf);
		const pages = new Map(
			DOC_PAGES.map((entry) => [
				`/base/docs/${lang === 'ja' ? '' : 'en/'}${entry.id}/`,
				idsOf(readDoc(entry.id, lang).blocks)
			])
		);
		const broken = links.filter((href) => {
			const [path = '', anchor] = href.split('#');
			if (href.startsWith('https://')) return false;
			if (path !== '' && !path.startsWith('/base/docs/')) return !path.startsWith('/base/');
			const ids = path === '' ? idsOf(doc.blocks) : pages.get(path);
			return ids === undefined || (anchor !== undefined && !ids.includes(anchor));
		});
		expect(broken).toEqual([]);
	});
	it('names files of the repository that are there, and its own language', () => {
		const markdown = markdownOf(id, lang);
		const named = [...markdown.matchAll(/`((?:src|geodata|tests)\/[\w./-]+)`/g)].map(([, path = '']) => path);
		expect(named.filter((path) => !existsSync(join(root, path)))).toEqual([]);
		const targets = [...markdown.matchAll(/\]\((\.\.\/[^)#\s]+)/g)].map(([, target]) => target ?? '');
		const folder = join(root, 'src/lib/features/docs/pages', id);
		expect(targets.filter((target) => !existsSync(join(folder, target)))).toEqual([]);
		expect(
			targets.filter((target) => /\/(ja|en)\.md$/.test(target) && !target.endsWith(`/${lang}.md`))
		).toEqual([]);
	});
});

const picturesOf = (block: Block): readonly Extract<Block, { kind: 'picture' }>[] =>
	block.kind === 'picture'
		? [block]
		: block.kind === 'list'
			? block.items.flatMap((item) => item.flatMap(picturesOf))
			: [];
describe('pictures', () => {
	const pictures = PAGES.flatMap(({ id, lang }) =>
		readDoc(id, lang)
			.blocks.flatMap(picturesOf)
			.map((picture) => ({ ...picture, lang }))
	);
	it('are of the size that is told, in the language of their page, and light together', () => {
		let bytes = 0;
		for (const { src, width, height, lang } of pictures) {
			expect(src).toMatch(new RegExp(`-${lang}\\.webp$`));
			const file = readFileSync(join(root, 'static', src.replace(/^\/base\//, '')));
			// An extended WebP has its size there, less one.
			expect([file.readUIntLE(24, 3) + 1, file.readUIntLE(27, 3) + 1]).toEqual([width, height]);
			bytes += file.length;
		}
		expect(pictures).toHaveLength(10);
		expect(bytes).toBeLessThan(150_000);
	});
});

describe('the list of pages', () => {
	it('has every folder of pages/: each is an entry in pages.ts', () => {
		const folders = readdirSync(join(root, 'src/lib/features/docs/pages'));
		expect(folders.sort()).toEqual(DOC_PAGES.map(({ id }) => id).sort());
	});
});

describe('both languages', () => {
	it.each(DOC_PAGES)('$id has the same headings and tables', ({ id }) => {
		const shape = (lang: Language) => ({
			headings: headingsOf(markdownOf(id, lang)).map(({ depth }) => depth),
			blocks: readDoc(id, lang).blocks.map(({ kind }) => kind)
		});
		expect(shape('ja')).toEqual(shape('en'));
	});
	it('are addressed by path', () => {
		expect(docRests()).toHaveLength(2 * (DOC_PAGES.length + 1));
		expect(docRests().map((rest) => docAt(rest)?.lang)).toEqual(
			LANGUAGES.flatMap((lang) => [lang, ...DOC_PAGES.map(() => lang)])
		);
		expect(docAt('fr/map')).toBeNull();
	});
});

describe('generated tables', () => {
	it.each(Object.keys(TABLES))('%s is used, and complete in both languages', (name) => {
		const used = PAGES.some(({ id, lang }) => markdownOf(id, lang).includes(`{{table:${name}}}`));
		expect(used).toBe(true);
		const [ja, en] = LANGUAGES.map((lang) => TABLES[name]?.(lang));
		expect(ja?.rows.length).toBeGreaterThan(0);
		expect(ja?.rows.length).toBe(en?.rows.length);
		for (const table of [ja, en]) {
			for (const row of table?.rows ?? []) expect(row).toHaveLength(table?.columns.length ?? 0);
			expect(table?.caption).toMatch(/\S/);
		}
	});
	it('know every measure and every command', () => {
		expect(undescribed()).toEqual([]);
		expect(COMMANDS.filter((name) => !(name in COMMAND_WORDS))).toEqual([]);
	});
	it('the table of official items has each theme with all that answer for it', () => {
		for (const lang of LANGUAGES) {
			const { rows } = TABLES['evidence-items']?.(lang) ?? { rows: [] };
			expect(rows.map(([, theme]) => theme)).toEqual(Object.keys(EVIDENCE_ITEMS).map((id) => `\`${id}\``));
			Object.values(EVIDENCE_ITEMS).forEach((ids, i) => {
				for (const id of ids) expect(rows[i]?.[2]).toContain(indicatorById(id)?.[lang]);
			});
		}
	});
});

/** What the prose names as `8<!-- sheet-most -->`. */
const NUMBERS: Readonly<Record<string, number>> = {
	'compare-most': COMPARE_MOST,
	'copy-megabytes': MOST_BYTES / 1e6,
	'deck-address': DECK_LIMITS.address,
	'deck-megabytes': DECK_FILE_MOST / 1e6,
	'deck-notes': DECK_LIMITS.notes,
	'deck-slides': DECK_LIMITS.slides,
	'import-megabytes': MAX_BYTES / 2 ** 20,
	'import-rows': MAX_ROWS,
	'sheet-least': SHEET_LEAST,
	'sheet-most': SHEET_MOST
};

describe('numbers in the prose', () => {
	it.each(PAGES)('$id in $lang says those of the code', ({ id, lang }) => {
		const named = [...markdownOf(id, lang).matchAll(/([\d,.]*)(万?)<!-- ([a-z-]+) -->/g)];
		for (const [, digits = '', many, name = ''] of named) {
			expect(Number(digits.replaceAll(',', '')) * (many === '万' ? 10_000 : 1), name).toBe(NUMBERS[name]);
		}
		expect(named).toHaveLength(markdownOf(id, lang).split('<!--').length - 1);
	});
});

describe('exports', () => {
	it.each(LANGUAGES)('in %s, “What is inside” tells of every format that is a picture or data', (lang) => {
		const table = readDoc('exports', lang)
			.blocks.filter((block) => block.kind === 'table')
			.at(1);
		const told = (table?.rows ?? []).flatMap(([first = []]) => plain(first).split(/, |・/));
		const names = FORMATS.filter(({ content }) => content !== 'atlas').map(({ words }) => words[lang].name);
		expect(names.filter((name) => !told.some((each) => name.includes(each)))).toEqual([]);
	});
});

describe.each(['.github/CONTRIBUTING.md', 'src/lib/README.md', 'geodata/README.md'])('%s', (file) => {
	const text = read(file);
	it('names files, folders and commands that are there', () => {
		const paths = [...text.matchAll(/`((?:src|geodata|tests)\/[\w./-]+)`/g)].map(([, path = '']) => path);
		expect(paths.filter((path) => !path.includes('NAME') && !existsSync(join(root, path)))).toEqual([]);
		const links = [...text.matchAll(/\]\((?!https:|\.\.\/\.\.\/\.\.\/issues)([^)#]+)/g)].map(
			([, path = '']) => path
		);
		expect(links.filter((path) => !existsSync(join(root, file, '..', path)))).toEqual([]);
		const { scripts } = JSON.parse(read('package.json')) as {
			readonly scripts: Readonly<Record<string, string>>;
		};
		const commands = [...text.matchAll(/\bnpm run ([\w:]+)/g)].map(([, name = '']) => name);
		expect(commands.filter((name) => !(name in scripts))).toEqual([]);
	});
});

/** In quotation marks, and no words of the screen, or those of a sentence with a name in it; `|` stands between them. */
const QUOTED: Readonly<Record<Language, string>> = {
	ja: `⋯|浦和市|清水区|どのように|していること|実施・未実施|複数可|かつ|今年|事例の追加|次の版の見込み|時期を過ぎています|東京都23区|政令市・郡
|東京都サンプルデータ（竹芝モデル）|前の表（その名前）に戻る|年度＝2024 の行だけ|この表の地域は、すべて福岡県ですか。
|jichitai-dx-atlas_場所_指標（2つなら×でつなぐ）_時点_条件_単位_候補_版`,
	en: `New case|this year|is due|By names alone|Only rows with 年度 = 2024|Are all areas of this table in Fukuoka?
|jichitai-dx-atlas_place_measure (two joined by ×)_date_filters_level_finder_edition`
};

describe('names of buttons and the like', () => {
	const code = readdirSync(join(root, 'src'), { recursive: true, encoding: 'utf8' })
		.filter((file) => /\.(ts|svelte)$/.test(file) && !file.includes(join('features', 'docs')))
		.map((file) => read(join('src', file)))
		.join('\n');
	it.each(PAGES)('$id in $lang calls them what the screen does', ({ id, lang }) => {
		const others = QUOTED[lang].replaceAll('\n', '').split('|');
		const quoted = [...markdownOf(id, lang).matchAll(lang === 'ja' ? /「([^」]+)」/g : /“([^”]+)”/g)];
		const names = quoted.map(([, name = '']) => name.replace(/[.,]$/, ''));
		expect(names.filter((name) => !code.includes(name) && !others.includes(name))).toEqual([]);
	});
});

describe('keys and options', () => {
	it.each(LANGUAGES)('in %s, every letter that a presentation takes is told', (lang) => {
		const letters = Array.from('ABCDEFGHIJKLMNOPQRSTUVWXYZ').filter((key) =>
			actionOf({ key, shiftKey: false })
		);
		expect(letters.filter((key) => !markdownOf('deck', lang).includes(`\`${key}\``))).toEqual([]);
	});
	it.each(LANGUAGES)('in %s, every option of the command is told', (lang) => {
		const options = [...COMMAND_MESSAGES[lang].help.matchAll(/^ {2}(--[a-z-]+)/gm)].map(
			([, name = '']) => name
		);
		expect(options.length).toBeGreaterThan(10);
		expect(options.filter((name) => !markdownOf('join', lang).includes(`\`${name}\``))).toEqual([]);
	});
});

describe('versions', () => {
	it('end with the one of package.json, the newest first', () => {
		const { version } = JSON.parse(read('package.json')) as { readonly version: string };
		expect(CHANGES[0].version).toBe(version);
		const dates = CHANGES.map(({ date }) => date);
		expect(dates).toEqual([...dates].sort().reverse());
	});
});

describe.each(['README.md', 'README.ja.md'])('%s', (file) => {
	const text = read(file);
	it('is at most 8 KB', () => {
		expect(Buffer.byteLength(text)).toBeLessThanOrEqual(8 * 1024);
	});
	it('links to files that are there', () => {
		const targets = [...text.matchAll(/\]\(((?!https:)[^)#]+)/g)].map(([, target]) => target ?? '');
		expect(targets.length).toBeGreaterThan(10);
		expect(targets.filter((target) => !existsSync(join(root, target)))).toEqual([]);
	});
});
