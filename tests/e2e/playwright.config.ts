import { defineConfig } from '@playwright/test';
import { findChromium } from './chromium.js';

const port = Number(process.env.E2E_PORT ?? 4391);

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
				'--enable-unsafe-swiftshader'
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
