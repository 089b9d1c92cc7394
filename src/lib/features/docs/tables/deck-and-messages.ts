/** Tables of the deck file's fields and of the messages between an embed and the page around it, made from their schemas. */
import { deckFileSchema } from '$lib/view/deck-file';
import { frameMessageSchema, hostMessageSchema } from '$lib/view/embed-protocol';
import { DECK_FILE_WORDS, MESSAGE_FIELD_WORDS, MESSAGE_WORDS } from '../words/deck-and-messages';
import { fieldTable } from './fields';
import { codes, type MakeTable } from './table';

const FRAME = { ja: '枠 → ページ', en: 'frame → page' } as const;
const HOST = { ja: 'ページ → 枠', en: 'page → frame' } as const;

/** Every message: who sends it, its type, and its own fields. */
export const MESSAGES = [
	...frameMessageSchema.options.map(({ entries }) => ({ way: FRAME, entries })),
	...hostMessageSchema.options.map(({ entries }) => ({ way: HOST, entries }))
].map(({ way, entries: { dxAtlas: _, type, ...rest } }) => ({
	way,
	type: type.literal,
	fields: Object.keys(rest)
}));

const messages: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '埋め込みのメッセージ' : 'Messages of an embed',
	columns:
		lang === 'ja'
			? ['送り手 → 受け手', '`type`', '項目', '送るとき']
			: ['From → to', '`type`', 'Fields', 'Sent'],
	rows: MESSAGES.map(({ way, type, fields }) => [
		way[lang],
		`\`${type}\``,
		codes(fields, lang) || '–',
		MESSAGE_WORDS[type]?.[lang === 'ja' ? 0 : 1] ?? ''
	])
});

const messageFields: MakeTable = (lang) => ({
	caption: lang === 'ja' ? 'メッセージの項目' : 'Fields of messages',
	columns: lang === 'ja' ? ['項目', '内容'] : ['Field', 'Holds'],
	rows: [...new Set(MESSAGES.flatMap(({ fields }) => fields))].map((field) => [
		`\`${field}\``,
		MESSAGE_FIELD_WORDS[field]?.[lang === 'ja' ? 0 : 1] ?? ''
	])
});

export const deckAndMessageTables = {
	'deck-file': (lang) =>
		fieldTable(lang === 'ja' ? 'スライドのファイル' : 'the deck file', deckFileSchema, DECK_FILE_WORDS, lang),
	'embed-messages': messages,
	'embed-message-fields': messageFields
} satisfies Readonly<Record<string, MakeTable>>;
