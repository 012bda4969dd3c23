import { mediaLibraryWords } from './words/media-library';

/** The CMS fetches nothing from other addresses (cms/src/pictures/narrow-library.ts): no menu offers it. */
export function hideUrlImport(document: Document): void {
  const hide = () => {
    for (const item of document.querySelectorAll<HTMLElement>('[role="menuitem"]:not([hidden])')) {
      if (item.textContent?.trim() !== mediaLibraryWords['import-from-url']) continue;
      item.hidden = true;
      item.style.display = 'none';
    }
  };
  new MutationObserver(hide).observe(document, { childList: true, subtree: true });
}
