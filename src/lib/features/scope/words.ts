/** What the chooser of the scope says; fetched with it. */
import type { Language } from '$lib/view/view';

const ja = new Intl.NumberFormat('ja-JP');
const en = new Intl.NumberFormat('en-GB');
const count = (n: number, one: string, more: string): string => `${en.format(n)} ${n === 1 ? one : more}`;

export interface ScopeWords {
	readonly title: string;
	readonly now: (name: string) => string;
	readonly country: string;
	readonly toCountry: string;
	readonly around: string;
	readonly aroundHint: string;
	readonly rings: (name: string, rings: 1 | 2) => string;
	readonly loading: string;
	readonly failed: string;
	readonly frameworks: string;
	readonly find: string;
	readonly found: (n: number) => string;
	readonly more: (n: number) => string;
	readonly members: (n: number, partial: boolean) => string;
	readonly lists: string;
	readonly tray: (n: number) => string;
	readonly paste: string;
	readonly pasteHint: string;
	readonly use: string;
	readonly open: string;
	readonly name: string;
	readonly unnamed: string;
	readonly save: string;
	readonly saveCsv: string;
	readonly csvOf: (name: string) => string;
	readonly saved: string;
	readonly savedAs: (name: string) => string;
	readonly rename: (name: string) => string;
	readonly renameTo: string;
	readonly apply: string;
	readonly cancel: string;
	readonly delete: (name: string) => string;
	readonly deleted: (name: string) => string;
	readonly device: string;
	readonly size: (n: number) => string;
	readonly made: (n: number) => string;
	readonly nothing: string;
	readonly unknown: (texts: readonly string[]) => string;
	readonly ambiguous: (texts: readonly string[]) => string;
	readonly limit: (n: number) => string;
	/** A list is named after its file. */
	readonly nameCut: (whole: string, most: number) => string;
}

/** Written out; of more the number is told. */
const MOST_TOLD = 12;
function told(texts: readonly string[], between: string, rest: (n: number) => string): string {
	const more = texts.length - MOST_TOLD;
	return texts.slice(0, MOST_TOLD).join(between) + (more > 0 ? rest(more) : '');
}

