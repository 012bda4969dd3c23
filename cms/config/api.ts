export default {
  rest: { defaultLimit: 25, maxLimit: 100 },
  documents: {
    /** `required` holds for relations and media too when a document is published. */
    strictRelations: true,
  },
};
