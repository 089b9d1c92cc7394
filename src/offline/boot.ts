/**
 * Begins an offline file: takes the program out of the element that holds it compressed, a third of its bytes, and runs it
 * as a script of the page. The file's policy names the hash of both.
 */
import { inflateSync, strFromU8 } from 'fflate';
import { PART_IDS } from '../lib/export/offline/packed';

const packed = atob(document.getElementById(PART_IDS.program)?.textContent ?? '');
const script = document.createElement('script');
script.textContent = strFromU8(inflateSync(Uint8Array.from(packed, (character) => character.charCodeAt(0))));
document.body.append(script);
