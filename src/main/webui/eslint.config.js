import js from '@eslint/js';
import i18next from 'eslint-plugin-i18next';
import a11y from 'eslint-plugin-jsx-a11y';
import hooks from 'eslint-plugin-react-hooks';
import { defineConfig, globalIgnores } from 'eslint/config';
import ts from 'typescript-eslint';

export default defineConfig(
  globalIgnores(['generated/', 'node_modules/']),
  js.configs.recommended,
  {
    files: ['**/*.{ts,tsx}'],
    extends: [
      ts.configs.strictTypeChecked,
      ts.configs.stylisticTypeChecked,
      a11y.flatConfigs.strict,
      hooks.configs.flat['recommended-latest'],
    ],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    linterOptions: { reportUnusedDisableDirectives: 'error' },
    rules: {
      // Types are our records' shape; an interface could be widened elsewhere.
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      // Cookies and HTML strings have no place in these pages.
      'no-restricted-properties': [
        'error',
        { object: 'document', property: 'cookie', message: 'The session is the portal’s own.' },
      ],
      'no-restricted-syntax': [
        'error',
        { selector: "JSXAttribute[name.name='dangerouslySetInnerHTML']", message: 'Never.' },
        { selector: "MemberExpression[property.name='innerHTML']", message: 'Never.' },
        {
          selector: "CallExpression[callee.name='fetch']",
          message: 'Call the portal through useAnswer or useStep (frame/).',
        },
      ],
    },
  },
  {
    files: ['src/**/*.tsx'],
    ignores: ['src/**/*.test.tsx'],
    plugins: { i18next },
    // A text in a page that is no key of en.json and fr.json.
    rules: {
      'i18next/no-literal-string': [
        'error',
        {
          mode: 'jsx-only',
          'jsx-attributes': {
            include: [
              '^aria-label$',
              '^title$',
              '^alt$',
              '^placeholder$',
              '^label$',
              '^titleText$',
              '^ariaLabel$',
              '^toggleAriaLabel$',
              '^closeBtnAriaLabel$',
            ],
          },
        },
      ],
    },
  },
  {
    files: ['scripts/**/*.mjs', '*.js'],
    languageOptions: {
      globals: { process: 'readonly', console: 'readonly', URL: 'readonly', Buffer: 'readonly' },
    },
  },
);