export const SCOPE_WORDS: Readonly<Record<Language, ScopeWords>> = {
	ja: {
		title: '範囲',
		now: (name) => `現在の範囲: ${name}`,
		country: '全国',
		toCountry: '全国に戻す',
		around: '選択中の自治体と隣接',
		aroundHint: '地図や検索で自治体を選ぶと、隣接する自治体までを範囲にできます。',
		rings: (name, rings) => (rings === 1 ? `${name}と隣接自治体` : `${name}から2周（隣の隣まで）`),
		loading: '読み込んでいます。',
		failed: '読み込めませんでした。通信の状態を確認してから、もう一度お試しください。',
		frameworks: '連携の枠組み',
		find: '枠組みの名前か、構成する市区町村の名前',
		found: (n) => (n === 0 ? '見つかりませんでした。' : `${ja.format(n)}件あります。`),
		more: (n) => `ほか${ja.format(n)}件。名前を入れて絞り込んでください。`,
		members: (n, partial) => `${ja.format(n)}自治体${partial ? '（一部）' : ''}`,
		lists: '自分のリスト',
		tray: (n) => `連携シートの${ja.format(n)}自治体を範囲にする`,
		paste: '名前か団体コードを貼り付ける',
		pasteHint: '改行か「、」で区切ります。表計算ソフトからの貼り付けもできます。',
		use: '範囲にする',
		open: 'CSV・Excelのファイルを開く',
		name: 'リストの名前',
		unnamed: '自分の圏域',
		save: 'この端末に保存',
		saveCsv: 'CSVで保存',
		csvOf: (name) => `「${name}」をCSVで保存`,
		saved: '保存したリスト',
		savedAs: (name) => `「${name}」をこの端末に保存しました。`,
		rename: (name) => `「${name}」の名前を変える`,
		renameTo: '新しい名前',
		apply: '変更',
		cancel: 'キャンセル',
		delete: (name) => `「${name}」を削除`,
		deleted: (name) => `「${name}」を削除しました。`,
		device:
			'リストはこの端末だけに保存し、送信しません。アドレスを共有すると、市区町村のコードとリストの名前が伝わります。',
		size: (n) => `${ja.format(n)}自治体`,
		made: (n) => `${ja.format(n)}自治体を範囲にしました。`,
		nothing: '自治体の名前もコードも読み取れませんでした。範囲は変えていません。',
		unknown: (texts) => `見つからないため除いたもの: ${told(texts, '、', (n) => `、ほか${ja.format(n)}件`)}`,
		ambiguous: (texts) =>
			`同じ名前の自治体が複数あるため除いたもの: ${told(texts, '、', (n) => `、ほか${ja.format(n)}件`)}。都道府県名を付けるか、団体コードで指定してください。`,
		limit: (n) =>
			`範囲にできるのは${ja.format(n)}自治体までです。はじめの${ja.format(n)}自治体を使いました。`,
		nameCut: (whole, most) =>
			`リストの名前は${most}字までのため、ファイル名のはじめの${most}字にしました。元の名前: ${whole}`
	},
	en: {
		title: 'Scope',
		now: (name) => `Now: ${name}`,
		country: 'the whole country',
		toCountry: 'Back to the whole country',
		around: 'The selection and its neighbours',
		aroundHint: 'Select an area on the map or by search to look at it with its neighbours.',
		rings: (name, rings) =>
			rings === 1 ? `${name} and its neighbours` : `${name} and two rings of neighbours`,
		loading: 'Loading.',
		failed: 'This could not be loaded. Check your connection and try again.',
		frameworks: 'Cooperation frameworks',
		find: 'Name of a framework or of a member',
		found: (n) => (n === 0 ? 'None found.' : `${count(n, 'framework', 'frameworks')} found.`),
		more: (n) => `${en.format(n)} more. Type a name to narrow them down.`,
		members: (n, partial) => `${count(n, 'member', 'members')}${partial ? ' (partial list)' : ''}`,
		lists: 'Lists of your own',
		tray: (n) => `Use the ${count(n, 'municipality', 'municipalities')} of the partnership sheet`,
		paste: 'Paste names or codes',
		pasteHint: 'Separated by lines or commas. You can also paste cells copied from a spreadsheet.',
		use: 'Use as the scope',
		open: 'Open a CSV or Excel file',
		name: 'Name of the list',
		unnamed: 'My area',
		save: 'Save on this device',
		saveCsv: 'Save as CSV',
		csvOf: (name) => `Save “${name}” as CSV`,
		saved: 'Saved lists',
		savedAs: (name) => `“${name}” has been saved on this device.`,
		rename: (name) => `Rename “${name}”`,
		renameTo: 'New name',
		apply: 'Rename',
		cancel: 'Cancel',
		delete: (name) => `Delete “${name}”`,
		deleted: (name) => `“${name}” has been deleted.`,
		device:
			'Lists are kept on this device and are not sent anywhere. An address that you share contains the codes and the name of its list.',
		size: (n) => count(n, 'area', 'areas'),
		made: (n) => `The scope is now ${count(n, 'area', 'areas')}.`,
		nothing: 'No area name or code could be read. The scope has not changed.',
		unknown: (texts) =>
			`Left out because not found: ${told(texts, ', ', (n) => ` and ${en.format(n)} more`)}`,
		ambiguous: (texts) =>
			`Left out because several areas share the name: ${told(texts, ', ', (n) => ` and ${en.format(n)} more`)}. Add the prefecture, or give the code.`,
		limit: (n) => `A scope holds up to ${en.format(n)} areas; the first ${en.format(n)} are used.`,
		nameCut: (whole, most) =>
			`A name holds up to ${most} characters; the list has the first ${most} of its file’s. The whole name: ${whole}`
	}
};
