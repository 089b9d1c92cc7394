/** A strict little reader of XML, so that tests see what a viewer would: it throws where one would refuse. */

export interface XmlNode {
	readonly name: string;
	readonly attributes: Readonly<Record<string, string>>;
	readonly children: XmlNode[];
	text: string;
}

const TOKEN = /<\?[^>]*\?>|<(\/?)([\w:.-]+)((?:\s+[\w:.-]+="[^"<]*")*)\s*(\/?)>|([^<]+)/gy;

export function parseXml(text: string): XmlNode {
	const root: XmlNode = { name: '', attributes: {}, children: [], text: '' };
	const open: XmlNode[] = [root];
	TOKEN.lastIndex = 0;
	while (TOKEN.lastIndex < text.length) {
		const at = TOKEN.lastIndex;
		const match = TOKEN.exec(text);
		if (!match) throw new SyntaxError(`Not XML at ${at}: ${text.slice(at, at + 60)}`);
		const [, closing, name, attributes = '', empty, content] = match;
		const parent = open.at(-1) as XmlNode;
		if (content !== undefined) parent.text += decode(content);
		else if (name === undefined) continue;
		else if (closing) {
			if (open.pop()?.name !== name) throw new SyntaxError(`</${name}> at ${at} closes another element`);
		} else {
			const node: XmlNode = { name, attributes: attributesOf(attributes), children: [], text: '' };
			parent.children.push(node);
			if (!empty) open.push(node);
		}
	}
	const [only, ...others] = root.children;
	if (open.length !== 1 || !only || others.length > 0) throw new SyntaxError('Expected one root element');
	return only;
}

/** Every element of a name, at any depth, in the order of the text. */
export function all(node: XmlNode, name: string): XmlNode[] {
	const found: XmlNode[] = [];
	const visit = (each: XmlNode): void => {
		if (each.name === name) found.push(each);
		each.children.forEach(visit);
	};
	visit(node);
	return found;
}

export function byId(node: XmlNode, id: string): XmlNode {
	const found = [node, ...descendants(node)].filter(({ attributes }) => attributes.id === id);
	if (found.length !== 1 || !found[0]) throw new Error(`Found ${found.length} elements with id ${id}`);
	return found[0];
}

/** All the text in an element. */
export function textOf(node: XmlNode): string {
	return node.text + node.children.map(textOf).join('');
}

export function descendants(node: XmlNode): XmlNode[] {
	return node.children.flatMap((child) => [child, ...descendants(child)]);
}

function attributesOf(text: string): Record<string, string> {
	const found: Record<string, string> = {};
	for (const [, key = '', value = ''] of text.matchAll(/([\w:.-]+)="([^"]*)"/g)) {
		if (key in found) throw new SyntaxError(`Attribute ${key} twice`);
		found[key] = decode(value);
	}
	return found;
}

function decode(text: string): string {
	for (const character of text) {
		const code = character.codePointAt(0) ?? 0;
		const known = code === 9 || code === 10 || code === 13 || (code >= 32 && code < 0xd800) || code > 0xdfff;
		if (!known || code === 0xfffe || code === 0xffff)
			throw new SyntaxError(`U+${code.toString(16)} is not in XML`);
	}
	return text.replace(/&([^;]*);?/g, (_, entity: string) => {
		const value = { amp: '&', lt: '<', gt: '>', quot: '"', '#39': "'", apos: "'" }[entity];
		if (value === undefined) throw new SyntaxError(`Unknown entity &${entity};`);
		return value;
	});
}
