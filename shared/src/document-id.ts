/** The documentIds of Strapi: these characters and no others, for ids become parts of addresses and of file names. */
export const DOCUMENT_ID_PATTERN = /^[a-z0-9]{1,40}$/u;
