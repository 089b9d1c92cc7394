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

/** @returns {string | undefined} */
function find() {
	return [process.env.CHROMIUM_PATH ?? '', ...PLACES, chromium.executablePath()].find(
		(path) => path !== '' && existsSync(path)
	);
}

/** @param {string} command @param {string[]} args */
function run(command, args) {
	return spawnSync(command, args, { stdio: 'inherit', shell: process.platform === 'win32' }).status === 0;
}

/**
 * Path of a Chromium. A missing one is installed: by the system's packages as root on Debian, elsewhere Playwright's own.
 * @returns {string}
 * @throws Error that says in one line what to do
 */
export function findChromium() {
	const found = find();
	const debian = existsSync('/usr/bin/apt-get') && process.getuid?.() === 0;
	// Japanese text needs a Japanese font, or every label is a box.
	const fonts = debian && !existsSync('/usr/share/fonts/opentype/noto');
	if (debian && (found === undefined || fonts)) {
		run('apt-get', ['update', '-q']);
		run('apt-get', ['install', '-y', '-q', '--no-install-recommends', 'chromium', 'fonts-noto-cjk']);
	} else if (found === undefined) {
		run('npx', ['--no-install', 'playwright', 'install', 'chromium']);
	}
	const path = find();
	if (path === undefined) {
		throw new Error(
			'no Chromium: install one ("apt-get install chromium fonts-noto-cjk" or "npx playwright install chromium") or name it in CHROMIUM_PATH'
		);
	}
	return path;
}
