/** An answer of the admin's own endpoints; the body is null when it is empty. */
export interface AdminAnswer {
  status: number;
  body: unknown;
}

/** Speaks to the admin's own endpoints, those that the admin panel uses, as one logged-in person. */
export interface AdminClient {
  /** Sends JSON or a form. */
  send(method: string, path: string, body?: unknown): Promise<AdminAnswer>;
  /** As `send`, and gives the body. @throws AdminRefusal with the whole answer unless it is a success */
  mustSend(method: string, path: string, body?: unknown): Promise<unknown>;
}

/** The CMS did not do what it was asked. */
export class AdminRefusal extends Error {
  override readonly name = 'AdminRefusal';
  readonly status: number;

  constructor(message: string, status: number) {
    super(message);
    this.status = status;
  }
}

/** Logs somebody in. @throws Error with the answer when they may not */
export async function logIn(cmsUrl: string, email: string, password: string): Promise<AdminClient> {
  const { status, body } = await request(cmsUrl, null, 'POST', '/admin/login', { email, password });
  const { data } = body as { data?: { token?: string; accessToken?: string } | null };
  const token = data?.accessToken ?? data?.token;
  if (!token) throw new Error(`${email} cannot log in: ${status} ${JSON.stringify(body)}`);
  const send: AdminClient['send'] = (method, path, sent) => request(cmsUrl, token, method, path, sent);
  return {
    send,
    async mustSend(method, path, sent) {
      const answer = await send(method, path, sent);
      if (answer.status < 400) return answer.body;
      throw new AdminRefusal(
        `${method} ${path} was answered ${answer.status}: ${JSON.stringify(answer.body)}`,
        answer.status,
      );
    },
  };
}

async function request(
  url: string,
  token: string | null,
  method: string,
  path: string,
  body?: unknown,
): Promise<AdminAnswer> {
  const isJson = body !== undefined && !(body instanceof FormData);
  const response = await fetch(`${url}${path}`, {
    method,
    headers: {
      ...(token && { authorization: `Bearer ${token}` }),
      ...(isJson && { 'content-type': 'application/json' }),
    },
    ...(body !== undefined && { body: isJson ? JSON.stringify(body) : (body as FormData) }),
  });
  const text = await response.text();
  return { status: response.status, body: text === '' ? null : toBody(text) };
}

/** A refusal need not be JSON. */
function toBody(text: string): unknown {
  try {
    return JSON.parse(text);
  } catch {
    return text;
  }
}
