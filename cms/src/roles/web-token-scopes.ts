/** All that the web may do: read what is published, hand in what readers sent, say what it has printed. */
export const WEB_TOKEN_SCOPES: readonly string[] = ['delivery.read', 'intake.submit', 'printed.confirm'];
