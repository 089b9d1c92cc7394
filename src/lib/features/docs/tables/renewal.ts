/** Tables of how the official figures are renewed, made from what `npm run geodata:figures` recorded. */
import { editionOf, isPastDate } from '$lib/model/editions/editions';
import { INDICATORS } from '$lib/model/indicator';
import { formatDate } from '$lib/text/date';
import type { Language } from '$lib/view/view';
import { CHANGES } from '../changes';
import { RENEWAL_FORMS } from '../words/renewal';
import type { MakeTable } from './table';

/** The day that these pages were made for. */
export const TODAY = CHANGES[0].date;
const PAST = { ja: '時期を過ぎています', en: 'is due' } as const satisfies Record<Language, string>;

/** The figures that are renewed from their publishers' files. */
const RENEWED = INDICATORS.filter(({ id }) => editionOf(id) !== null);

/** When the next edition of a figure should be out; empty where nothing is known of it. */
function nextOf(id: string, lang: Language): string {
	const edition = editionOf(id);
	if (!edition?.next) return '';
	const month = formatDate(edition.next, lang);
	if (!isPastDate(edition, TODAY)) return month;
	return lang === 'ja' ? `${month}（${PAST.ja}）` : `${month} (${PAST.en})`;
}

/** That a newer edition of a figure should be out since a month; empty where it need not be. */
export function dueOf(id: string, lang: Language): string {
	const edition = editionOf(id);
	if (!edition?.next || !isPastDate(edition, TODAY)) return '';
	const month = formatDate(edition.next, lang);
	return lang === 'ja'
		? `（次の版の見込みの${month}を過ぎています）`
		: `(a newer one has been due since ${month})`;
}

const renewal: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '更新のしかた' : 'How each is renewed',
	columns:
		lang === 'ja'
			? ['公表資料', '指標', 'ダウンロードするもの', '公表', 'コマンド']
			: ['Publication', 'Figures', 'Download', 'Comes out', 'Command'],
	rows: Object.entries(RENEWAL_FORMS).map(([id, { page, files, words }]) => {
		const { publication, take, when } = words[lang];
		const figures = RENEWED.filter((figure) => editionOf(figure.id)?.form === id);
		return [
			page === null ? publication : `[${publication}](${page})`,
			figures.map((figure) => figure[lang]).join(lang === 'ja' ? '、' : ', ') || '–',
			take,
			when,
			`\`npm run geodata:figures -- ${files}\``
		];
	})
});

const editions: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '指標ごとの版' : 'The edition of each figure',
	columns:
		lang === 'ja'
			? ['指標', '時点', '読み取った日', '次の版の見込み']
			: ['Figure', 'As of', 'Read on', 'Next edition expected'],
	rows: RENEWED.map((indicator) => {
		const { date, read } = editionOf(indicator.id) ?? { date: '', read: '' };
		return [
			indicator[lang],
			formatDate(date, lang),
			formatDate(read, lang),
			nextOf(indicator.id, lang) || '–'
		];
	})
});

export const renewalTables = { renewal, editions } satisfies Record<string, MakeTable>;
