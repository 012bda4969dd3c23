/** A relation to documents, as the admin panel sends it. */
export function linkTo(...documentIds: string[]): { connect: { documentId: string }[]; disconnect: [] } {
  return { connect: documentIds.map((documentId) => ({ documentId })), disconnect: [] };
}
