const REPOSITORY_DISPATCH = /\/repos\/[^/]+\/[^/]+\/dispatches$/u;

/**
 * Whether a webhook is GitHub's, on github.com or a server of one's own:
 * https://docs.github.com/en/rest/repos/repos#create-a-repository-dispatch-event
 */
export function isRepositoryDispatch(url: string): boolean {
  return REPOSITORY_DISPATCH.test(URL.parse(url)?.pathname ?? '');
}
