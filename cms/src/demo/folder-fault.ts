/** A demo folder that cannot be loaded; each line of the message names the file, the field and what is wrong. */
export class FolderFault extends Error {
  constructor(faults: readonly string[]) {
    super(faults.join('\n'));
  }
}
