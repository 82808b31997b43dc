/**
 * Documents that are no ordinary page, loaded by the browser from a server as a reader would: each gives an article, or
 * a refusal by name. None throws.
 */
import { readFile } from 'node:fs/promises';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CorePage } from '../../bench/core-page';
import { buildFuzzCore } from '../../bench/fuzz/build-core';

const sentence =
  'Der Leuchtturm am Ende des Hafens wurde im Frühjahr 1871 gebaut, von Maurern aus den Hügeln. ';
const article = `<article><h1>Der Leuchtturm</h1>${`<p>${sentence.repeat(3)}</p>`.repeat(4)}</article>`;
const opening = 'Leuchtturm am Ende des Hafens wurde im Fr';

interface Odd {
  name: string;
  /** Sent as it is; a string as UTF-8. */
  body: string | Buffer;
  headers?: Record<string, string>;
  /** `article`, or the name of the refusal. */
  gives: string;
}

const html = { 'content-type': 'text/html' };
const latin = (text: string): Buffer => Buffer.from(text, 'latin1');

const documents: Odd[] = [
  {
    name: 'a frameset',
    body: '<frameset cols="50%,50%"><frame src="/none"><frame src="/none"></frameset>',
    gives: 'empty',
  },
  {
    name: 'a frameset with text for others',
    body: `<frameset><frame src="/none"><noframes>${article}</noframes></frameset>`,
    gives: 'empty',
  },
  { name: 'text for readers without scripts alone', body: `<noscript>${article}</noscript>`, gives: 'empty' },
  {
    name: 'UTF-16, little end first',
    body: Buffer.concat([Buffer.from([0xff, 0xfe]), Buffer.from(article, 'utf16le')]),
    gives: 'article',
  },
  {
    name: 'UTF-16, big end first',
    body: Buffer.concat([Buffer.from([0xfe, 0xff]), Buffer.from(article, 'utf16le').swap16()]),
    gives: 'article',
  },
  {
    name: 'a charset that is wrong',
    body: Buffer.from(article),
    headers: { 'content-type': 'text/html; charset=koi8-r' },
    gives: 'article',
  },
  {
    name: 'a charset that is none',
    body: latin(article),
    headers: { 'content-type': 'text/html; charset=nonsense' },
    gives: 'article',
  },
  {
    name: 'bytes that are no UTF-8',
    body: latin(article),
    headers: { 'content-type': 'text/html; charset=utf-8' },
    gives: 'article',
  },
  {
    name: 'NUL bytes',
    body: article.replaceAll('<p>', '\0<p>\0').replaceAll('Hügel', '\0Hügel'),
    gives: 'article',
  },
  { name: 'NUL bytes alone', body: '\0'.repeat(5_000), gives: 'empty' },
  {
    name: 'XHTML',
    body: `<?xml version="1.0"?><html xmlns="http://www.w3.org/1999/xhtml"><head><title>t</title></head><body>${article}</body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
    gives: 'article',
  },
  {
    name: 'XHTML that is broken',
    body: `<html xmlns="http://www.w3.org/1999/xhtml"><body>${article}<p></body></html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
    gives: 'article|no-article',
  },
  {
    name: 'XHTML with a prefix',
    body: `<x:html xmlns:x="http://www.w3.org/1999/xhtml"><x:body>${article.replace(/<(\/?)/g, '<$1x:')}</x:body></x:html>`,
    headers: { 'content-type': 'application/xhtml+xml' },
    gives: 'article',
  },
  {
    name: 'XML',
    body: `<?xml version="1.0"?><feed><title>${sentence}</title></feed>`,
    headers: { 'content-type': 'text/xml' },
    gives: 'xml',
  },
  {
    name: 'SVG',
    body: '<svg xmlns="http://www.w3.org/2000/svg"><text>t</text></svg>',
    headers: { 'content-type': 'image/svg+xml' },
    gives: 'image',
  },
  { name: 'JSON', body: '{"a": 1}', headers: { 'content-type': 'application/json' }, gives: 'json' },
  {
    name: 'an image',
    body: Buffer.from('R0lGODlhAQABAAAAACH5BAEKAAEALAAAAAABAAEAAAICTAEAOw==', 'base64'),
    headers: { 'content-type': 'image/gif' },
    gives: 'image',
  },
  {
    name: 'plain text',
    body: `${sentence.repeat(4)}\n\n${sentence.repeat(4)}`,
    headers: { 'content-type': 'text/plain' },
    gives: 'article',
  },
  {
    name: 'a page in a sandbox',
    body: article,
    headers: { 'content-security-policy': 'sandbox' },
    gives: 'article',
  },
  {
    name: 'a page that allows nothing',
    body: article,
    headers: {
      'content-security-policy': "default-src 'none'",
    },
    gives: 'article',
  },
  {
    name: 'code in old elements',
    body: `${article}<xmp><b>code</b></xmp><plaintext><p>${sentence}`,
    gives: 'article',
  },
  { name: 'nothing', body: '', gives: 'empty' },
  { name: 'a comment', body: '<!-- nothing -->', gives: 'empty' },
  {
    name: 'an attribute of 5 MB',
    body: `<body data-x="${'x'.repeat(5_000_000)}" class="${'x '.repeat(500_000)}">${article}`,
    gives: 'article',
  },
  { name: 'a tag that never ends', body: `${article}<p title="${'x'.repeat(100_000)}`, gives: 'article' },
  { name: 'a comment that never ends', body: `${article}<!-- ${'x'.repeat(100_000)}`, gives: 'article' },
  { name: 'a page that is all in a template', body: `<template>${article}</template>`, gives: 'empty' },
  {
    name: 'a page that is all in a shadow root that is declared too late to be shown',
    body: `<div id=late></div><script>late.innerHTML = '<template shadowrootmode=open>${article}</template>'</script>`,
    gives: 'empty',
  },
  {
    name: 'a page that is all in an open shadow root',
    body: `<div><template shadowrootmode=open>${article}</template></div>`,
    gives: 'article',
  },
  {
    name: 'a page whose built-ins are patched',
    body: `<script>
    Object.prototype.html = 'polluted'; Object.prototype.reason = 'polluted'; Object.prototype.live = 'polluted';
    Array.prototype.includes = () => true; String.prototype.trim = () => 'polluted'; JSON.parse = () => ({});
    </script>${article}`,
    gives: 'article',
  },
]; // prettier-ignore

