import { readFile } from 'node:fs/promises';
import { createServer, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, answers } from './answers';

/** The site of the tests' own pages, on this machine. */
export interface Site {
  /** Address of a path, on the site's first host or on another one of the same machine. */
  at(path: string, host?: string): string;
  /** Sends the rest of every answer that is held back. */
  release(): void;
  /** Answers nothing any more, as where there is no network, until it is opened again. */
  goOffline(): void;
  goOnline(): Promise<void>;
  close(): void;
}

const pages = new URL('./pages/', import.meta.url);

/** `/name.html` is the file of that name in `pages`; what else there is stands in `answers.ts`. */
export async function startSite(): Promise<Site> {
  const held = new Set<() => void>();
  const server = createServer(async ({ url = '/', headers }, response) => {
    const { pathname } = new URL(url, 'http://localhost');
    const answer = answers[pathname] ?? { file: pathname.slice(1) };
    try {
      if (answer.cookie && !headers.cookie?.includes(answer.cookie)) response.writeHead(403).end();
      else await send(response, answer, held);
    } catch {
      response.writeHead(pathname === '/favicon.ico' ? 204 : 404).end();
    }
  });
  await new Promise<void>((resolve) => server.listen(0, resolve));
  const { port } = server.address() as AddressInfo;
  const release = (): void => {
    for (const finish of held) finish();
    held.clear();
  };
  const close = (): void => {
    release();
    server.closeAllConnections();
    server.close();
  };
  return {
    at: (path, host = '127.0.0.1') => `http://${host}:${port}${path}`,
    release,
    goOffline: close,
    goOnline: async () => {
      if (!server.listening) await new Promise<void>((resolve) => server.listen(port, resolve));
    },
    close,
  };
}

async function send(response: ServerResponse, answer: Answer, held: Set<() => void>): Promise<void> {
  const { type = 'text/html; charset=utf-8', headers = {}, insert = '', holdAfter } = answer;
  const raw = answer.body ?? (await readFile(new URL(answer.file ?? '', pages)));
  const body = insert ? String(raw).replace('</head>', () => `${insert}</head>`) : raw;
  response.writeHead(200, { 'content-type': type, 'cache-control': 'no-store', ...headers });
  if (holdAfter === undefined) {
    response.end(body);
    return;
  }
  const cut = String(body).indexOf(holdAfter);
  response.write(String(body).slice(0, cut));
  held.add(() => response.end(String(body).slice(cut)));
}
