import js from '@eslint/js';
import lit from 'eslint-plugin-lit';
import litA11y from 'eslint-plugin-lit-a11y';
import storybook from 'eslint-plugin-storybook';
import wc from 'eslint-plugin-wc';
import typescript from 'typescript-eslint';

const scripts = ['**/*.mjs', '**/*.cjs', '**/*.js'];

export default typescript.config(
  {
    ignores: [
      'dist/',
      'cdn/',
      'embed/',
      'test/frameworks/',
      'coverage/',
      'storybook-static/',
      'src/generated/',
      '**/node_modules/',
    ],
  },
  js.configs.recommended,
  typescript.configs.strictTypeChecked,
  typescript.configs.stylisticTypeChecked,
  lit.configs['flat/recommended'],
  wc.configs['flat/recommended'],
  storybook.configs['flat/recommended'],
  {
    plugins: {'lit-a11y': litA11y},
    rules: litA11y.configs.recommended.rules,
  },
  {
    languageOptions: {parserOptions: {projectService: true, tsconfigRootDir: `${import.meta.dirname}/..`}},
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/restrict-template-expressions': ['error', {allowNumber: true}],
      '@typescript-eslint/no-confusing-void-expression': [
        'error',
        {ignoreArrowShorthand: true, ignoreVoidReturningFunctions: true},
      ],
      // An empty text is as good as none in an attribute.
      '@typescript-eslint/prefer-nullish-coalescing': ['error', {ignorePrimitives: {string: true}}],
      '@typescript-eslint/no-empty-function': ['error', {allow: ['methods']}],
      '@typescript-eslint/no-unused-vars': ['error', {argsIgnorePattern: '^_'}],
      '@typescript-eslint/no-non-null-assertion': 'off',
      eqeqeq: 'error',
      'max-lines': ['error', {max: 300, skipBlankLines: true, skipComments: true}],
      'no-restricted-syntax': [
        'error',
        {
          selector: 'MemberExpression[property.name=/^(innerHTML|outerHTML)$/]',
          message: 'Text of a dataset is never HTML.',
        },
      ],
    },
  },
  {
    files: ['src/model/**', 'src/dataset/**'],
    rules: {
      'no-restricted-globals': ['error', {name: 'Date', message: 'No clock in pure code: dates are arguments.'}],
    },
  },
  {
    files: ['test/**/*.ts'],
    rules: {
      // An assertion of Chai is an expression.
      '@typescript-eslint/no-unused-expressions': 'off',
      'max-lines': 'off',
      '@typescript-eslint/no-floating-promises': [
        'error',
        {
          allowForKnownSafeCalls: [
            {from: 'package', package: 'node:test', name: ['test', 'describe', 'it']},
            // A plug-in for snapshots types Chai’s `equal` as a promise, which it is for snapshots alone.
            {from: 'package', package: 'chai', name: 'Equal'},
          ],
        },
      ],
    },
  },
  {files: ['test/**/*.ts', 'stories/**/*.ts'], rules: {'@typescript-eslint/unbound-method': 'off'}},
  {files: ['**/*.styles.ts'], rules: {'max-lines': 'off'}},
  {files: scripts, ...typescript.configs.disableTypeChecked},
  {
    files: scripts,
    languageOptions: {
      globals: {
        process: 'readonly',
        console: 'readonly',
        URL: 'readonly',
        module: 'writable',
        setTimeout: 'readonly',
        fetch: 'readonly',
      },
    },
  },
);
