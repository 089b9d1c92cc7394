/**
 * write-excel-file packs a workbook in workers that are made of text (`blob:`), which our Content Security Policy refuses,
 * and waits for them for ever. A workbook is small enough to be packed where it is written.
 */

const PACKER = '\0zip-at-once';

/**
 * Vite plugin for `fflate` as write-excel-file imports it.
 * @returns {import('vite').Plugin}
 */
export function zipAtOnce() {
	return {
		name: 'zip-at-once',
		enforce: 'pre',
		resolveId: {
			filter: { id: /^fflate$/ },
			handler: (_, importer = '') =>
				/write-excel-file[\\/]modules[\\/]zip[\\/]zipToArrayBuffer\.js/.test(importer) ? PACKER : null
		},
		load: {
			filter: { id: /zip-at-once$/ },
			handler: (id) =>
				id === PACKER
					? `import { zipSync } from 'fflate';
export const zip = (files, done) => done(null, zipSync(files));`
					: null
		}
	};
}
