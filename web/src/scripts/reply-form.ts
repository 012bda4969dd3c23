/** Without this script a link “Trả lời” leads to a page with the form; with it the form comes to the comment. */
export function replyInPlace(form: HTMLFormElement): void {
  const home = document.createElement('div');
  form.before(home);
  home.append(form);

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>('a[data-reply]');
    if (link && !isForNewWindow(event)) {
      event.preventDefault();
      answer(form, link);
    } else if (target?.closest('[data-reply-stop]')) {
      home.append(form);
      setParent(form, '', '');
      focusText(form);
    }
  });
}

function isForNewWindow({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}

function answer(form: HTMLFormElement, link: HTMLAnchorElement): void {
  link.closest('.comment')?.after(form);
  setParent(form, link.dataset['reply'] ?? '', link.textContent.replace(/\s+/gu, ' ').trim());
  focusText(form);
}

function setParent(form: HTMLFormElement, id: string, words: string): void {
  const field = form.elements.namedItem('parentId');
  if (field instanceof HTMLInputElement) field.value = id;
  form.querySelector('[data-reply-line]')?.toggleAttribute('hidden', id === '');
  form.querySelector('[data-reply-stop]')?.toggleAttribute('hidden', id === '');
  const line = form.querySelector('[data-reply-words]');
  if (line) line.textContent = words;
}

function focusText(form: HTMLFormElement): void {
  form.querySelector('textarea')?.focus();
}
