import type { Browser } from 'puppeteer-core';

/** The part of puppeteer's connection that it does not show: commands of the WebDriver BiDi protocol. */
export interface Connection {
  send(method: string, params: object): Promise<{ result: unknown }>;
}

export interface Context {
  context: string;
  url: string;
  children?: Context[] | null;
}

type CallResult =
  | { type: 'success'; result: { value?: string } }
  | { type: 'exception'; exceptionDetails: { text: string } };

export const connectionOf = (browser: Browser): Connection =>
  (browser as unknown as { connection: Connection }).connection;

/** The tabs of Firefox with the frames in them. */
export async function contextsOf(
  connection: Connection,
  scope: 'content' | 'chrome' = 'content',
): Promise<Context[]> {
  const { result } = await connection.send('browsingContext.getTree', { 'moz:scope': scope });
  return (result as { contexts: Context[] }).contexts;
}

/** Runs a script of one expression in a tab or frame, or in Firefox's own window. */
export async function runIn(
  connection: Connection,
  context: string,
  script: string,
): Promise<string | undefined> {
  const { result } = await connection.send('script.callFunction', {
    functionDeclaration: `() => ${script}`,
    awaitPromise: true,
    target: { context },
  });
  const reply = result as CallResult;
  if (reply.type === 'exception') throw new Error(reply.exceptionDetails.text);
  return reply.result.value;
}
