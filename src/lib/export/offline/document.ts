/** The HTML of an offline file: everything inside, and a policy that lets nothing be fetched. */
import { escapeXml } from '../../map/svg/xml';
import type { OfflineHead } from './content';
import { PART_IDS } from './packed';

export interface DocumentParts {
	readonly head: OfflineHead;
	/** For search results and previews of the file. */
	readonly description: string;
	/** Markup that is read without a script. */
	readonly still: string;
	/** As `pack` writes it. */
	readonly data: string;
	/** Finer outlines as `pack` writes them, by prefecture. */
	readonly details: ReadonlyMap<string, string>;
	/** What runs first, and runs the program. */
	readonly script: string;
	/** Compressed, as `pack` writes it. */
	readonly program: string;
	/** Its style, in the same way. */
	readonly sheet: string;
	/** Of the page without a script. */
	readonly style: string;
	/** `sha256-…`. */
	readonly scriptHash: string;
	readonly programHash: string;
	readonly styleHash: string;
}

/** The atlas's icon, as in `static/icon.svg`: a file that names none asks for `/favicon.ico`. */
const ICON =
	'data:image/svg+xml,' +
	encodeURIComponent(
		'<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="6" fill="#00428c"/>' +
			'<path d="M7 23l5-5 3 2 4-5 2-6 4-2" fill="none" stroke="#fff" stroke-width="2.5" stroke-linecap="round" stroke-linejoin="round"/>' +
			'<circle cx="15" cy="20" r="2.6" fill="#97d3ff"/><rect x="19" y="12.4" width="5" height="5" fill="#ffd43d"/></svg>'
	);

/** JSON that is safe inside a script element: no text in it ends the element, opens a comment or breaks a line. */
export function scriptJson(value: unknown): string {
	return JSON.stringify(value).replace(
		/[<>&\u2028\u2029]/g,
		(character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`
	);
}

/** Writes the file. */
export function offlineDocument(parts: DocumentParts): string {
	const { head } = parts;
	const policy = [
		"default-src 'none'",
		`script-src '${parts.scriptHash}' '${parts.programHash}'`,
		`style-src '${parts.styleHash}'`,
		'img-src data:',
		"base-uri 'none'",
		"form-action 'none'"
	].join('; ');
	const held = (id: string, type: string, text: string): string =>
		`<script type="${type}" id="${id}">${text}</script>`;
	return [
		'<!doctype html>',
		`<html lang="${head.lang}">`,
		'<head>',
		'<meta charset="utf-8">',
		`<meta http-equiv="Content-Security-Policy" content="${policy}">`,
		'<meta name="viewport" content="width=device-width, initial-scale=1, viewport-fit=cover">',
		'<meta name="color-scheme" content="light dark">',
		'<meta name="referrer" content="no-referrer">',
		`<meta name="description" content="${escapeXml(parts.description)}">`,
		`<title>${escapeXml(head.title)}</title>`,
		`<link rel="icon" type="image/svg+xml" href="${ICON}">`,
		`<style>${parts.style}</style>`,
		'</head>',
		'<body>',
		parts.still,
		held(PART_IDS.head, 'application/json', scriptJson(head)),
		held(PART_IDS.data, 'text/plain', parts.data),
		...[...parts.details].map(([code, text]) => held(PART_IDS.detail + code, 'text/plain', text)),
		held(PART_IDS.program, 'text/plain', parts.program),
		held(PART_IDS.sheet, 'text/plain', parts.sheet),
		`<script>${parts.script}</script>`,
		'</body>',
		'</html>',
		''
	].join('\n');
}
