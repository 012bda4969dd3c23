/** Something outside the code keeps the program from starting; the message tells the operator what, and the cure. */
export class CannotStart extends Error {
  override readonly name = 'CannotStart';
}
