import { contentManagerWords } from './content-manager';
import { coreWords } from './core';
import { enumerationWords } from './enumerations';
import { mediaLibraryWords } from './media-library';

function withPrefix(plugin: string, words: Record<string, string>): Record<string, string> {
  return Object.fromEntries(Object.entries(words).map(([key, word]) => [`${plugin}.${key}`, word]));
}

/** Every Vietnamese word that we add to the admin's own, by the key under which the admin looks it up. */
export const vietnameseWords: Record<string, string> = {
  ...coreWords,
  ...enumerationWords,
  ...withPrefix('content-manager', contentManagerWords),
  ...withPrefix('upload', mediaLibraryWords),
  // The technician's, whose screens are not translated; editors see its name at most.
  'content-type-builder.plugin.name': 'Kiểu nội dung',
};
