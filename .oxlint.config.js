import js from '@eslint/js';
import ts from 'typescript-eslint';

/**
 * Whatever is no component is linted by oxlint, which reads types fifteen times as fast as ESLint; components, which it does
 * not know, by ESLint (eslint.config.js). Both keep the same rules: the recommended ones, and these.
 * @type {import('eslint').Linter.RulesRecord}
 */
export const RULES = {
	'no-undef': 'off',
	'@typescript-eslint/consistent-type-imports': 'error',
	'@typescript-eslint/switch-exhaustiveness-check': 'error',
	// There are no enums (a unit test sees to it): to look for one behind each value takes a sixth of ESLint's time.
	'@typescript-eslint/no-unsafe-enum-assignment': 'off',
	// Style only: a number in a text is plain enough, and so is an arrow that returns what a setter returns.
	'@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
	'@typescript-eslint/no-confusing-void-expression': ['error', { ignoreArrowShorthand: true }],
	'@typescript-eslint/no-unused-vars': ['error', { argsIgnorePattern: '^_', varsIgnorePattern: '^_' }]
};

/** What a module with `import` cannot be written with, what is off, and what oxlint does not have. */
const UNKNOWN = [
	'no-dupe-args',
	'no-octal',
	'no-new-symbol',
	'no-return-await',
	'@typescript-eslint/no-unsafe-class-instance-assignment'
];

/** @param {object} [rules] by ESLint's names */
const named = (rules = {}) =>
	Object.fromEntries(
		Object.entries(rules)
			.filter(([name]) => !UNKNOWN.includes(name))
			.map(([name, how]) => [name.replace('@typescript-eslint/', 'typescript/'), how])
	);

export default {
	plugins: ['typescript'],
	categories: { correctness: 'off' },
	options: { typeAware: true },
	ignorePatterns: ['**/*.svelte', '**/*.svelte.ts'],
	overrides: [js.configs.recommended, ...ts.configs.strictTypeChecked, { rules: RULES }].map((config) => ({
		files: 'files' in config ? config.files : ['**/*'],
		rules: named(config.rules)
	}))
};
