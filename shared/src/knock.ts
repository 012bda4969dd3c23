import { isSignatureGenuine, SIGNATURE_HEADER, signMessage } from './signature.ts';

/**
 * The knock by which the CMS tells the web that the change feed has grown: a POST to KNOCK_PATH whose signature
 * header proves the sender. It carries nothing; a lost or repeated knock does no harm.
 */
export const KNOCK_PATH = '/-/knock';
export const KNOCK_SIGNATURE_HEADER = SIGNATURE_HEADER;

const MESSAGE = 'knock';

/** The header value for a knock sent now. */
export function signKnock(secret: string, now: Date): Promise<string> {
  return signMessage(secret, MESSAGE, now);
}

/** Whether a header value was made with this secret within the last five minutes. */
export function isKnockGenuine(secret: string, header: string | undefined, now: Date): Promise<boolean> {
  return isSignatureGenuine(secret, MESSAGE, header, now);
}
