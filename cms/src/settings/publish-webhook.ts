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

/** https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event, on github.com or a server of one's own */
const REPOSITORY_DISPATCH = /\/repos\/[^/]+\/[^/]+\/dispatches$/u;

export function isRepositoryDispatch(url: string): boolean {
  return REPOSITORY_DISPATCH.test(new URL(url).pathname);
}
