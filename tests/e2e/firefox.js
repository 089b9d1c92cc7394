/** Finds a Firefox for its own browser test. Nobody needs to have one: the test is left out without. */
import { existsSync } from 'node:fs';

const PLACES = [
	'/usr/bin/firefox-esr',
	'/usr/bin/firefox',
	'/Applications/Firefox.app/Contents/MacOS/firefox',
	'C:\\Program Files\\Mozilla Firefox\\firefox.exe'
];

/** What is said where there is none. */
export const NO_FIREFOX = 'no Firefox found (apt-get install firefox-esr, or name one in FIREFOX_PATH)';

/** Path of a Firefox; `undefined` where there is none. @returns {string | undefined} */
export function findFirefox() {
	return [process.env.FIREFOX_PATH ?? '', ...PLACES].find((path) => path !== '' && existsSync(path));
}
