import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';

/** Stands in for the whole network as a browser's proxy, notes what is asked for, and answers nothing. */
export interface NetworkProbe {
  /** Flags that send all of a browser's connections here, and those that leave out this machine's. */
  flags: string[];
  flagsButLocal: string[];
  /** Addresses asked for so far; of a secure one its host. */
  asked: string[];
  /** The pages that were named as where a request came from. */
  referers: string[];
  close(): void;
}

export async function startNetworkProbe(): Promise<NetworkProbe> {
  const asked: string[] = [];
  const referers: string[] = [];
  const server: Server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (bytes) => {
      const request = bytes.toString('latin1');
      asked.push(/^\S+ (\S+)/.exec(request)?.[1] ?? '');
      const referer = /^referer: *(.*?)\r$/im.exec(request)?.[1];
      if (referer) referers.push(referer);
      socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const flagsButLocal = [`--proxy-server=http://127.0.0.1:${port}`];
  const flags = [...flagsButLocal, '--proxy-bypass-list=<-loopback>'];
  return { flags, flagsButLocal, asked, referers, close: () => server.close() };
}
