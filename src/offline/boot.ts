/**
 * Begins an offline file: takes the program and its style out of the elements that hold them compressed, a third of their
 * bytes: by deflate, which costs no time to read, and runs the one as a script of the page. The file's policy names the hash of both scripts.
 */
import { inflateSync, strFromU8 } from 'fflate';
import { outOfLetters } from '../lib/export/offline/letters';
import { PART_IDS } from '../lib/export/offline/packed';

function textIn(id: string): string {
	return strFromU8(inflateSync(outOfLetters(document.getElementById(id)?.textContent ?? '')));
}

const sheet = new CSSStyleSheet();
sheet.replaceSync(textIn(PART_IDS.sheet));
document.adoptedStyleSheets.push(sheet);
const script = document.createElement('script');
script.textContent = textIn(PART_IDS.program);
document.body.append(script);
