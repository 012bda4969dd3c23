import { z } from 'zod';
import type { Masthead } from '../model/documents.ts';
import { graphql } from './generated/gql.ts';
import { isSafeUrl } from './is-safe-url.ts';
import { toPage, type FetchDocuments } from './received.ts';
import { toSelected } from './single-type.ts';
import { documentId, line, optionalLine } from './wire-values.ts';

const MASTHEAD = graphql(`
  query Masthead {
    masthead {
      address
      documentId
      editorInChief
      email
      governingBody
      licence
      menu {
        label
        url
      }
      name
      phone
      slogan
    }
  }
`);

const gate = z.object({
  documentId,
  name: line,
  slogan: optionalLine,
  governingBody: optionalLine,
  licence: optionalLine,
  editorInChief: optionalLine,
  address: optionalLine,
  phone: optionalLine,
  email: optionalLine,
  menu: z.array(z.object({ label: line, url: z.string().refine(isSafeUrl, 'not an address that we link to') })),
});

export const fetchMasthead: FetchDocuments<Masthead> = async (client, selection) => {
  const { masthead } = await client.request(MASTHEAD, {});
  return toPage(toSelected(masthead, selection), (wire) => gate.parse(wire));
};
