/** Strapi puts its own name at the end of each window's title; the newsroom's stands there instead. */
export function nameWindow(document: Document): void {
  const rename = () => {
    const name = document.title.replace(/(?:Strapi Admin|Strapi)$/u, 'Tòa Soạn');
    if (name !== document.title) document.title = name;
  };
  rename();
  new MutationObserver(rename).observe(document.head, { childList: true, subtree: true, characterData: true });
}
