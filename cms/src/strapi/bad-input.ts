import { GraphQLError } from 'graphql';

/** An error that is the asker's: HTTP status 400 and a message that says what to send instead. */
export function toBadInput(message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', http: { status: 400 } } });
}
