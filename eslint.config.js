import js from '@eslint/js';
import astro from 'eslint-plugin-astro';
import tseslint from 'typescript-eslint';

/**
 * Who may import whom (docs/architecture.md). A room may import from itself, from @toasoan/shared, and from the rooms named here;
 * everything else is against the arrows. Rooms not named are free (tests, configuration).
 */
const WEB_ROOMS = {};

const CMS_ROOMS = {};

function arrows(side, rooms) {
  return Object.entries(rooms).map(([room, allowed]) => {
    const forbidden = Object.keys(rooms).filter((other) => other !== room && !allowed.includes(other));
    return {
      files: [`${side}/src/${room}/**/*.{ts,tsx,astro}`],
      ignores: ['**/*.test.ts'],
      rules: {
        'no-restricted-imports': [
          'error',
          {
            patterns: [
              {
                regex: `^(?:\\.\\./)+(?:${forbidden.join('|')})/`,
                message: `${side}/src/${room} may import only from ${['shared', ...allowed].join(', ')} (docs/architecture.md).`,
              },
              ...EVERYWHERE,
            ],
          },
        ],
      },
    };
  });
}

const EVERYWHERE = [
  {
    regex: '^(?:\\.\\./)+(?:cms|web|e2e|bench|scripts/(?:stack|checks))/',
    message: 'The sides meet over HTTP only; what both need is in shared.',
  },
  { regex: '(?:^|/)dist/(?!src/)', message: 'Import the source, not what was compiled from it.' },
];

const BENCH = [
  {
    regex: '^(?:\\.\\./)+(?:cms|e2e|scripts|web/(?!src/(?:blocks|components|i18n|mirror)/))',
    message: 'bench may import only what pages are made of (docs/architecture.md); for the rest it asks over HTTP.',
  },
];

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
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-explicit-any': 'error',
      'no-console': 'off',
      'no-undef': 'off',
      eqeqeq: 'error',
    },
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
    files: ['{cms,web,e2e,scripts}/**/*.{ts,tsx,astro}'],
    rules: { 'no-restricted-imports': ['error', { patterns: EVERYWHERE }] },
  },
  {
    files: ['bench/**/*.ts'],
    rules: { 'no-restricted-imports': ['error', { patterns: BENCH }] },
  },
  ...arrows('web', WEB_ROOMS),
  ...arrows('cms', CMS_ROOMS),
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
