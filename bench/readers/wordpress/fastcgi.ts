/** As much of FastCGI as a web server needs that speaks to php-fpm: https://fastcgi-archives.github.io/FastCGI_Specification.html */
const [BEGIN_REQUEST, END_REQUEST, PARAMS, STDIN, STDOUT] = [1, 3, 4, 5, 6];
const HEADER_BYTES = 8;
const REQUEST_ID = 1;
const RESPONDER_KEEPING_CONNECTION = Buffer.from([0, 1, 1, 0, 0, 0, 0, 0]);

function toRecord(type: number, content: Buffer): Buffer {
  const header = Buffer.from([1, type, 0, REQUEST_ID, content.length >> 8, content.length & 255, 0, 0]);
  return Buffer.concat([header, content]);
}

function toLength(length: number): Buffer {
  if (length < 128) return Buffer.from([length]);
  const long = Buffer.alloc(4);
  long.writeUInt32BE((length | 0x80000000) >>> 0);
  return long;
}

/** A request with its parameters and body, each shorter than 64 KiB. */
export function toFastCgiRequest(parameters: Readonly<Record<string, string>>, body: string): Buffer {
  const pairs = Object.entries(parameters).map(([name, value]) => {
    const [key, text] = [Buffer.from(name), Buffer.from(value)];
    return Buffer.concat([toLength(key.length), toLength(text.length), key, text]);
  });
  return Buffer.concat([
    toRecord(BEGIN_REQUEST, RESPONDER_KEEPING_CONNECTION),
    toRecord(PARAMS, Buffer.concat(pairs)),
    toRecord(PARAMS, Buffer.alloc(0)),
    toRecord(STDIN, Buffer.from(body)),
    toRecord(STDIN, Buffer.alloc(0)),
  ]);
}

/** Cuts what a connection brings into answers; 200 is what goes without saying. */
export function createFastCgiCutter(onAnswer: (status: number, text: string) => void): (bytes: Buffer) => void {
  let held: Buffer = Buffer.alloc(0);
  let text = '';
  return (bytes) => {
    held = Buffer.concat([held, bytes]);
    while (held.length >= HEADER_BYTES) {
      const contentEnd = HEADER_BYTES + held.readUInt16BE(4);
      const end = contentEnd + held.readUInt8(6);
      if (held.length < end) return;
      const type = held.readUInt8(1);
      if (type === STDOUT) text += held.subarray(HEADER_BYTES, contentEnd).toString();
      held = held.subarray(end);
      if (type !== END_REQUEST) continue;
      const answer = text;
      text = '';
      onAnswer(Number(/^Status: (?<status>\d+)/imu.exec(answer)?.groups?.['status'] ?? 200), answer);
    }
  };
}
