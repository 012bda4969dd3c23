import { type NamedByAddress, parseAddress } from '@toasoan/shared/address';
import { lookIntoMirror } from './mirror/look-into-mirror.ts';

const AT_ONCE = 1_000;

const { reader, committed } = lookIntoMirror(process.env['MIRROR'] ?? '');
const order = committed.pages;

export const mirror = reader;
export const now = new Date();

type Named<Type extends NamedByAddress['type']> = Extract<NamedByAddress, { type: Type }>;

/** The pages of one type, for `getStaticPaths`. */
export function* addressesOf<Type extends NamedByAddress['type']>(
  type: Type,
): Generator<{ address: string; named: Named<Type> }> {
  for (let stretch = order.after('', AT_ONCE); stretch; stretch = order.after(stretch.place, AT_ONCE)) {
    for (const address of stretch.addresses) {
      const named = parseAddress(address);
      if (named?.type === type) yield { address, named: named as Named<Type> };
    }
  }
}

type ListType = 'section' | 'author' | 'tag';

/** The fronts of the lists of one type. `parameter` is what the file of the page calls the slug. */
export function frontPaths(type: ListType, parameter: string) {
  return [...addressesOf(type)]
    .filter(({ named }) => named.month === undefined)
    .map(({ address, named: { slug } }) => ({ params: { [parameter]: slug }, props: { address, slug } }));
}

/** The months of the archives of the lists of one type. */
export function monthPaths(type: ListType, parameter: string) {
  return [...addressesOf(type)].flatMap(({ address, named: { slug, month } }) =>
    month === undefined ? [] : [{ params: { [parameter]: slug, month }, props: { address, slug, month } }],
  );
}
