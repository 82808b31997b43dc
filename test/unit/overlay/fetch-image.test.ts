import { describe, expect, it, vi } from 'vitest';
import { fetchImage } from '../../../src/overlay/fetch-image';

const bytes = new Blob(['x'], { type: 'image/png' });

interface Asked {
  given: string;
  asked: unknown[][];
}

/** What the page's own `fetch` answers an image's address, and how it was asked. */
async function given(address: string, image = bytes, headers: Record<string, string> = {}): Promise<Asked> {
  const fetch = vi.fn(async () => ({ blob: async () => image, headers: new Headers(headers) }));
  class FileReader {
    onload: () => void = () => undefined;
    result = 'data:image/png;base64,eA==';
    readAsDataURL(): void {
      this.onload();
    }
  }
  const location = { origin: 'https://daily.example' };
  const page = { fetch, FileReader, AbortSignal, location } as unknown as Window & typeof globalThis;
  return { given: await fetchImage(page, address), asked: fetch.mock.calls };
}

describe('an image that did not load', () => {
  it.each(['https://daily.example/lamp.png', 'blob:https://daily.example/1'])(
    'is asked for without naming the page: %s',
    async (address) => {
      const { given: data, asked } = await given(address);
      expect(data).toBe('data:image/png;base64,eA==');
      const how = { mode: 'same-origin', referrerPolicy: 'no-referrer' };
      expect(asked).toEqual([[address, expect.objectContaining(how)]]);
    },
  );

  it.each([
    'https://counter.example/lamp.png',
    'http://daily.example/lamp.png',
    'blob:https://counter.example/1',
    'file:///etc/passwd',
    'data:image/png;base64,eA==',
    'lamp.png',
  ])('of another site is not asked for: %s', async (address) => {
    expect(await given(address)).toEqual({ given: '', asked: [] });
  });

  it('is nothing that holds script, and not too large', async () => {
    const drawing = new Blob(['<svg/>'], { type: 'image/svg+xml' });
    expect((await given('https://daily.example/lamp.svg', drawing)).given).toBe('');
    const headers = { 'content-length': '8000001' };
    expect((await given('https://daily.example/lamp.png', bytes, headers)).given).toBe('');
  });
});
