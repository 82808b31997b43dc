import { expect, it } from 'vitest';
import { type ImageRescue, rescueImages } from '../../../src/ui/images';
import { anUi, dispatch, settled } from './views';

const address = 'https://daily.example/lamp.jpg';
const data = 'data:image/png;base64,AA==';

/** What is left of markup whose image fails to load, once or also in the form in which it was rescued. */
async function afterFailures(html: string, failures: number, rescue: ImageRescue): Promise<Element> {
  const { ui, body } = anUi(html);
  const image = body.querySelector('img') as HTMLImageElement;
  rescueImages(ui, body, rescue);
  for (let count = 0; count < failures; count++) {
    dispatch(image, ui.document, 'error');
    await settled();
  }
  return body;
}

it('shows what the page could load of an image that does not load here', async () => {
  const html = `<img src="${address}" srcset="${address} 2x" alt="A lamp">`;
  const body = await afterFailures(html, 1, async (asked) => (asked === address ? data : ''));
  expect(body.querySelector('img')?.getAttribute('src')).toBe(data);
  expect(body.querySelector('img')?.hasAttribute('srcset')).toBe(false);
});

it.each<[string, number, ImageRescue]>([
  ['its page cannot load it', 1, async () => ''],
  ['its page is gone', 1, () => Promise.reject(new Error('gone'))],
  ['what its page gave is no picture', 2, async () => data],
])('says what an image shows and where it is, where %s', async (_, failures, rescue) => {
  const body = await afterFailures(`<img src="${address}" alt="A lamp">`, failures, rescue);
  expect(body.querySelector('img')).toBeNull();
  expect(body.querySelector('.missing-image')?.textContent).toBe('A lamp imageOpen');
  expect(body.querySelector('a')?.getAttribute('href')).toBe(address);
});

it('puts no link into a link, and none to what only its page can open', async () => {
  const linked = `<a href="https://daily.example/"><img src="${address}"></a>`;
  expect((await afterFailures(linked, 1, async () => '')).querySelectorAll('a')).toHaveLength(1);
  const own = '<img src="blob:https://daily.example/1">';
  expect((await afterFailures(own, 1, async () => '')).textContent?.trim()).toBe('imageMissing');
});
