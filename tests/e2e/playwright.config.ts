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
	// Pages of Chromium's own address bar, which each new window loads: half a second of a core for every test.
	'WebUIOmniboxPopup',
	'WebUIOmniboxAimPopup',
	'WebUIOmniboxFullPopup',
	'OmniboxAimPopup'
];

export default defineConfig({
	testDir: '.',
	testMatch: '*.spec.ts',
	fullyParallel: true,
	workers: 2,
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
		launchOptions: {
			executablePath: findChromium(),
			args: [
				'--no-sandbox',
				'--disable-background-networking',
				'--use-angle=swiftshader',
				'--enable-unsafe-swiftshader',
				// WebGL is drawn by SwiftShader; the page around it is put together without it, in a fraction of the time.
				'--disable-gpu-compositing',
				`--disable-features=${DISABLED_FEATURES.join()}`
			]
		}
	},
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
