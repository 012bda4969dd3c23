/** What the Blocks field keeps of a file; it refuses an image that lacks one of them. */
const FILE_FACTS = [
  'name',
  'url',
  'width',
  'height',
  'formats',
  'hash',
  'ext',
  'mime',
  'size',
  'previewUrl',
  'provider',
  'provider_metadata',
  'createdAt',
  'updatedAt',
];

/** A picture in Strapi's Blocks field. */
export interface ImageBlock {
  type: 'image';
  image: Record<string, unknown>;
  children: { type: 'text'; text: string }[];
}

/** The block that shows a file of the media library in a body, with words of its own. */
export function toImageBlock(file: object, words: { alternativeText: string; caption: string }): ImageBlock {
  const wire = JSON.parse(JSON.stringify(file)) as Record<string, unknown>;
  const facts = Object.fromEntries(FILE_FACTS.map((name) => [name, wire[name] ?? null]));
  return { type: 'image', image: { ...facts, ...words }, children: [{ type: 'text', text: '' }] };
}
