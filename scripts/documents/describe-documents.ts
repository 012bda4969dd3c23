import { join } from 'node:path';
import ts from 'typescript';
import { ROOT } from '../stack/root.ts';

const SOURCE = join(ROOT, 'web/src/model/documents.ts');
const TYPES_BY_NAME = 'DocumentByType';

/**
 * Every field of every type of document that the mirror keeps, with what may stand in it: "author.penName: null | string". Types are
 * written out, whichever file they come from, so that any change of what is kept changes a line.
 * @throws Error when web/src/model/documents.ts has no types by name any more.
 */
export function describeDocuments(): string[] {
  const program = ts.createProgram([SOURCE], {
    strict: true,
    noEmit: true,
    skipLibCheck: true,
    target: ts.ScriptTarget.ES2024,
    module: ts.ModuleKind.ESNext,
    moduleResolution: ts.ModuleResolutionKind.Bundler,
    allowImportingTsExtensions: true,
  });
  const checker = program.getTypeChecker();
  const source = program.getSourceFile(SOURCE);
  const module = source && checker.getSymbolAtLocation(source);
  const byName = module && checker.getExportsOfModule(module).find(({ name }) => name === TYPES_BY_NAME);
  if (!byName) throw new Error(`${SOURCE} has no ${TYPES_BY_NAME}.`);
  return propertiesOf(checker.getDeclaredTypeOfSymbol(byName), checker).flatMap(([type, document]) =>
    propertiesOf(document, checker).map(([field, value]) => `${type}.${field}: ${toText(value, checker, [])}`),
  );
}

/** By name; one that may be left out is called "name?". */
function propertiesOf(type: ts.Type, checker: ts.TypeChecker): [string, ts.Type][] {
  return checker
    .getPropertiesOfType(type)
    .map((property): [string, ts.Type] => {
      const isOptional = (property.flags & ts.SymbolFlags.Optional) !== 0;
      return [isOptional ? `${property.name}?` : property.name, checker.getTypeOfSymbol(property)];
    })
    .sort(([one], [other]) => (one < other ? -1 : 1));
}

/** @param within the types of which this one is a part */
function toText(type: ts.Type, checker: ts.TypeChecker, within: readonly ts.Type[]): string {
  if (within.includes(type)) return 'as above';
  const inside = (part: ts.Type) => toText(part, checker, [...within, type]);
  if (checker.isArrayType(type))
    return `(${checker
      .getTypeArguments(type as ts.TypeReference)
      .map(inside)
      .join()})[]`;
  if (type.isUnion() && (type.flags & ts.TypeFlags.Boolean) === 0) return type.types.map(inside).sort().join(' | ');
  const isPlain = (type.flags & ts.TypeFlags.Object) === 0 || type.symbol.name === 'Date';
  if (isPlain) return checker.typeToString(type);
  const fields = propertiesOf(type, checker).map(([name, value]) => `${name}: ${inside(value)}`);
  return `{ ${fields.join('; ')} }`;
}
