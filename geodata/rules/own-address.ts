import { isPageSource } from '../../src/lib/model/case-head';
import { at, rowOf, type Rule } from './rule';
import { hostOf } from './source-kind';

/** Caches, mirrors, copies of a site under development, translations. */
const COPIES =
	/web\.archive\.org|archive\.(?:ph|is|today)|webcache\.|translate\.goog|s3[-.][a-z0-9-]*\.?amazonaws|wp-dev|(?:^|\.)(?:dev|stg|staging|test)\.|\.asia$|wbb\.group|github\.io$/u;

/** Services that have ended, or that keep a page for days only: their addresses no longer open. */
const ENDED =
	/(?:^|\.)(?:nordot\.app|this\.kiji\.is|news\.goo\.ne\.jp|blog\.goo\.ne\.jp|www3\.nhk\.or\.jp|sankeibiz\.jp)$/u;

/** Where a reader came from is no part of an address. */
const TRACKING = /[?&](?:utm_[a-z]+|fbclid|gclid)=/u;

export const ownAddress: Rule = {
	id: 'own-address',
	holds: 'a page is named by its own address, and the pages of the authorities come before all others',
	check: (input) =>
		input.cases.flatMap((item) => {
			const pages = item.sources.filter(isPageSource);
			const copies = pages
				.filter(({ url }) => COPIES.test(hostOf(url)))
				.map(({ url }) => [url, 'name the original, or leave the page out'] as const);
			const ended = pages
				.filter(({ url }) => ENDED.test(hostOf(url)))
				.map(({ url }) => [url, 'name a page that opens: this service has ended'] as const);
			const tracked = pages
				.filter(({ url }) => TRACKING.test(url))
				.map(({ url }) => [url, 'leave out what only says where a reader came from'] as const);
			const late = pages.find(
				({ kind }, i) => kind === 'official' && pages.slice(0, i).some((before) => before.kind !== 'official')
			);
			const wrong = [
				...copies,
				...ended,
				...tracked,
				...(late ? [[late.url, 'move it before the other pages'] as const] : [])
			];
			return wrong.map(([url, remedy]) =>
				at(input.tables.cases, rowOf(input, item.id), 'sources', url, remedy)
			);
		})
};
