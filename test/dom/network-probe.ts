import type { AddressInfo } from 'node:net';
import { createServer, type Server } from 'node:net';

/** What was asked for: of a secure address the path is not seen. */
export interface Asked {
  host: string;
  path: string;
}

/** Stands in for the whole network as a browser's proxy, notes what is asked for, and answers nothing. */
export interface NetworkProbe {
  port: number;
  /** Flags that send all of Chromium's connections here, those to this machine too. */
  flags: string[];
  asked: Asked[];
  /** The pages that were named as where a request came from. */
  referers: string[];
  close(): void;
}

export async function startNetworkProbe(): Promise<NetworkProbe> {
  const asked: Asked[] = [];
  const referers: string[] = [];
  const server: Server = createServer((socket) => {
    socket.on('error', () => socket.destroy());
    socket.once('data', (bytes) => {
      const request = bytes.toString('latin1');
      const [, host = '', path = ''] = /^\S+ (?:\w+:\/\/)?([^/:\s]*)(?::\d+)?(\S*)/.exec(request) ?? [];
      asked.push({ host, path });
      const referer = /^referer: *(.*?)\r$/im.exec(request)?.[1];
      if (referer) referers.push(referer);
      socket.end('HTTP/1.1 502 Bad Gateway\r\ncontent-length: 0\r\nconnection: close\r\n\r\n');
    });
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  const flags = [`--proxy-server=http://127.0.0.1:${port}`, '--proxy-bypass-list=<-loopback>'];
  return { port, flags, asked, referers, close: () => server.close() };
}
