import type { Framework } from '../model/framework';
import { isOldSource } from '../model/framework-kind';
import type { Language } from '../model/language';
import type { Messages } from './ja';

/** 備後圏域連携中枢都市圏; in English the same unless its source has an English name. */
export function frameworkName({ name, en }: Pick<Framework, 'name' | 'en'>, lang: Language): string {
	return lang === 'en' ? (en ?? name) : name;
}

/**
 * The name with what its list is, where it may not be all or not be true any more: れんけいこうち広域都市圏（一部の一覧）.
 * @param today `2026-11-22`
 */
export function taggedFramework(framework: Framework, today: string, t: Messages): string {
	const { status, source, kind } = framework;
	const { partial, old, other } = t.frameworkTags;
	const tags = [
		...(kind === 'other' ? [other] : []),
		...(status === 'partial' ? [partial] : []),
		...(isOldSource(source, today) ? [old] : [])
	];
	const name = frameworkName(framework, t.lang);
	if (tags.length === 0) return name;
	return t.lang === 'ja' ? `${name}（${tags.join('、')}）` : `${name} (${tags.join(', ')})`;
}
