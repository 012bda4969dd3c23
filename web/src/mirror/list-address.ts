import { authorAddress, sectionAddress, tagAddress } from '@toasoan/shared/address';

/** What articles are listed by. */
export type ListType = 'section' | 'author' | 'tag';

/** Where the front of a list stands. */
export const LIST_ADDRESS: Readonly<Record<ListType, (slug: string) => string>> = {
  section: sectionAddress,
  author: authorAddress,
  tag: tagAddress,
};

/** Whether a list has pages only as long as a published article stands in it: anybody who writes can make a tag. */
export function isNothingWithoutArticles(type: ListType): boolean {
  return type === 'tag';
}
