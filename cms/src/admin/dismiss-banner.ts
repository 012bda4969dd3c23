/** Strapi's announcement of its media library; the second half is what it takes for the installation's id, before and after it is known. */
const DISMISSED_KEYS = ['undefined', 'false'].map((id) => `STRAPI_MEDIA_LIBRARY_BANNER_DISMISSED_FOR_false:${id}`);

/** Editors need no announcement of a library that was never different for them. */
export function dismissBanner(storage: Storage): void {
  for (const key of DISMISSED_KEYS) storage.setItem(key, 'true');
}
