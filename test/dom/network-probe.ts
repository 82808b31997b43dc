import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';

/** Stands in for the whole network as a browser's proxy, notes what is asked for, and answers nothing. */
export interface NetworkProbe {
  /** Flags that send all of a browser's connections here. */
  flags: string[];
  /** Addresses asked for so far; of a secure one its host. */
  asked: string[];
  close(): void;
}

export async function startNetworkProbe(): Promise<NetworkProbe> {
  const asked: string[] = [];
  const server: Server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (bytes) => {
      asked.push(/^\S+ (\S+)/.exec(bytes.toString('latin1'))?.[1] ?? '');
      socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const flags = [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
  return { flags, asked, close: () => server.close() };
}
