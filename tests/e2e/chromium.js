/** Finds a Chromium for the browser tests, or installs one. */
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { chromium } from '@playwright/test';

const PLACES = [
	'/usr/bin/chromium',
	'/usr/bin/chromium-browser',
	'/usr/bin/google-chrome',
	'/usr/bin/google-chrome-stable',
	'/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
	'C:\\Program Files\\Google\\Chrome\\Application\\chrome.exe'
];

/** Chromium without the window that a person sees: a page of it costs a quarter less. */
const SHELL = '/usr/bin/chromium-headless-shell';

/** @param {boolean} window @returns {string | undefined} */
function find(window) {
	const places = window ? PLACES : [SHELL, ...PLACES];
	return [process.env.CHROMIUM_PATH ?? '', ...places, chromium.executablePath()].find(
		(path) => path !== '' && existsSync(path)
	);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
	return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/**
 * Path of a Chromium. A missing one is installed: by the system's packages as root on Debian, otherwise Playwright's own.
 * @param {{ window?: boolean }} [options] whether it is to be as a person has it, or may be the light one of tests
 * @returns {string}
 * @throws Error that says in one line what to do
 */
export function findChromium({ window = false } = {}) {
	const found = find(window);
	const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
	const wanted = found !== undefined && (window || [SHELL, process.env.CHROMIUM_PATH].includes(found));
	// Japanese text needs a Japanese font, or every label is a box.
	const fonts = existsSync('/usr/share/fonts/opentype/noto');
	if (debian && !(wanted && fonts)) {
		run('apt-get', ['update', '-q']);
		const name = window ? 'chromium' : 'chromium-headless-shell';
		run('apt-get', ['install', '-y', '-q', '--no-install-recommends', name, 'fonts-noto-cjk']);
	}
	// Where apt-get knows no such package, as on Ubuntu, too.
	if (find(window) === undefined) run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
	const path = find(window);
	if (path === undefined) {
		throw new Error(
			'no Chromium: install one ("apt-get install chromium fonts-noto-cjk" or "npx playwright install chromium") or name it in CHROMIUM_PATH'
		);
	}
	return path;
}
