/**
 * The Markdown of a page → what is drawn. Only what a page needs is understood; anything else is an error, so that nothing
 * is lost in silence. A line `{{table:name}}` is a generated table. An HTML comment is not shown: `8<!-- sheet-most -->`
 * names the value of the code that the number before it is, which a test compares.
 */
import { Lexer, type MarkedToken, type Token, type Tokens } from 'marked';
import { plain, type Block, type Content, type Inline } from './content';
import type { DocTable } from './tables/table';

export interface MarkdownContext {
	/** Where the target of a link leads on the site; `null` for what is no page of it, so that its text stands alone. */
	readonly resolve: (href: string) => string | null;
	/** The generated table of a name, `undefined` where there is none. */
	readonly table: (name: string) => DocTable | undefined;
	/** The id of the heading with this number (from 0) and text. */
	readonly headingId: (index: number, text: string) => string;
	/** Name of a written table below a heading. */
	readonly captionOf: (heading: string) => string;
}

const TABLE = /^\{\{table:([a-z0-9./-]+)\}\}$/;

/** The id of a heading: its words in lower case, joined by hyphens. */
export function slug(text: string): string {
	return text
		.toLowerCase()
		.replace(/[^\p{L}\p{N}\s_-]/gu, '')
		.trim()
		.replace(/\s+/g, '-');
}

/** The headings of a text below its title, as they are written. */
export function headingsOf(markdown: string): readonly { readonly depth: number; readonly text: string }[] {
	return (Lexer.lex(markdown) as MarkedToken[])
		.filter((token) => token.type === 'heading')
		.filter(({ depth }) => depth > 1)
		.map(({ depth, tokens }) => ({ depth, text: plain(inlines(tokens, (href) => href)) }));
}

/**
 * Reads a page.
 * @throws Error that names what is not understood
 */
export function readMarkdown(markdown: string, context: MarkdownContext): Content {
	const [first, ...rest] = (Lexer.lex(markdown) as MarkedToken[]).filter(({ type }) => type !== 'space');
	if (first?.type !== 'heading' || first.depth !== 1) throw new Error('expected a title first: # …');
	let headings = 0;
	let heading = first.text;
	const blocks = rest.map((token): Block => {
		if (token.type !== 'heading') return toBlock(token, context, heading);
		const children = inlines(token.tokens, context.resolve);
		if (token.depth !== 2 && token.depth !== 3)
			throw new Error(`heading of depth ${token.depth}: ${token.text}`);
		heading = plain(children);
		return { kind: 'heading', depth: token.depth, id: context.headingId(headings++, heading), children };
	});
	return { title: first.text, blocks };
}

function toBlock(token: MarkedToken, context: MarkdownContext, heading: string): Block {
	const { resolve } = context;
	if (token.type === 'paragraph') {
		const [only, another] = token.tokens as MarkedToken[];
		if (only?.type === 'image' && another === undefined) return picture(only, resolve);
		const [, name] = TABLE.exec(token.text) ?? [];
		return name === undefined
			? { kind: 'paragraph', children: inlines(token.tokens, resolve) }
			: generated(name, context);
	}
	if (token.type === 'text')
		return { kind: 'paragraph', children: inlines(token.tokens ?? [token], resolve) };
	if (token.type === 'code') return { kind: 'code', text: token.text };
	if (token.type === 'list') {
		const items = token.items.map(({ tokens }) =>
			(tokens as MarkedToken[])
				.filter(({ type }) => type !== 'space')
				.map((each) => toBlock(each, context, heading))
		);
		return { kind: 'list', ordered: token.ordered, items };
	}
	if (token.type === 'table') {
		return {
			kind: 'table',
			caption: context.captionOf(heading),
			columns: token.header.map(({ tokens }) => inlines(tokens, resolve)),
			rows: token.rows.map((row) => row.map(({ tokens }) => inlines(tokens, resolve)))
		};
	}
	throw new Error(`${token.type} is not understood: ${token.raw}`);
}

/** `![what it shows](address "640x300")`, alone in its paragraph. */
function picture({ href, text, title }: Tokens.Image, resolve: MarkdownContext['resolve']): Block {
	const [, width, height] = /^(\d+)x(\d+)$/.exec(title ?? '') ?? [];
	const src = resolve(href);
	if (src === null || text === '' || width === undefined || height === undefined)
		throw new Error(`expected ![what it shows](a file of static/ "WIDTHxHEIGHT"): ${href}`);
	return { kind: 'picture', src, alt: text, width: Number(width), height: Number(height) };
}

function generated(name: string, { table, resolve }: MarkdownContext): Block {
	const made = table(name);
	if (!made) throw new Error(`no table "${name}"`);
	const cell = (text: string): readonly Inline[] => inlines(Lexer.lexInline(text), resolve);
	return {
		kind: 'table',
		caption: made.caption,
		columns: made.columns.map(cell),
		rows: made.rows.map((row) => row.map(cell))
	};
}

function inlines(tokens: readonly Token[], resolve: MarkdownContext['resolve']): readonly Inline[] {
	return (tokens as MarkedToken[]).flatMap((token): readonly Inline[] => {
		if (token.type === 'text' || token.type === 'escape') return [{ kind: 'text', text: token.text }];
		if (token.type === 'codespan') return [{ kind: 'code', text: token.text }];
		if (token.type === 'strong' || token.type === 'em') {
			return [{ kind: token.type, children: inlines(token.tokens, resolve) }];
		}
		if (token.type === 'link') {
			const children = inlines(token.tokens, resolve);
			const href = resolve(token.href);
			return href === null ? children : [{ kind: 'link', href, children }];
		}
		if (token.type === 'html' && token.raw.startsWith('<!--')) return [];
		throw new Error(`${token.type} is not understood: ${token.raw}`);
	});
}
