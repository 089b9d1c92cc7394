/**
 * `npm start`: installs and builds what is missing, then serves the built site as any static host would.
 * PORT chooses the port (4173), HOST the address to listen on (localhost), BASE_PATH the path it lives under.
 */
import { spawnSync } from 'node:child_process';
import { existsSync, readFileSync, readdirSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const base = process.env.BASE_PATH ?? '';

/** @param {string} command @param {string[]} args @param {string} doing */
export function run(command, args, doing) {
	console.log(`${doing} …`);
	const { status } = spawnSync(command, args, {
		cwd: root,
		stdio: 'inherit',
		shell: process.platform === 'win32'
	});
	if (status !== 0) {
		console.error(`${doing}: "${command} ${args.join(' ')}" failed (see above).`);
		process.exit(status ?? 1);
	}
}

/** Installs the packages named in the lock file, when they are not there or older than it. */
export function installPackages() {
	const installed = join(root, 'node_modules', '.package-lock.json');
	const lock = join(root, 'package-lock.json');
	if (existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs) return;
	run('npm', ['ci', '--no-fund', '--no-audit'], 'Installing packages');
}

/** Newest change in a file or folder, milliseconds. @param {string} path @returns {number} */
function newest(path) {
	const stat = statSync(path);
	if (!stat.isDirectory()) return stat.mtimeMs;
	return readdirSync(path).reduce((time, name) => Math.max(time, newest(join(path, name))), 0);
}

/** Builds the site, when it is missing, was built for another path, or is older than its sources. */
export function buildSite() {
	const stamp = join(root, 'build', '.built');
	const sources = [
		'src',
		'geodata',
		'static/icon.svg',
		'package-lock.json',
		'svelte.config.js',
		'vite.config.ts'
	];
	const wanted = JSON.stringify({ base, origin: process.env.SITE_ORIGIN ?? '' });
	const fresh =
		existsSync(stamp) &&
		readFileSync(stamp, 'utf8') === wanted &&
		sources.every((path) => newest(join(root, path)) <= statSync(stamp).mtimeMs);
	if (fresh) return;
	run('npm', ['run', '--silent', 'build'], 'Building the site (about a minute)');
	writeFileSync(stamp, wanted);
}

/** Which copy of the page of what is missing a browser takes. @param {string} accepted */
function missingAs(accepted) {
	if (/\bbr\b/.test(accepted)) return { ending: '.br', encoding: 'br' };
	return /\bgzip\b/.test(accepted) ? { ending: '.gz', encoding: 'gzip' } : { ending: '', encoding: '' };
}

/** Serves `build/`, the compressed copies where the browser takes them. @param {number} port @param {string} host */
export async function serve(port, host = 'localhost') {
	const { default: sirv } = await import('sirv');
	// The files are anyone's to read; embeds without an origin of their own could not even load their scripts otherwise.
	const setHeaders = (
		/** @type {import('node:http').ServerResponse} */ response,
		/** @type {string} */ path
	) => {
		response.setHeader('access-control-allow-origin', '*');
		// What is named after its content never changes; of everything else the newest is asked for, the service worker first.
		const lasting = path.startsWith('/_app/immutable/');
		response.setHeader('cache-control', lasting ? 'public, max-age=31536000, immutable' : 'no-cache');
	};
	const options = { etag: true, brotli: true, gzip: true, dotfiles: false, setHeaders };
	const files = sirv(join(root, 'build'), options);
	const server = createServer((request, response) => {
		const url = request.url ?? '/';
		if (base !== '' && url !== base && !url.startsWith(`${base}/`)) {
			response.writeHead(302, { location: `${base}/` }).end();
			return;
		}
		request.url = url.slice(base.length) || '/';
		files(request, response, () => {
			const { ending, encoding } = missingAs(request.headers['accept-encoding'] ?? '');
			response.writeHead(404, {
				'content-type': 'text/html;charset=utf-8',
				vary: 'Accept-Encoding',
				...(encoding && { 'content-encoding': encoding })
			});
			response.end(readFileSync(join(root, 'build', `404.html${ending}`)));
		});
	});
	await new Promise((resolve, reject) => {
		server.once('error', reject);
		server.listen(port, host, () => resolve(undefined));
	});
	return server;
}

if (process.argv[1] === fileURLToPath(import.meta.url)) {
	installPackages();
	buildSite();
	const port = Number(process.env.PORT ?? 4173);
	try {
		await serve(port, process.env.HOST ?? 'localhost');
		console.log(`\n  自治体DXアトラス: http://localhost:${port}${base}/\n\n  Ctrl+C ends it.`);
	} catch (error) {
		const taken = error instanceof Error && 'code' in error && error.code === 'EADDRINUSE';
		console.error(taken ? `Port ${port} is taken. Choose another: PORT=${port + 1} npm start` : error);
		process.exit(1);
	}
}
