import type { Session } from './browsers/session';
import { eventually, type Surface } from './browsers/surface';

/** Opens a page of the tests' site and clicks the toolbar button on it. */
export async function openPopup({ driver, site }: Session, path: string): Promise<Surface> {
  await driver.open(site.at(path));
  await driver.clickToolbarButton();
  return driver.popup();
}

/** The same, then "Read": gives the reader's frame once its article is there. */
export async function openReader(session: Session, path: string): Promise<Surface> {
  const popup = await openPopup(session, path);
  return clickRead(session, popup);
}

export async function clickRead({ driver }: Session, popup: Surface): Promise<Surface> {
  await popup.waitFor(() => document.querySelector('.reading') !== null);
  await popup.click('footer .primary');
  // Its closing moves the keyboard's place once more.
  await eventually(async () => !(await driver.popupIsOpen()), 'the popup is closed');
  const frame = await driver.frame();
  await frame.waitFor(() => document.querySelector('.reading') !== null && document.hasFocus());
  return frame;
}

/** Reads a page that lets no frame live, so that the reader opens in a tab of its own; gives that, with its article. */
export async function openReaderInTab(session: Session): Promise<Surface> {
  const popup = await openPopup(session, '/sandboxed');
  await popup.text('.reading');
  await popup.click('footer .primary');
  const reader = await session.driver.tab('/reader.html?tab=');
  await reader.text('.reading');
  await session.driver.problems();
  return reader;
}

export function readerIsClosed({ driver }: Session): Promise<boolean> {
  return eventually(async () => !(await driver.frameIsOpen()), 'the reader is closed');
}
