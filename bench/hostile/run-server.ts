import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import type { Progress } from './finding';
import type { Payload } from './payload';

export interface RunServer {
  origin: string;
  /** Flags or settings keep browsers from everything but this. */
  close(): void;
}

/** Serves the page that feeds the views of one browser, and hands on what its instruments tell. */
export async function startRunServer(
  payloads: readonly Payload[],
  heard: (progress: Progress) => void,
): Promise<RunServer> {
  const server: Server = createServer((request, response) => {
    if (request.method === 'POST') {
      const parts: Buffer[] = [];
      request.on('data', (part: Buffer) => parts.push(part));
      request.on('end', () => {
        heard(JSON.parse(Buffer.concat(parts).toString('utf8')) as Progress);
        response.writeHead(204).end();
      });
    } else if (request.url === '/payloads.json') {
      response.writeHead(200, { 'content-type': 'application/json' }).end(JSON.stringify(payloads));
    } else if (request.url === '/') {
      response
        .writeHead(200, { 'content-type': 'text/html; charset=utf-8' })
        .end('<!doctype html><title>Feeder</title><p>Hands articles to the popup and the reader.</p>');
    } else {
      response.writeHead(404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return { origin: `http://127.0.0.1:${port}`, close: () => server.close() };
}