let core: CorePage;
let server: Server;
let origin: string;

beforeAll(async () => {
  server = createServer(({ url = '' }, response) => {
    const odd = documents[Number(url.slice(1))];
    response.writeHead(odd ? 200 : 404, { ...html, ...odd?.headers }).end(odd?.body ?? '');
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  origin = `http://127.0.0.1:${(server.address() as AddressInfo).port}`;
  const network = ['--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1'];
  core = await CorePage.open({ network });
});

afterAll(async () => {
  await core.close();
  server.close();
});

/** In a world of its own, as a content script has it: what the page's scripts change there is not seen here. */
async function readInIsolatedWorld(address: string): Promise<{ refusal: string; text: string }> {
  const page = core.page;
  await page.goto(address);
  const session = await page.createCDPSession();
  const { frameTree } = await session.send('Page.getFrameTree');
  const world = { frameId: frameTree.frame.id, worldName: 'content-script' };
  const { executionContextId } = await session.send('Page.createIsolatedWorld', world);
  const run = async (expression: string): Promise<unknown> => {
    const { result, exceptionDetails } = await session.send('Runtime.evaluate', {
      expression,
      contextId: executionContextId,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value;
  };
  await run(await readFile(await buildFuzzCore(), 'utf8'));
  return (await run('lisibleFuzz.readHere()')) as { refusal: string; text: string };
}

test.each(documents.map(({ name }, index) => [name, index]))('%s', async (_, index) => {
  const { gives } = documents[Number(index)] ?? { gives: '' };
  const { refusal, text } = await readInIsolatedWorld(`${origin}/${index}`);
  expect(refusal || 'article').toMatch(new RegExp(`^(?:${gives})$`));
  if (!refusal) expect(text).toContain(opening);
});
