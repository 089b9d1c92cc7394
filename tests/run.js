/**
 * `npm test`: sets up what is missing and passes every test: data rules, types, lint, units, and a real browser. Ends
 * with `N passed, N failed`, where each of the first three checks counts as one.
 */
import { spawnSync } from 'node:child_process';
import { mkdtempSync, readFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { buildSite, installPackages } from '../src/start.js';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const reports = mkdtempSync(join(tmpdir(), 'atlas-tests-'));
let passed = 0;
let failed = 0;

/** @param {string[]} args @param {Record<string, string>} [env] */
function npx(args, env = {}) {
	return spawnSync('npx', ['--no-install', ...args], {
		cwd: root,
		stdio: 'inherit',
		env: { ...process.env, ...env },
		shell: process.platform === 'win32'
	}).status;
}

/** One check that passes or fails as a whole. @param {string} name @param {string[][]} commands */
function check(name, commands) {
	console.log(`\n== ${name}`);
	const ok = commands.every((args) => npx(args) === 0);
	if (ok) passed++;
	else failed++;
}

/** @param {string} file @returns {unknown} */
function readJson(file) {
	return JSON.parse(readFileSync(file, 'utf8'));
}

/** @param {string} name @param {() => { passed: number, failed: number }} suite */
function count(name, suite) {
	console.log(`\n== ${name}`);
	try {
		const result = suite();
		passed += result.passed;
		failed += result.failed;
	} catch (error) {
		console.error(`${name}: no result (${error instanceof Error ? error.message : String(error)})`);
		failed++;
	}
}

installPackages();
const { findChromium } = await import('./e2e/chromium.js');
check('data rules', [['tsx', 'geodata/check.ts']]);
check('types', [
	['svelte-kit', 'sync'],
	['svelte-check', '--tsconfig', './tsconfig.json', '--fail-on-warnings']
]);
check('lint and format', [
	['eslint', '.'],
	['prettier', '--check', '--log-level', 'warn', '.'],
	['tsx', 'tests/arrows.js'],
	['knip', '--config', '.knip.js']
]);
count('unit tests', () => {
	const file = join(reports, 'unit.json');
	npx(['vitest', 'run', '--reporter=default', '--reporter=json', `--outputFile.json=${file}`]);
	const report =
		/** @type {{ numPassedTests: number, numFailedTests: number, testResults: { status: string, assertionResults: unknown[] }[] }} */ (
			readJson(file)
		);
	// A file that fails to load runs no test, yet it has failed.
	const broken = report.testResults.filter(
		(each) => each.status === 'failed' && each.assertionResults.length === 0
	).length;
	return { passed: report.numPassedTests, failed: report.numFailedTests + broken };
});
count('browser tests', () => {
	const chromium = findChromium();
	buildSite();
	const file = join(reports, 'e2e.json');
	npx(['playwright', 'test', '--config', 'tests/e2e/playwright.config.ts'], {
		CHROMIUM_PATH: chromium,
		PLAYWRIGHT_JSON_OUTPUT_NAME: file
	});
	const { stats, errors } =
		/** @type {{ stats: Record<'expected' | 'flaky' | 'unexpected' | 'skipped', number>, errors: unknown[] }} */ (
			readJson(file)
		);
	return {
		passed: stats.expected + stats.flaky,
		failed: stats.unexpected + stats.skipped + errors.length
	};
});

console.log(`\n${passed} passed, ${failed} failed`);
process.exit(failed === 0 && passed > 0 ? 0 : 1);
