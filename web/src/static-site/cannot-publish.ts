/** The static site cannot be built or deployed for a reason outside the code; the message is for the operator, with the cure. */
export class CannotPublish extends Error {
  override readonly name = 'CannotPublish';
}
