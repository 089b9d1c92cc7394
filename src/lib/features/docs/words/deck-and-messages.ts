/** What each field of the deck file and of an embed's messages holds. A test holds that none is missing or too many. */
import { DECK_LIMITS, DECK_TAKEN } from '$lib/view/deck';
import type { Described } from './shared-fields';

const { slides, title, notes, address, text } = DECK_LIMITS;
const digits = (most: number): string => most.toLocaleString('en');
const taken = digits(DECK_TAKEN.text);
/** How much of it can be written on the page, and how much a file may bring. */
const letters = (most: number): Described => [
	`（画面で${digits(most)}字、ファイルで${taken}字まで）`,
	`(${digits(most)} characters on the page, ${taken} in a file)`
];

export const DECK_FILE_WORDS: Readonly<Record<string, Described>> = {
	format: ['ファイルの種類', 'what the file is'],
	version: [
		'形式の版。いまは2。版1（種類のないスライド）も開けます',
		'version of the format, now 2; version 1, whose slides have no kind, opens too'
	],
	edition: [
		'書き出した日の事例の時点。読み込みでは使いません',
		'edition of the cases when it was written; not read'
	],
	'slides[]': [`スライド。${slides}枚まで`, `the slides, ${slides} at most`],
	'slides[].kind': [
		'種類。`map` は地図（省略時）、`pair` は2つの地図、`title` は表紙、`text` は文章',
		'kind: `map` a map (when absent), `pair` two maps, `title` a title slide, `text` words'
	],
	'slides[].parts': [
		'地図のスライドで、出すもの（`true`）と出さないもの（`false`）。ない項目は通常どおり',
		'what of a map is there (`true`) or not (`false`); the rest is as usual'
	],
	'slides[].parts.legend': ['凡例', 'legend'],
	'slides[].parts.list': ['事例の一覧（`pair` にはありません）', 'list of cases (not on a `pair`)'],
	'slides[].parts.code': ['QRコード（`pair` にはありません）', 'QR code (not on a `pair`)'],
	'slides[].parts.names': ['地図の地名', 'names on the map'],
	'slides[].parts.pins': ['事例の印', 'case markers'],
	'slides[].beside': ['`pair` の右の地図のアドレス', 'address of the map on the right of a `pair`'],
	'slides[].text': [
		`\`title\` の題名の下の文字、\`text\` の本文。改行で段落、「- 」か「・」で始まる行は箇条書き${letters(text)[0]}`,
		`words below the title of a \`title\`, paragraphs of a \`text\`: a line each, one that begins with “- ” or “・” a bullet ${letters(text)[1]}`
	],
	'slides[].address': [
		`アトラスのアドレスより後のパスとクエリ。全国か地域の画面に限ります（${digits(address)}字まで）`,
		`path and query behind the base path, of the country or an area (${digits(address)} characters)`
	],
	'slides[].title': [
		`題名。ないときは画面の内容${letters(title)[0]}`,
		`title; absent: what the view calls itself ${letters(title)[1]}`
	],
	'slides[].notes': [`発表者のメモ${letters(notes)[0]}`, `speaker notes ${letters(notes)[1]}`]
};

/** By the type of a message. */
export const MESSAGE_WORDS: Readonly<Record<string, Described>> = {
	ready: ['埋め込みが動き始めたとき', 'when the embed has started'],
	height: ['`fit=content` で、高さが変わるたび', 'with `fit=content`, whenever the height changes'],
	'view-changed': ['最初と、表示が変わるたび', 'at first and whenever the view changes'],
	select: ['見る人が地域を選ぶたび', 'whenever the reader chooses an area'],
	hello: ['`ready` への返事', 'answers `ready`'],
	'set-view': ['いつでも', 'at any time'],
	'set-options': ['いつでも。枠は読み込み直しません', 'at any time; the frame is not reloaded']
};

export const MESSAGE_FIELD_WORDS: Readonly<Record<string, Described>> = {
	id: [
		'ページが枠に付ける名前（`A-Z a-z 0-9 _ -` の1〜64字）',
		'the page’s name for the frame, 1 to 64 of `A-Z a-z 0-9 _ -`'
	],
	height: ['CSSピクセル（20,000まで）', 'CSS pixels, up to 20,000'],
	view: ['アトラスのアドレスより後のパスとクエリ', 'path and query behind the base path'],
	title: ['画面の題名', 'title of the view'],
	area: ['選んだ地域のコード。全国では空', 'code of the chosen area; empty for the country'],
	name: ['その名前', 'its name'],
	options: [
		'既定値と異なる[設定](../embeds/ja.md#options)のすべて。`{ panel: on }`',
		'all [options](../embeds/en.md#options) that differ from their defaults, `{ panel: on }`'
	]
};
