/** XML as text: what is written is escaped, and characters that XML does not know are left out. */

/** Characters of XML 1.0; half a surrogate pair is none. */
const FOREIGN = /[^\t\n\r\u{20}-\u{d7ff}\u{e000}-\u{fffd}\u{10000}-\u{10ffff}]/gu;
const ENTITIES: Readonly<Record<string, string>> = {
	'&': '&amp;',
	'<': '&lt;',
	'>': '&gt;',
	'"': '&quot;',
	"'": '&#39;'
};

/** A text without the characters that XML cannot hold. */
export function xmlText(text: string): string {
	return text.replace(FOREIGN, '');
}

const WRITTEN_OTHERWISE = new RegExp(`[&<>"']|${FOREIGN.source}`, FOREIGN.flags);

/** A text as XML writes it, between tags and in quotes. */
export function escapeXml(text: string): string {
	return text.replace(WRITTEN_OTHERWISE, (character) => ENTITIES[character] ?? '');
}

export type Attributes = Readonly<Record<string, string | number | undefined>>;

/**
 * An element.
 * @param attributes are escaped; `undefined` is left out, numbers are rounded to hundredths
 * @param children markup that is written already
 */
export function element(name: string, attributes: Attributes = {}, ...children: readonly string[]): string {
	let tag = `<${name}`;
	for (const [key, value] of Object.entries(attributes)) {
		if (value === undefined) continue;
		tag += ` ${key}="${typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value)}"`;
	}
	const content = children.join('');
	return content === '' ? `${tag}/>` : `${tag}>${content}</${name}>`;
}
