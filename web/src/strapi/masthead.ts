import { COMPONENT_LIMITS, DOCUMENT_LIMITS } from '@toasoan/shared/document-limits';
import { z } from 'zod';
import type { Masthead } from '../model/documents.ts';
import { graphql } from './generated/gql.ts';
import { isSafeUrl } from '@toasoan/shared/is-safe-url';
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

const limits = DOCUMENT_LIMITS.masthead;
const item = COMPONENT_LIMITS['masthead.menu-item'];

const gate = z.object({
  documentId,
  name: line(limits.name),
  slogan: optionalLine(limits.slogan),
  governingBody: optionalLine(limits.governingBody),
  licence: optionalLine(limits.licence),
  editorInChief: optionalLine(limits.editorInChief),
  address: optionalLine(limits.address),
  phone: optionalLine(limits.phone),
  email: optionalLine(limits.email),
  menu: z
    .array(
      z.object({
        label: line(item.label),
        url: z.string().max(item.url.max).refine(isSafeUrl, 'not an address that we link to'),
      }),
    )
    .max(limits.menu.max),
});

export const fetchMasthead: FetchDocuments<Masthead> = async (client, selection) => {
  const { masthead } = await client.request(MASTHEAD, {});
  return toPage(toSelected(masthead, selection), (wire) => gate.parse(wire));
};
