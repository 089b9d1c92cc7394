/** `geodata/links.csv`: the official site and the open data page of each municipality. */
import Papa from 'papaparse';
import { lgcodeOf, parseCode, type AreaCode } from '../../src/lib/model/code';
import { GeodataFault } from '../boundaries/fault';
import type { RegisterRow } from '../register/table';

/** One municipality; an open data page only where it is its own, on its site or a shared portal. */
export interface LinkRow {
	readonly code: AreaCode;
	readonly prefecture: string;
	readonly name: string;
	readonly site: string;
	readonly openData: string;
}

export const SITE_COLUMNS = ['lgcode', 'url'] as const;
export const LINK_COLUMNS = ['code', 'opendata_url'] as const;
/** Where the list is wrong, by code: both towns and villages of a name have the other's address there. */
const CORRECTED: Readonly<Record<string, string>> = {
	// The list has vill.shirakawa.lg.jp, which is the village's; the town's own open data page is on this host.
	'21506': 'https://www.town.shirakawa.lg.jp/'
};
const COLUMNS = ['lgcode', 'prefecture', 'name', 'site', 'open-data'] as const;

/**
 * Rows by code, one for every municipality of the register.
 * @param sites the official site by `lgcode`; wards of cities may be among them
 * @param pages the open data page by `code`, empty where there is none of its own
 * @throws GeodataFault naming the municipality: no row, no address of a site, an address that is none
 */
export function makeLinks(
	sites: readonly Readonly<Record<string, string>>[],
	pages: readonly Readonly<Record<string, string>>[],
	register: readonly RegisterRow[]
): readonly LinkRow[] {
	const siteOf = new Map(sites.map(({ lgcode, url }) => [lgcode, url]));
	const pageOf = new Map(pages.map(({ code, opendata_url: url }) => [code, url]));
	return register
		.filter(({ kind }) => kind !== 'prefecture' && kind !== 'northern-village')
		.map(({ code, prefecture, name }) => {
			const lgcode = lgcodeOf(code);
			const site = CORRECTED[code] ?? siteOf.get(lgcode) ?? '';
			const openData = pageOf.get(lgcode);
			if (!isAddress(site)) throw new GeodataFault(`links: ${code} ${name}: found site "${site}"`);
			if (openData === undefined || (openData !== '' && !isAddress(openData)))
				throw new GeodataFault(`links: ${code} ${name}: found open data page "${openData ?? ''}"`);
			return { code, prefecture, name, site, openData };
		})
		.sort((a, b) => (a.code < b.code ? -1 : 1));
}

function isAddress(text: string): boolean {
	return /^https?:\/\/[^\s"<>]+$/.test(text) && URL.canParse(text);
}

/** UTF-8 with BOM and CRLF, as Excel on Windows expects it. */
export function formatLinks(rows: readonly LinkRow[]): string {
	const lines = rows.map(({ code, prefecture, name, site, openData }) => [
		...[lgcodeOf(code), prefecture, name, site, openData]
	]);
	return `\uFEFF${Papa.unparse({ fields: [...COLUMNS], data: lines }, { newline: '\r\n' })}\r\n`;
}

/** @throws GeodataFault naming the line whose code is none */
export function parseLinks(text: string): readonly LinkRow[] {
	const { data } = Papa.parse<Record<(typeof COLUMNS)[number], string>>(text.replace(/^\uFEFF/, ''), {
		header: true,
		skipEmptyLines: true
	});
	return data.map(({ lgcode, prefecture, name, site, 'open-data': openData }, i) => {
		const code = parseCode(lgcode);
		if (code === null) throw new GeodataFault(`links.csv:${i + 2}: lgcode "${lgcode}" is no code`);
		return { code, prefecture, name, site, openData };
	});
}

/** The text of `/data/links.json`. */
export function linksJson(rows: readonly LinkRow[]): string {
	const lines = rows.map(({ code, site, openData }) =>
		JSON.stringify({ code, site, ...(openData && { openData }) })
	);
	return `[\n${lines.join(',\n')}\n]\n`;
}
