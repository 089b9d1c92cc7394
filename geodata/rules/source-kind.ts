import { isPageSource } from '../../src/lib/model/case-head';
import { at, rowOf, type Finding, type Rule } from './rule';

const GOVERNMENT = /\.(?:lg|go)\.jp$/u;
/** They carry what companies and municipalities send them, or are paid for what they print. */
const RELEASES =
	/(?:^|\.)(?:prtimes\.jp|atpress\.ne\.jp|dreamnews\.jp|kyodonewsprwire\.jp|value-press\.com|newscast\.jp|jichitai\.works|jt-tsushin\.jp)$/u;
/** Anybody writes there. */
const BLOGS =
	/(?:^|\.)(?:note\.com|note\.mu|ameblo\.jp|hatenablog\.com|seesaa\.net|fc2\.com|blogspot\.com|qiita\.com)$/u;
/** Others' articles are read there, of any kind. */
const PLATFORMS =
	/(?:^|\.)(?:nordot\.app|livedoor\.com|yahoo\.co\.jp|biglobe\.ne\.jp|docomo\.ne\.jp|shimotsuke\.co\.jp)$/u;

export const sourceKind: Rule = {
	id: 'source-kind',
	holds:
		'the kind of a page is that of who runs its site, each site has one, and a private blog never stands alone',
	check: (input) => {
		const { cases } = input.tables;
		const kinds = new Map<string, string>();
		return input.cases.flatMap((item): Finding[] => {
			const pages = item.sources.filter(isPageSource);
			const finding = (found: string, remedy: string): Finding =>
				at(cases, rowOf(input, item.id), 'sources', found, remedy);
			const found = pages.flatMap(({ url, kind }): Finding[] => {
				const host = hostOf(url);
				const said = `${kind} ${url}`;
				if (GOVERNMENT.test(host) && kind !== 'official') return [finding(said, 'write official')];
				if (RELEASES.test(host) && kind !== 'vendor')
					return [finding(said, 'write vendor: a release or a paid article is that of who sent it')];
				if (PLATFORMS.test(host) || BLOGS.test(host)) return [];
				const other = kinds.get(host);
				if (other === undefined) kinds.set(host, kind);
				if (other === undefined || other === kind) return [];
				return [finding(said, `another page of ${host} is ${other}: give the site one kind`)];
			});
			const alone = item.sources.length > 0 && pages.length === item.sources.length;
			if (
				alone &&
				pages.every(({ url, kind }) => BLOGS.test(hostOf(url)) && kind !== 'official' && kind !== 'vendor')
			) {
				found.push(finding(pages[0]?.url ?? '', 'add a better page, or leave the case out'));
			}
			return found;
		});
	}
};

export function hostOf(url: string): string {
	return URL.canParse(url) ? new URL(url).hostname.replace(/^www\d?\./u, '') : '';
}
