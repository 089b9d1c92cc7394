/**
 * Begins an offline file: takes the program out of the element that holds it compressed, a third of its bytes, and runs it
 * as a script of the page. The file's policy names the hash of both.
 */
import { strFromU8 } from 'fflate';
import { inflated, PART_IDS } from '../lib/export/offline/packed';

const script = document.createElement('script');
script.textContent = strFromU8(inflated(document.getElementById(PART_IDS.program)?.textContent ?? ''));
document.body.append(script);
