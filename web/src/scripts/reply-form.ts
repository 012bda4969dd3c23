/**
 * Without this script a link “Trả lời” leads to a page with the form; with it the form comes to the comment, together with
 * all that follows it in its place.
 * @returns brings the form to the comment of an id as that link does, but leaves the focus where it is
 */
export function replyInPlace(form: HTMLFormElement): (id: string) => void {
  const [home, desk] = [document.createElement('div'), document.createElement('div')];
  desk.className = 'comment-desk';
  form.before(home);
  home.append(desk);
  desk.append(form);
  let answered: HTMLElement | undefined;

  function answer(link: HTMLAnchorElement): void {
    answered = link;
    link.closest('.comment')?.after(desk);
    setParent(form, link.dataset['reply'] ?? '', link.textContent.replace(/\s+/gu, ' ').trim());
  }

  document.addEventListener('click', (event) => {
    const target = event.target instanceof Element ? event.target : null;
    const link = target?.closest<HTMLAnchorElement>('a[data-reply]');
    if (link && !isForNewWindow(event)) {
      event.preventDefault();
      answer(link);
      form.querySelector('textarea')?.focus();
    } else if (target?.closest('[data-reply-stop]')) {
      home.append(desk);
      setParent(form, '', '');
      answered?.focus();
    }
  });

  return (id) => {
    const links = [...document.querySelectorAll<HTMLAnchorElement>('a[data-reply]')];
    const link = links.find(({ dataset }) => dataset['reply'] === id);
    if (link) answer(link);
  };
}

function isForNewWindow({ ctrlKey, metaKey, shiftKey }: MouseEvent): boolean {
  return ctrlKey || metaKey || shiftKey;
}

function setParent(form: HTMLFormElement, id: string, words: string): void {
  const field = form.elements.namedItem('parentId');
  if (field instanceof HTMLInputElement) field.value = id;
  form.querySelector('[data-reply-line]')?.toggleAttribute('hidden', id === '');
  form.querySelector('[data-reply-stop]')?.toggleAttribute('hidden', id === '');
  say(form, '[data-reply-words]', words);
  // What is said there is of what was sent before.
  say(form, '[data-form-status]', '');
}

function say(form: HTMLFormElement, selector: string, words: string): void {
  const element = form.querySelector(selector);
  if (element) element.textContent = words;
}
