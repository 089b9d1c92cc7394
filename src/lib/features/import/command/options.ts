/** The options of `npm run join`. */
import { parseArgs } from 'node:util';
import { LANGUAGES, type Language } from '$lib/model/language';
import { COMMAND_MESSAGES, USAGE } from './words';

/** Stands for standard input. */
export const INPUT = '-';
const OUT_FORMATS = ['csv', 'xlsx', 'dxatlas.json'] as const;
export type OutFormat = (typeof OUT_FORMATS)[number];

export interface JoinOptions {
	readonly file: string;
	readonly json: boolean;
	readonly out: { readonly file: string; readonly format: OutFormat } | null;
	readonly sheet: string | null;
	readonly listSheets: boolean;
	readonly scope: string | null;
	readonly ordered: boolean;
	readonly begins: boolean;
	readonly only: readonly string[];
	readonly repair: boolean;
	readonly withoutPoints: boolean;
	readonly strict: boolean;
	readonly help: boolean;
	readonly lang: Language;
}

/** Ends the command with one line on standard error. */
export class Failure extends Error {}

/** @throws Failure that says what is wrong with them */
export function optionsOf(args: readonly string[]): JoinOptions {
	const { file, lang, out, sheet, scope, ...others } = parsed(args);
	const format = OUT_FORMATS.find((each) => out?.toLowerCase().endsWith(`.${each}`));
	if (out !== undefined && !format) throw new Failure(COMMAND_MESSAGES[lang].noFormat(out));
	return {
		...{ file, lang, json: others.json, help: others.help, strict: others.strict },
		out: out !== undefined && format ? { file: out, format } : null,
		sheet: sheet ?? null,
		listSheets: others['list-sheets'],
		scope: scope ?? null,
		...{ ordered: others.ordered, begins: others.begins, only: others.only, repair: others.repair },
		withoutPoints: others['without-points']
	};
}

function parsed(args: readonly string[]) {
	const flag = { type: 'boolean', default: false } as const;
	try {
		const { values, positionals } = parseArgs({
			args: [...args],
			allowPositionals: true,
			options: {
				...{ json: flag, 'list-sheets': flag, ordered: flag, begins: flag, repair: flag, strict: flag },
				...{ 'without-points': flag, help: { ...flag, short: 'h' } },
				...{ out: { type: 'string' }, sheet: { type: 'string' }, scope: { type: 'string' } },
				only: { type: 'string', multiple: true, default: [] },
				lang: { type: 'string', default: 'ja' }
			}
		});
		const [file = values.help ? INPUT : undefined, more] = positionals;
		if (file === undefined || more !== undefined) throw new Error('one FILE');
		const lang = LANGUAGES.find((each) => each === values.lang);
		if (lang === undefined) throw new Error(`Unknown language '${values.lang}'`);
		return { ...values, file, lang };
	} catch (error) {
		throw new Failure(`${error instanceof Error ? error.message.split('. ')[0] : String(error)}; ${USAGE}`);
	}
}
