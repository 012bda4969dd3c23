/** A page as the compiled app makes it. */
export interface RenderedPage {
  /** 200: print it. 404, 410 or a redirect: there is no such page. 5xx: it could not be made. */
  status: number;
  body: Buffer;
}

/** Makes the page of an address out of the mirror. Rejects when no answer comes. */
export type Render = (address: string) => Promise<RenderedPage>;
