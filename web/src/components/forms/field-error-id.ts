/** Where the message about a field stands; scripts/field-errors.ts puts its messages under the same id. */
export function toFieldErrorId(name: string): string {
  return `loi-${name}`;
}

/** What ties a field to the message about it, if there is one. */
export function toErrorAttributes(
  name: string,
  errors: Partial<Record<string, string>>,
): { 'aria-invalid'?: 'true'; 'aria-describedby'?: string } {
  return errors[name] ? { 'aria-invalid': 'true', 'aria-describedby': toFieldErrorId(name) } : {};
}
