/** What is said wherever an address leaves that nobody else can open. */
import type { Language } from '../../model/language';
import { isReachable } from '../../view/reachable';

/**
 * @param href whole address of what is given away
 * @returns `null` where others can open it
 */
export function unreachableNote(href: string, lang: Language): string | null {
	if (isReachable(href)) return null;
	const { host } = new URL(href);
	return lang === 'ja'
		? `このアトラスは${host === '' ? 'この端末の中' : `「${host}」`}で動いています。リンク、QRコード、埋め込みのコードは、ほかの人の端末では開けません。公開したアトラスで作ってください。`
		: `This atlas runs ${host === '' ? 'on this device only' : `at “${host}”`}. Other people cannot open its links, QR codes and embeds: make them in the published atlas.`;
}
