import type { CodegenConfig } from '@graphql-codegen/cli';

/** Types our GraphQL operations from the contract; the result is checked in and runs under Node's type stripping. */
const config: CodegenConfig = {
  schema: '../shared/schema.graphql',
  documents: ['src/**/*.ts', '!src/strapi/generated/**', '!src/**/*.test.ts'],
  ignoreNoDocuments: true,
  generates: {
    'src/strapi/generated/': {
      preset: 'client',
      presetConfig: { fragmentMasking: false },
      config: {
        documentMode: 'string',
        enumsAsTypes: true,
        useTypeImports: true,
        importExtension: '.ts',
        strictScalars: true,
        scalars: { DateTime: 'string', JSON: 'unknown' },
        avoidOptionals: { field: true },
      },
    },
  },
};

export default config;
