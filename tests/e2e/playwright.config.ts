import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.js';

const port = Number(process.env.E2E_PORT ?? 4391);

/** What Playwright switches off, which a second switch of this name would otherwise bring back, and what we do. */
const DISABLED_FEATURES = [
	'AvoidUnnecessaryBeforeUnloadCheckSync',
	'DestroyProfileOnBrowserClose',
	'HttpsUpgrades',
	'HttpsFirstBalancedModeAutoEnable',
	'LensOverlay',
	'MediaRouter',
	'PaintHolding',
	'ThirdPartyStoragePartitioning',
	'AvoidCorsURLLoaderRestartOnRedirect',
	'TcpPortRandomizationWin',
	'OptimizationHints',
	'NetworkTimeServiceQuerying',
	'AimEnabled',
	'PreconnectToSearch',
	// A process that waits for a next page, which no test has.
	'SpareRendererForSitePerProcess',
	// Pages of Chromium's own address bar, which each new window loads: half a second of a core for every test.
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxFullPopup',
	'OmniboxAimPopup'
];

/** Starts a Firefox by itself. */
const FIREFOX = 'firefox.spec.ts';
/** Tag of the tests that wait for the map that MapLibre draws. */
const WEBGL = /@webgl/;
/** WebGL is drawn by SwiftShader; the page around it is put together without it, in a fraction of the time. */
const SOFTWARE_WEBGL = [
	'--use-angle=swiftshader',
	'--enable-unsafe-swiftshader',
	'--disable-gpu-compositing'
];

/**
 * Scripts are compiled to fast code where they run a hundred times as often as usual: in pages that live for two seconds it costs
 * more than it saves, while long work (tables, exports) is still compiled.
 */
const WARM = '--js-flags=--invocation-count-for-maglev=40000,--invocation-count-for-turbofan=300000';

/** @param graphics how Chromium draws */
function launchWith(graphics: readonly string[]): { executablePath: string; args: string[] } {
	return {
		executablePath: findChromium(),
		args: [
			'--no-sandbox',
			'--disable-background-networking',
			WARM,
			...graphics,
			`--disable-features=${DISABLED_FEATURES.join()}`
		]
	};
}

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	fullyParallel: true,
	// Two more than the cores of the machines that this is timed on: a test waits now and then.
	workers: 4,
	// Software WebGL on a busy machine is slow, not wrong.
	timeout: 90_000,
	expect: { timeout: 20_000 },
	retries: process.env.CI ? 1 : 0,
	reporter: [['list'], ['json']],
	outputDir: '../../test-results',
	use: {
		baseURL: `http://localhost:${port}`,
		viewport: { width: 1440, height: 900 },
		locale: 'ja-JP',
		timezoneId: 'Asia/Tokyo',
		// It would answer in the place of what a test puts on the line; the specs of it allow it.
		serviceWorkers: 'block'
	},
	projects: [
		// First, since its last test is the longest of all: at the end one core would wait for it.
		{ name: 'firefox', testMatch: FIREFOX },
		{
			name: 'webgl',
			testIgnore: FIREFOX,
			grep: WEBGL,
			// A quarter of the pixels: most of SwiftShader's time goes into them, and the page is laid out in CSS pixels.
			use: { deviceScaleFactor: 0.5, launchOptions: launchWith(SOFTWARE_WEBGL) }
		},
		// Everything else is the same beside the map in SVG, which a page keeps where there is no WebGL: a third less work.
		{
			name: 'svg',
			testIgnore: FIREFOX,
			grepInvert: WEBGL,
			use: { launchOptions: launchWith(['--disable-gpu', '--disable-3d-apis']) }
		}
	],
	webServer: {
		command: 'node src/start.js',
		cwd: '../..',
		env: { PORT: String(port) },
		url: `http://localhost:${port}/`,
		// Whoever develops may have one running; a clean run never meets another's.
		reuseExistingServer: !process.env.CI,
		timeout: 300_000
	}
});
