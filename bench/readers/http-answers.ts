const HEAD_END = Buffer.from('\r\n\r\n');
const LAST_CHUNK = Buffer.from('\r\n0\r\n\r\n');

/**
 * Cuts what a connection brings into answers of HTTP/1.1, each of known length or in chunks, and calls back with the
 * status and the text of each: just enough to load a server without loading the machine.
 */
export function createAnswerCutter(onAnswer: (status: number, text: string) => void): (bytes: Buffer) => void {
  let held: Buffer = Buffer.alloc(0);
  return (bytes) => {
    held = held.length === 0 ? bytes : Buffer.concat([held, bytes]);
    for (let end = findEnd(held); end !== undefined; end = findEnd(held)) {
      const answer = held.subarray(0, end).toString('latin1');
      held = held.subarray(end);
      onAnswer(Number(answer.slice(9, 12)), answer);
    }
  };
}

/** Where the first answer ends; undefined when not all of it is there. */
function findEnd(bytes: Buffer): number | undefined {
  const headEnd = bytes.indexOf(HEAD_END);
  if (headEnd === -1) return undefined;
  const head = bytes.subarray(0, headEnd).toString('latin1');
  const length = /^content-length: *(\d+)/imu.exec(head)?.[1];
  if (length !== undefined) {
    const end = headEnd + HEAD_END.length + Number(length);
    return end <= bytes.length ? end : undefined;
  }
  if (!/^transfer-encoding: *chunked/imu.test(head)) return headEnd + HEAD_END.length;
  const last = bytes.indexOf(LAST_CHUNK, headEnd);
  return last === -1 ? undefined : last + LAST_CHUNK.length;
}
