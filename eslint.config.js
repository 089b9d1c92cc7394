import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import { RULES } from './.oxlint.config.js';
import svelteConfig from './svelte.config.js';

// TypeScript reads a component from disk as its parser gives it to the rules: one program holds for all of them, where each
// would otherwise make a new one, and a component that is imported has its props' types.
process.env['SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK'] = '1';
const { default: svelte } = await import('eslint-plugin-svelte');

export default defineConfig(
	// All else is linted by oxlint (.oxlint.config.js).
	{ ignores: ['**/*.{js,mjs,ts}', '!**/*.svelte.ts', '.cache/', '.svelte-kit/', 'build/', 'test-results/'] },
	js.configs.recommended,
	...ts.configs.strictTypeChecked,
	...svelte.configs['flat/recommended'],
	prettier,
	...svelte.configs['flat/prettier'],
	{
		languageOptions: {
			globals: { ...globals.browser, ...globals.node },
			parserOptions: { projectService: true, extraFileExtensions: ['.svelte'] }
		},
		rules: {
			...RULES,
			// Links are made by the explorer, base path included, so that they carry the whole view.
			'svelte/no-navigation-without-resolve': 'off',
			// Sets, maps and addresses here are made within a function, or values that are replaced as a whole.
			'svelte/prefer-svelte-reactivity': 'off'
		}
	},
	{
		files: ['**/*.svelte', '**/*.svelte.ts'],
		languageOptions: { parserOptions: { parser: ts.parser, svelteConfig } },
		rules: {
			// In an effect, reading a value is what subscribes to it.
			'@typescript-eslint/no-meaningless-void-operator': 'off'
		}
	}
);
