/** What a reader has written and not sent yet. */
interface Draft {
  name: string;
  text: string;
  /** The comment that is answered; '' where none is. */
  parentId: string;
}

const FIELDS = ['name', 'text', 'parentId'] as const;

/**
 * Keeps what is written in the comment form until the tab is closed, so that a page loaded again still has it. The e-mail
 * address is not kept. Where the browser keeps nothing, nothing happens.
 * @param answerAgain brings the form back to the comment that was answered, if it is on the page
 * @returns forgets the draft, to be called once the comment is sent
 */
export function keepDraft(form: HTMLFormElement, articleId: string, answerAgain: (id: string) => void): () => void {
  const key = `toasoan.ban-nhap.${articleId}`;
  const draft = parseDraft(attempt(() => sessionStorage.getItem(key)) ?? null);
  if (draft) restore(form, draft, answerAgain);

  const save = () => {
    const written = Object.fromEntries(FIELDS.map((name) => [name, getField(form, name)?.value ?? '']));
    if (written['text'] === '') forget();
    else attempt(() => sessionStorage.setItem(key, JSON.stringify(written)));
  };
  const forget = () => attempt(() => sessionStorage.removeItem(key));
  form.addEventListener('input', save);
  // An answer may have become a comment of its own, or the other way round, without a letter being typed.
  addEventListener('pagehide', save);
  return forget;
}

function restore(form: HTMLFormElement, { name, text, parentId }: Draft, answerAgain: (id: string) => void): void {
  for (const [field, value] of [
    [getField(form, 'name'), name],
    [getField(form, 'text'), text],
  ] as const) {
    if (field?.value === '') field.value = value;
  }
  if (parentId !== '') answerAgain(parentId);
}

function getField(form: HTMLFormElement, name: string): HTMLInputElement | HTMLTextAreaElement | undefined {
  const field = form.elements.namedItem(name);
  return field instanceof HTMLInputElement || field instanceof HTMLTextAreaElement ? field : undefined;
}

/** Whatever has another shape is nothing. */
function parseDraft(stored: string | null): Draft | undefined {
  const parsed = attempt((): unknown => JSON.parse(stored ?? 'null'));
  if (typeof parsed !== 'object' || parsed === null) return undefined;
  const [name, text, parentId] = FIELDS.map((field): unknown => Reflect.get(parsed, field));
  if (typeof name !== 'string' || typeof text !== 'string' || typeof parentId !== 'string') return undefined;
  return { name, text, parentId };
}

/** A browser may be told to keep nothing, and then refuses even the question. */
function attempt<Result>(act: () => Result): Result | undefined {
  try {
    return act();
  } catch {
    return undefined;
  }
}
