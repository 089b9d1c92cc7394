/** What is said of cooperation frameworks: of their members, of the page that names these, and what it leaves open. */
import type { Area } from '../model/area';
import type { Dataset } from '../model/dataset';
import type { Framework } from '../model/framework';
import { isOldSource, type FrameworkKind } from '../model/framework-kind';
import type { Language } from '../model/language';
import { formatDate } from './date';

interface FrameworkWords {
	readonly kinds: Readonly<Record<FrameworkKind, string>>;
	/** 7市2町. */
	readonly members: (counts: MemberCounts) => string;
	readonly known: (members: string) => string;
	readonly brackets: (text: string) => string;
	/** The area's part in it, behind the name: の構成市. */
	readonly role: (kind: FrameworkKind, isCentre: boolean, area: Area['kind']) => string;
	readonly sourceKinds: Readonly<Record<Framework['source']['kind'], string>>;
	readonly page: (publisher: string) => string;
	readonly dated: (date: string) => string;
	readonly undated: (read: string) => string;
	readonly since: (date: string) => string;
	readonly partial: (listed: number, stated: number | null) => string;
	readonly old: string;
	readonly unofficial: (kind: string) => string;
	readonly other: string;
	/** On a sheet of several municipalities. */
	readonly holdsAll: string;
	readonly holds: (names: string) => string;
	readonly holdsNone: string;
}

/** How many cities, towns, villages and wards there are. */
interface MemberCounts {
	readonly city: number;
	readonly town: number;
	readonly village: number;
	readonly ward: number;
}

const plural = (n: number, one: string, many: string): string => `${n} ${n === 1 ? one : many}`;
const UNITS = { city: '市', town: '町', village: '村', ward: '区' } as const;
const unitOf = (kind: Area['kind']): keyof typeof UNITS =>
	kind === 'town' || kind === 'village' ? kind : kind === 'special-ward' ? 'ward' : 'city';

export const FRAMEWORK_WORDS: Readonly<Record<Language, FrameworkWords>> = {
	ja: {
		kinds: { 'core-city': '連携中枢都市圏', settlement: '定住自立圏', other: 'その他の共同体' },
		members: ({ city, town, village, ward }) =>
			`${city ? `${city}市` : ''}${ward ? `${ward}区` : ''}${town ? `${town}町` : ''}${village ? `${village}村` : ''}`,
		known: (members) => `確認できた${members}`,
		holdsAll: 'すべてが構成市町村です。',
		holds: (names) => `${names}が構成市町村です。`,
		holdsNone: '2つ以上が入る枠組みは収録していません。入っていないという意味ではありません。',
		brackets: (text) => `（${text}）`,
		role: (kind, isCentre, area) =>
			isCentre && kind !== 'other'
				? kind === 'core-city'
					? 'の連携中枢都市'
					: 'の中心市'
				: `の${isCentre ? '中心' : '構成'}${UNITS[unitOf(area)]}`,
		sourceKinds: {
			official: '公的機関のページ',
			association: '団体のページ',
			press: '報道など',
			encyclopaedia: '百科事典または写し'
		},
		page: (publisher) => `出典: ${publisher}`,
		dated: (date) => `${date}のページ`,
		undated: (read) => `日付のないページ、${read}に確認`,
		since: (date) => `${date}から`,
		partial: (listed, stated) =>
			stated === null
				? `一部の一覧です。ページに名前が出ている${listed}市町村だけを示しています。`
				: `一部の一覧です。ページは${stated}市町村としていますが、名前が出ている${listed}市町村だけを示しています。`,
		old: '5年以上前のページです。その後変わっているかもしれません。',
		unofficial: (kind) => `公的機関のページではありません（${kind}）。`,
		other: '連携中枢都市圏や定住自立圏ではなく、情報システムの共同利用など、DXを共同で進める組織です。'
	},
	en: {
		kinds: {
			'core-city': 'core-city area',
			settlement: 'settlement area',
			other: 'other joint body'
		},
		members: ({ city, town, village, ward }) =>
			[
				...(city ? [plural(city, 'city', 'cities')] : []),
				...(ward ? [plural(ward, 'ward', 'wards')] : []),
				...(town ? [plural(town, 'town', 'towns')] : []),
				...(village ? [plural(village, 'village', 'villages')] : [])
			].join(', '),
		known: (members) => `${members} identified`,
		holdsAll: 'All are members.',
		holds: (names) => `Members: ${names}.`,
		holdsNone: 'No framework with two or more of them is recorded, which does not mean that there is none.',
		brackets: (text) => ` (${text})`,
		role: (_, isCentre) => (isCentre ? ': central municipality' : ': member'),
		sourceKinds: {
			official: 'page of an authority',
			association: 'page of an association',
			press: 'press',
			encyclopaedia: 'encyclopaedia or copy'
		},
		page: (publisher) => `Source: ${publisher}`,
		dated: (date) => `page of ${date}`,
		undated: (read) => `page without a date, read in ${read}`,
		since: (date) => `since ${date}`,
		partial: (listed, stated) =>
			stated === null
				? `The list is partial: only the ${listed} that the page names are shown.`
				: `The list is partial: the page says ${stated} municipalities; only the ${listed} that it names are shown.`,
		old: 'The page is more than five years old; the framework may have changed since.',
		unofficial: (kind) => `Not a page of an authority (${kind}).`,
		other:
			'Neither a 連携中枢都市圏 nor a 定住自立圏: a body for joint DX, as for shared information systems.'
	}
};

/** 7市2町 / 7 cities, 2 towns; of a partial list it says that these are the ones known. */
export function countMembers(
	{ members, status }: Pick<Framework, 'members' | 'status'>,
	{ areaByCode }: Dataset,
	lang: Language
): string {
	const counts = { city: 0, town: 0, village: 0, ward: 0 };
	for (const code of members) {
		const area = areaByCode.get(code);
		if (area) counts[unitOf(area.kind)]++;
	}
	const { members: told, known } = FRAMEWORK_WORDS[lang];
	return status === 'partial' ? known(told(counts)) : told(counts);
}

/** What a reader has to know of a list before relying on it; empty where there is nothing. */
export function frameworkCaveats(framework: Framework, today: string, lang: Language): readonly string[] {
	const words = FRAMEWORK_WORDS[lang];
	const { kind, members, stated, status, source } = framework;
	return [
		...(status === 'partial' ? [words.partial(members.length, stated)] : []),
		...(isOldSource(source, today) ? [words.old] : []),
		...(source.kind === 'official' ? [] : [words.unofficial(words.sourceKinds[source.kind])]),
		...(kind === 'other' ? [words.other] : [])
	];
}

/** 2024年4月1日のページ, or that it has no date and when it was read. */
export function sourceDate({ date, read }: Framework['source'], lang: Language): string {
	const words = FRAMEWORK_WORDS[lang];
	return date === null ? words.undated(formatDate(read, lang)) : words.dated(formatDate(date, lang));
}
