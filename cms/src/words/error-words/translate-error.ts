import { toVietnamese } from './to-vietnamese.ts';

/** The body of an error as Strapi answers it. */
export interface ErrorBody {
  error: { message: string; details?: { errors?: FieldError[] } };
}

interface FieldError {
  path: (string | number)[];
  message: string;
}

export function isErrorBody(body: unknown): body is ErrorBody {
  const { error } = (body ?? {}) as { error?: { message?: unknown } };
  return typeof error?.message === 'string';
}

/**
 * An error in the words of editors. The message of a single fault, which the admin shows far from its field,
 * begins with the field's label.
 * @param findLabel the label of a field by its path, without the numbers of repeated parts
 */
export function translateError<Body extends ErrorBody>(
  body: Body,
  findLabel: (path: string) => string | undefined,
): Body {
  const { error } = body;
  const faults = Array.isArray(error.details?.errors) ? error.details.errors : [];
  const translated = faults.map((fault) => ({ ...fault, message: toVietnamese(fault.message) }));
  const message = toVietnamese(error.message);
  const label = faults.length === 1 && message !== error.message ? findLabel(toPath(faults[0])) : undefined;
  return {
    ...body,
    error: {
      ...error,
      message: label ? `${label}: ${message}` : message,
      ...(faults.length > 0 && { details: { ...error.details, errors: translated } }),
    },
  };
}

function toPath(fault: FieldError | undefined): string {
  return (fault?.path ?? []).filter((part) => !/^\d+$/u.test(String(part))).join('.');
}
