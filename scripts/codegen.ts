import { mustRun } from './stack/command.ts';
import { inRoot } from './stack/root.ts';
import { run, say } from './stack/say.ts';

await run(async () => {
  await mustRun(
    'Typing the GraphQL operations',
    inRoot('web/node_modules/.bin/graphql-codegen'),
    ['--config', 'codegen.ts'],
    {
      cwd: inRoot('web'),
    },
  );
  say('web/src/strapi/generated is fresh.');
});
