/** Says beside each field what is wrong with it, takes back what is right now, and leads to the first wrong one. */
export function showFieldErrors(form: HTMLFormElement, errors: Record<string, string>): void {
  const fields = [...form.elements].filter(isTextField);
  fields.forEach((field) => showError(field, errors[field.name]));
  fields.find((field) => errors[field.name])?.focus();
}

function isTextField(element: Element): element is HTMLInputElement | HTMLTextAreaElement {
  return element instanceof HTMLInputElement || element instanceof HTMLTextAreaElement;
}

function showError(field: HTMLInputElement | HTMLTextAreaElement, message: string | undefined): void {
  const id = `loi-${field.name}`;
  document.getElementById(id)?.remove();
  field.toggleAttribute('aria-invalid', message !== undefined);
  if (message === undefined) return field.removeAttribute('aria-describedby');
  const error = document.createElement('span');
  Object.assign(error, { id, className: 'field-error', textContent: message });
  field.setAttribute('aria-invalid', 'true');
  field.setAttribute('aria-describedby', id);
  field.after(error);
}
