import { relative } from 'node:path';
import type { Rule } from 'eslint';
import { ROOT } from '../stack/root.ts';
import { findBrokenArrow } from './find-room.ts';
import { resolveImport } from './read-imports.ts';

/** What an import, an export from elsewhere, `import()` and a type's `import('…')` have in common. */
interface Importing {
  source?: object | null | undefined;
}

function isNamed(source: object | null | undefined): source is Rule.Node & { value: string } {
  return source !== null && source !== undefined && 'value' in source && typeof source.value === 'string';
}

/** ESLint's rule for the arrows of rooms.ts: an import against them is an error that says what the room may import. */
export const importsAlongArrows: Rule.RuleModule = {
  meta: { type: 'problem', schema: [] },
  create(context) {
    const from = relative(ROOT, context.filename);
    const check = ({ source }: Importing) => {
      if (!isNamed(source)) return;
      const to = resolveImport(ROOT, from, source.value);
      const why = to === undefined ? undefined : findBrokenArrow(from, to);
      if (why !== undefined) context.report({ node: source, message: why });
    };
    return {
      ImportDeclaration: check,
      ExportAllDeclaration: check,
      ExportNamedDeclaration: check,
      ImportExpression: check,
      TSImportType: check,
    };
  },
};
