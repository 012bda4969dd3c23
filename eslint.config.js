import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';
import { importsAlongArrows } from './scripts/rooms/imports-along-arrows.ts';

const CLEVER = [
  {
    selector: 'SpreadElement > ObjectExpression',
    message: 'Write the properties out: the spread of a literal is one.',
  },
  { selector: 'ArrayExpression > SpreadElement > ArrayExpression', message: 'Write the elements out.' },
  {
    selector: 'UnaryExpression[operator="void"] > AssignmentExpression',
    message: 'Write a block with a statement.',
  },
];

/** Minute, hour and day have one name each (shared/src/durations.ts). */
const DURATIONS = [
  'Literal[value=60000]',
  'Literal[value=3600000]',
  'Literal[value=86400000]',
  'BinaryExpression[operator="*"][right.value=1000][left.right.value=60]',
  'VariableDeclarator[id.name=/MILLISECONDS|^(?:MINUTE|HOUR|DAY)S?$/]',
].map((selector) => ({ selector, message: 'Use MINUTE_MS, HOUR_MS or DAY_MS of shared/src/durations.ts.' }));

export default tseslint.config(
  {
    ignores: [
      '**/dist/',
      '**/node_modules/',
      'var/',
      'out/',
      '**/.astro/',
      '**/.strapi/',
      '**/generated/',
      '**/*.d.ts',
    ],
  },
  js.configs.recommended,
  ...tseslint.configs.strict,
  ...astro.configs.recommended,
  {
    rules: {
      '@typescript-eslint/consistent-type-imports': 'error',
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'off',
      'no-undef': 'off',
      eqeqeq: 'error',
      'no-restricted-syntax': ['error', ...CLEVER],
    },
  },
  {
    files: ['**/*.{ts,tsx,astro}'],
    // Scripts in the browser would be one file more for readers.
    ignores: ['**/*.{test,spec}.ts', 'web/src/scripts/**', 'shared/src/durations.ts'],
    rules: { 'no-restricted-syntax': ['error', ...CLEVER, ...DURATIONS] },
  },
  {
    files: ['shared/src/**/*.ts'],
    ignores: ['**/*.test.ts'],
    rules: {
      'no-restricted-imports': [
        'error',
        {
          patterns: [
            {
              regex: '^(?!\\./|\\.\\./[a-z]|zod$)',
              message: 'shared imports nothing of ours, no framework, no node: (docs/architecture.md).',
            },
          ],
        },
      ],
    },
  },
  {
    files: ['**/*.{ts,tsx,astro}'],
    plugins: { rooms: { rules: { 'imports-along-arrows': importsAlongArrows } } },
    rules: { 'rooms/imports-along-arrows': 'error' },
  },
  {
    files: ['web/**/*.{ts,astro}'],
    ignores: ['web/src/strapi/**', '**/*.test.ts'],
    rules: {
      '@typescript-eslint/no-restricted-imports': [
        'error',
        { paths: [{ name: 'graphql-request', message: 'Only web/src/strapi knows Strapi.' }] },
      ],
    },
  },
);
