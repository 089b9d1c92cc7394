/** Tables of the project: what can be written, and the commands. */
import packageText from '../../../../../package.json?raw';
import { FORMATS } from '$lib/export/formats/registry';
import { formatDate } from '$lib/text/date';
import { CHANGES } from '../changes';
import { COMMAND_WORDS, type Command } from '../words/commands';
import type { MakeTable } from './table';

const formats: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '書き出しの形式' : 'Formats',
	columns: lang === 'ja' ? ['形式', '用途', '拡張子', '種類'] : ['Format', 'For', 'Ending', 'Type'],
	rows: FORMATS.map(({ words, ending, type }) => [
		words[lang].name,
		words[lang].hint,
		`\`.${ending}\``,
		`\`${type}\``
	])
});

/** The commands of package.json, in its order. */
export const COMMANDS = Object.keys(
	(JSON.parse(packageText) as { scripts: Record<Command, string> }).scripts
);

const commands: MakeTable = (lang) => ({
	caption: lang === 'ja' ? 'コマンド' : 'Commands',
	columns: lang === 'ja' ? ['コマンド', '内容'] : ['Command', 'Does'],
	rows: COMMANDS.map((name) => [
		`\`npm ${name === 'start' || name === 'test' ? '' : 'run '}${name}\``,
		COMMAND_WORDS[name as Command][lang]
	])
});

const changes: MakeTable = (lang) => ({
	caption: lang === 'ja' ? '変更履歴' : 'Changes',
	columns: lang === 'ja' ? ['バージョン', '日付', '変更'] : ['Version', 'Date', 'Change'],
	rows: CHANGES.flatMap(({ version, date, entries }) =>
		entries.map((entry, i) => [i === 0 ? version : '', i === 0 ? formatDate(date, lang) : '', entry[lang]])
	)
});

export const projectTables = { formats, commands, changes } satisfies Record<string, MakeTable>;
