import type { AddressInfo, Socket } from 'node:net';
import { SMTPServer } from 'smtp-server';

/** A mail as it arrived. */
export interface ReceivedMail {
  recipients: string[];
  /** As it went over the wire. */
  source: string;
  /** Its body, decoded. */
  text: string;
}

/** A real SMTP server on loopback that keeps what it is given. */
export interface MailServer {
  url: string;
  mails: ReceivedMail[];
  /** What it does with the next mails; at first it takes them. A mail after which it hangs up was taken. */
  mood: 'takes' | 'refuses' | 'hangs up';
  stop(): Promise<void>;
}

export async function startMailServer(): Promise<MailServer> {
  const mails: ReceivedMail[] = [];
  const sockets = new Set<Socket>();
  const server = new SMTPServer({
    authOptional: true,
    disabledCommands: ['STARTTLS'],
    onData(stream, session, done) {
      const chunks: Buffer[] = [];
      stream.on('data', (chunk: Buffer) => chunks.push(chunk));
      stream.on('end', () => {
        const source = Buffer.concat(chunks).toString('latin1');
        if (mail.mood === 'refuses') return done(Object.assign(new Error('Try later.'), { responseCode: 451 }));
        mails.push({ recipients: session.envelope.rcptTo.map(({ address }) => address), source, text: toText(source) });
        if (mail.mood === 'takes') return done();
        for (const socket of sockets) socket.destroy();
      });
    },
  });
  server.server.on('connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', () => resolve()));
  const { port } = server.server.address() as AddressInfo;
  const mail: MailServer = {
    url: `smtp://127.0.0.1:${port}`,
    mails,
    mood: 'takes',
    stop: () => new Promise((resolve) => server.close(() => resolve())),
  };
  return mail;
}

/** Every part of a mail, of which each is base64 or quoted-printable, in UTF-8. */
function toText(source: string): string {
  const parts = source.split(/^--.*$/mu).map((part) => part.split(/\r?\n\r?\n/u));
  return parts
    .map(([head = '', ...body]) =>
      decode(/content-transfer-encoding: (\S+)/iu.exec(head)?.[1] ?? '', body.join('\n\n')),
    )
    .join('\n');
}

function decode(encoding: string, body: string): string {
  if (encoding === 'base64') return Buffer.from(body, 'base64').toString('utf8');
  const joined = body.replace(/=\r?\n/gu, '');
  const bytes = joined.replace(/=([0-9A-F]{2})/gu, (_sign, hex: string) => String.fromCharCode(parseInt(hex, 16)));
  return Buffer.from(bytes, 'latin1').toString('utf8');
}
