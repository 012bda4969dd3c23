import type { FormRequest } from './form-request.ts';

/** A form as it arrives, and what answers to it may use: Astro's context, or the server's own view of a request. */
export interface FormArrival {
  request: FormRequest;
  /** Of the socket. */
  clientAddress: string;
  cookies: { get(name: string): { value: string } | undefined };
  locals: App.Locals;
}
