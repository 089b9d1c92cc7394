/** A component's script, and what its markup imports on demand or reads of what the script imports. @param {string} text */
function scriptOf(text) {
	const scripts = [...text.matchAll(/<script[^>]*>([\s\S]*?)<\/script>/g)].map(([, script]) => script);
	const markup = text.replace(/<(script|style)[^>]*>[\s\S]*?<\/\1>/g, '');
	return [...scripts, ...(markup.match(/\bimport\('[^']+'\)|\b[a-z]\w*\.[a-zA-Z]\w*/g) ?? [])].join(';\n');
}

/** @type {import('knip').KnipConfig} */
export default {
	entry: [
		'src/offline/*.{ts,js}',
		// Take the places of SvelteKit's modules and of the dialog inside an offline file.
		'src/offline/app/*.{ts,svelte}',
		// Bundled as a text for the pages that embed the atlas.
		'src/lib/features/embed/dx-atlas.ts',
		// Bundled as a text for the pages of the atlas.
		'src/lib/features/shell/first-touch.ts',
		'geodata/**/{build,check,publish}.ts',
		'tests/unit/**/*.test.ts',
		'tests/e2e/*.spec.ts'
	],
	project: ['src/**/*.{ts,js,svelte,css}', 'geodata/**/*.ts', 'tests/**/*.{ts,js}', '*.{js,ts}'],
	compilers: {
		svelte: scriptOf,
		css: (/** @type {string} */ text) =>
			[...text.matchAll(/@import\s+'([^']+)'/g)].map(([, file]) => `import '${file}';`).join('\n')
	}
};
