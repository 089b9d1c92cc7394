/**
 * `npm test`: sets up what is missing and passes every test: data rules, types, lint, units, and a real browser. Ends
 * with the time of each part and `N passed, N failed`, where each check that is no test counts as one.
 */
import { spawn } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { constants, setPriority, tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { installPackages } from '../src/start.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
const begun = performance.now();
// Compilers make much that is soon thrown away: with more room for it, a tenth of their time is not spent on sorting it out.
const NODE_OPTIONS = `${process.env['NODE_OPTIONS'] ?? ''} --max-semi-space-size=64`;
let passed = 0;
let failed = 0;
/** @type {[name: string, seconds: number][]} */
const times = [];

/** @typedef {(args: string[], env?: Record<string, string>) => Promise<boolean>} Run runs a command; whether it went well */

/** Until when a part prints as it goes. */
let screen = Promise.resolve();
/** What parts say that have ended meanwhile: the next ones do not wait for it. @type {Promise<void>[]} */
const printed = [];

/**
 * A part of the tests, and how long it took. Parts run side by side, so that what one says is printed when it has ended.
 * @param {string} name @param {(run: Run) => Promise<{ passed: number, failed: number }>} suite
 * @param {{ live?: boolean, behind?: boolean }} [how] prints as it goes; takes only what time the others leave
 */
async function part(name, suite, { live = false, behind = false } = {}) {
	const start = performance.now();
	let end = () => {};
	if (live) screen = new Promise((resolve) => (end = resolve));
	/** @type {Buffer[]} */
	const said = [];
	/** @type {Run} */
	const run = (args, env = {}) =>
		new Promise((resolve) => {
			const [command = '', ...rest] = args;
			// The command itself: npx takes most of a second to find it.
			const child = spawn(command === 'node' ? command : join('node_modules', '.bin', command), rest, {
				cwd: root,
				stdio: live ? 'inherit' : ['ignore', 'pipe', 'pipe'],
				env: { ...process.env, NODE_OPTIONS, ...env },
				shell: process.platform === 'win32'
			});
			if (behind && child.pid !== undefined) setPriority(child.pid, constants.priority.PRIORITY_BELOW_NORMAL);
			child.stdout?.on('data', (/** @type {Buffer} */ data) => said.push(data));
			child.stderr?.on('data', (/** @type {Buffer} */ data) => said.push(data));
			child.on('error', () => resolve(false));
			child.on('close', (code) => resolve(code === 0));
		});
	const heading = `\n== ${name}`;
	if (live) console.log(heading);
	let trouble = '';
	try {
		const result = await suite(run);
		passed += result.passed;
		failed += result.failed;
	} catch (error) {
		trouble = `${name}: no result (${error instanceof Error ? error.message : String(error)})`;
		failed++;
	}
	times.push([name, (performance.now() - start) / 1000]);
	end();
	printed.push(
		screen.then(() => {
			if (!live) console.log(`${heading}\n${Buffer.concat(said).toString('utf8').trimEnd()}`);
			if (trouble !== '') console.error(trouble);
		})
	);
}

/**
 * One check that passes or fails as a whole.
 * @param {string} name @param {string[][]} commands @param {{ behind?: boolean }} [how]
 */
const check = (name, commands, how) =>
	part(
		name,
		async (run) => {
			for (const command of commands) if (!(await run(command))) return { passed: 0, failed: 1 };
			return { passed: 1, failed: 0 };
		},
		how
	);

/** @param {string} file @returns {unknown} */
function readJson(file) {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {Run} run */
async function unitTests(run) {
	const file = join(reports, 'unit.json');
	await run(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
	const report =
		/** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */ (
			readJson(file)
		);
	// A file that fails to load runs no test, yet it has failed.
	const broken = report.testResults.filter(
		(each) => each.status === 'failed' && each.assertionResults.length === 0
	).length;
	return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
}

/** The site the browser tests look at. @param {Run} run */
async function build(run) {
	const script = "import('./src/start.js').then(({ buildSite }) => buildSite())";
	if (!(await run(['node', '--eval', script]))) throw new Error('the site was not built');
	return { passed: 0, failed: 0 };
}

/** @param {Run} run */
async function browserTests(run) {
	const { findChromium } = await import('./e2e/chromium.js');
	const { findFirefox, NO_FIREFOX } = await import('./e2e/firefox.js');
	const file = join(reports, 'e2e.json');
	const without = findFirefox() === undefined ? ['--project=webgl', '--project=svg'] : [];
	await run(['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts', ...without], {
		CHROMIUM_PATH: findChromium(),
		PLAYWRIGHT_JSON_OUTPUT_NAME: file
	});
	if (without.length > 0) console.log(`\nFirefox: skipped, ${NO_FIREFOX}`);
	const { stats, errors } =
		/** @type {{ stats: Record<'expected' | 'flaky' | 'unexpected' | 'skipped', number>, errors: unknown[] }} */ (
			readJson(file)
		);
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + stats.skipped + errors.length
	};
}

installPackages();
// Types, lint and units all read what SvelteKit writes.
await part('set-up', async (run) => {
	if (!(await run(['svelte-kit', 'sync']))) throw new Error('svelte-kit sync failed');
	return { passed: 0, failed: 0 };
});
// Browser tests wait now and then, and leave a core: what holds nothing up takes such time from the beginning, behind all others.
const behind = check(
	'types',
	[
		['svelte-check', '--tsgo', '--tsconfig', './tsconfig.json', '--fail-on-warnings'],
		['tsgo', '-p', 'src/service-worker']
	],
	{ behind: true }
)
	.then(() =>
		check(
			'lint',
			[
				['oxlint', '--config', '.oxlint.config.js'],
				['eslint', '.']
			],
			{ behind: true }
		)
	)
	.then(() =>
		check(
			'format, arrows',
			[
				['prettier', '--check', '--log-level', 'warn', '.'],
				['tsx', 'tests/arrows.js'],
				['knip', '--config', '.knip.js']
			],
			{ behind: true }
		)
	);
// One after the other: Vitest writes into .svelte-kit what a build that runs meanwhile would take for its own.
await check('data rules', [['tsx', 'geodata/check.ts']]);
await part('unit tests', unitTests);
await part('build', build);
await part('browser tests', browserTests, { live: true });
await behind;
await Promise.all(printed);

const total = (performance.now() - begun) / 1000;
console.log('\nTime of each part (side by side; types, lint, format and arrows behind the others):');
for (const [name, seconds] of [...times, ['in all', total]]) {
	console.log(`${String(name).padEnd(16)} ${Number(seconds).toFixed(0).padStart(5)} s`);
}
console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
