import { sendInPlace } from './send-form.ts';
import type { WaitingComment, WaitingList } from './waiting-comments.ts';

/** The answer of the endpoint for changes as JSON. */
interface Answer {
  message: string;
  /** The comment as it is now. */
  kept?: { text: string };
  isWithdrawn?: true;
}

/** The form in which a comment is changed, from the template on the page; undefined where there is none. */
export function fillChangeForm({ name, text, right = '' }: WaitingComment): HTMLFormElement | undefined {
  const template = document.querySelector<HTMLTemplateElement>('template[data-change-template]');
  const printed = template?.content.querySelector('form');
  if (!printed) return undefined;
  const form = document.importNode(printed, true);
  for (const [field, value] of Object.entries({ name, text, right })) {
    const element = form.elements.namedItem(field);
    if (element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement) element.value = value;
  }
  return form;
}

/** Sends changes in place, and shows in the list what became of them. */
export function changeInPlace(waiting: WaitingList): void {
  sendInPlace('[data-change-form]', 'application/json', async (form, response) => {
    const { message, kept, isWithdrawn } = (await response.json()) as Answer;
    const right = String(new FormData(form).get('right'));
    if (kept || isWithdrawn) waiting.change(right, kept?.text, message);
    return message;
  });
}
