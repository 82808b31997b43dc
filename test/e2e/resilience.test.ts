import { describe, expect, test } from 'vitest';
import { useBrowser } from './browsers/session';
import { openPopup, openReader, openReaderInTab, readerIsClosed } from './steps';
import { word } from './words';

const session = useBrowser();

const seenByPage = (): Promise<string[]> =>
  session.driver.page.evaluate(() => (window as unknown as { seen: string[] }).seen);

describe('a page that changes its address under the reader', () => {
  const change = (): Promise<void> =>
    session.driver.page.evaluate(async () => {
      addEventListener('popstate', () => (window as unknown as { seen: string[] }).seen.push('popstate'));
      const next = await (await fetch('/second.html')).text();
      const article = new DOMParser().parseFromString(next, 'text/html').querySelector('article');
      if (article) document.querySelector('article')?.replaceWith(article);
      document.title = 'The bakers who bake at noon';
      history.pushState({ view: 'bakers' }, '', '/second.html');
    });

  test('is noticed, and the new page read on request', async () => {
    const reader = await openReader(session, '/app');
    await change();
    expect(await reader.text('.notice p')).toBe(word('pageMoved'));
    expect(await reader.text('.head h1')).toBe('The keeper of the last lamp');
    await reader.click('.notice button');
    await reader.waitFor(
      () => document.querySelector('.head h1')?.textContent === 'The bakers who bake at noon',
    );
    expect(await reader.has('.notice')).toBe(false);
  });

  test.each(['Escape', 'the shortcut'])('is left where it is by %s', async (way) => {
    const { driver } = session;
    const reader = await openReader(session, '/app');
    await change();
    await reader.text('.notice p');
    await (way === 'Escape' ? reader.press('Escape') : driver.pressShortcut());
    await readerIsClosed(session);
    const state = await driver.page.evaluate(() => [location.pathname, history.state as unknown]);
    expect(state).toEqual(['/second.html', { view: 'bakers' }]);
    expect(await seenByPage()).toEqual([]);
  });
});

describe('a page that touches the reader', () => {
  test('removes it: it is put back once, then shown in a tab', async () => {
    const { driver } = session;
    await openReader(session, '/article.html');
    const removeHost = (): Promise<void> =>
      driver.page.evaluate(() => document.documentElement.lastElementChild?.remove());
    await removeHost();
    const again = await driver.frame();
    expect(await again.text('.head h1')).toBe('The keeper of the last lamp');
    await again.waitFor(() => document.hasFocus());
    await removeHost();
    const tab = await driver.tab('/reader.html?tab=');
    expect(await tab.text('.head h1')).toBe('The keeper of the last lamp');
    expect(await driver.page.evaluate(() => document.documentElement.children.length)).toBe(2);
  });

  test('hides it: its style is put back', async () => {
    const reader = await openReader(session, '/article.html');
    await session.driver.page.evaluate(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      host.style.setProperty('display', 'none', 'important');
    });
    await session.driver.page.waitFor(() => {
      const host = document.documentElement.lastElementChild as HTMLElement;
      return getComputedStyle(host).display !== 'none';
    });
    await reader.click('.icon.close');
    await readerIsClosed(session);
  });
});

test('the reader in a tab says when its page is gone, and keeps the article', async () => {
  const { driver, site } = session;
  const reader = await openReaderInTab(session);
  await driver.open(site.at('/second.html'));
  expect(await reader.text('.notice p')).toBe(word('pageGone'));
  expect(await reader.text('.head h1')).toBe('The keeper of the last lamp');
});

test('a script that is injected twice does not read or open twice', async () => {
  const { driver } = session;
  const popup = await openPopup(session, '/article.html');
  await popup.text('.reading');
  await driver.background.evaluate(async () => {
    const [tab] = await chrome.tabs.query({ active: true });
    const target = { tabId: tab?.id ?? -1 };
    for (let times = 0; times < 3; times++)
      await chrome.scripting.executeScript({ target, files: ['content.js'] });
  });
  await popup.click('footer .primary');
  const reader = await driver.frame();
  await reader.text('.reading');
  expect(await driver.page.evaluate(() => document.documentElement.children.length)).toBe(3);
  await reader.press('Escape');
  await readerIsClosed(session);
});
