/** Where Strapi's admin remembers the language of this browser. */
const LANGUAGE_KEY = 'strapi-admin-language';

/** Vietnamese for everyone who has not chosen a language, before logging in too. */
export function speakVietnamese(storage: Storage, document: Document): void {
  if (!storage.getItem(LANGUAGE_KEY)) storage.setItem(LANGUAGE_KEY, 'vi');
  document.documentElement.lang = storage.getItem(LANGUAGE_KEY) ?? 'vi';
}
