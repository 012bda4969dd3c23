/** Where and how to tell that something was published. */
export interface PublishWebhook {
  url: string;
  /** Signs the notification; null: not signed. */
  secret: string | null;
  /** Sent as a bearer token; null: none. */
  token: string | null;
  /** Changes that follow one another within this time share a notification. */
  quietSeconds: number;
}
