/**
 * Types a number into a field of the form. Strapi's number field goes on showing what was typed when the form is told
 * another value, and would save what nobody sees.
 */
export function typeNumber(name: string, value: number): void {
  const field = document.querySelector<HTMLInputElement>(`input[name="${name}"]`);
  if (!field) return;
  // React takes notice only of what is set past its own property.
  Reflect.set(HTMLInputElement.prototype, 'value', String(value), field);
  field.dispatchEvent(new Event('input', { bubbles: true }));
}
