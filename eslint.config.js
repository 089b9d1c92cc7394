import js from '@eslint/js';
import prettier from 'eslint-config-prettier';
import { defineConfig } from 'eslint/config';
import globals from 'globals';
import ts from 'typescript-eslint';
import svelteConfig from './svelte.config.js';

// TypeScript reads a component from disk as its parser gives it to the rules: one program holds for all of them, where each
// would otherwise make a new one, and a component that is imported has its props' types.
process.env['SVELTE_ESLINT_PARSER_EXPERIMENTAL_TS_SYS_HOOK'] = '1';
const { default: svelte } = await import('eslint-plugin-svelte');

export default defineConfig(
	{ ignores: ['.cache/', '.svelte-kit/', 'build/', 'static/data/', 'test-results/', 'geodata/built/'] },
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
			'no-undef': 'off',
			'@typescript-eslint/consistent-type-imports': 'error',
			'@typescript-eslint/switch-exhaustiveness-check': 'error',
			// Without enums nothing can be assigned to one; to look for one behind each value takes a sixth of all the time.
			'@typescript-eslint/no-unsafe-enum-assignment': 'off',
			'no-restricted-syntax': [
				'error',
				{ selector: 'TSEnumDeclaration', message: 'Write a list `as const` and the union of its values.' }
			],
			// Style only: a number in a text is plain enough, and so is an arrow that returns what a setter returns.
			'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
			'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
			// Links are made by the explorer, base path included, so that they carry the whole view.
			'svelte/no-navigation-without-resolve': 'off',
			// Sets, maps and addresses here are made within a function, or values that are replaced as a whole.
			'svelte/prefer-svelte-reactivity': 'off',
			'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
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
