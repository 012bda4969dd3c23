/** The header that proves who sent a message of ours. */
export const SIGNATURE_HEADER = 'x-toasoan-signature';

/** A signature older or newer than this many seconds is refused, so that a recorded one is soon worthless. */
const TOLERANCE_SECONDS = 300;

async function sign(secret: string, message: string, seconds: number): Promise<string> {
  const bytes = new TextEncoder();
  const key = await crypto.subtle.importKey('raw', bytes.encode(secret), { name: 'HMAC', hash: 'SHA-256' }, false, [
    'sign',
  ]);
  const mac = await crypto.subtle.sign('HMAC', key, bytes.encode(`${message}:${seconds}`));
  return Array.from(new Uint8Array(mac), (byte) => byte.toString(16).padStart(2, '0')).join('');
}

/** The header value for a message sent now: "t=<unix seconds>,v1=<hex HMAC-SHA-256 of <message>:<unix seconds>>". */
export async function signMessage(secret: string, message: string, now: Date): Promise<string> {
  const seconds = Math.floor(now.getTime() / 1000);
  return `t=${seconds},v1=${await sign(secret, message, seconds)}`;
}

/** Whether a header value was made for this message with this secret within the last five minutes. */
export async function isSignatureGenuine(
  secret: string,
  message: string,
  header: string | undefined,
  now: Date,
): Promise<boolean> {
  const groups = /^t=(?<seconds>\d{1,12}),v1=(?<mac>[0-9a-f]{64})$/u.exec(header ?? '')?.groups;
  if (!groups) return false;
  const seconds = Number(groups['seconds']);
  if (Math.abs(now.getTime() / 1000 - seconds) > TOLERANCE_SECONDS) return false;
  const expected = await sign(secret, message, seconds);
  const given = groups['mac'] ?? '';
  let difference = 0;
  for (let index = 0; index < expected.length; index += 1)
    difference |= expected.charCodeAt(index) ^ given.charCodeAt(index);
  return difference === 0;
}
