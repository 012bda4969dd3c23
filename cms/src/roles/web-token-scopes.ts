/** All that the web may do: read what is published, hand in what readers sent. */
export const WEB_TOKEN_SCOPES: readonly string[] = ['delivery.read', 'intake.submit'];
