import type { BrowserName } from '../../../scripts/find-browser';
import type { Surface } from './surface';

/** A real browser with the built extension in it, driven as a reader would: one tab of theirs at a time. */
export interface Driver {
  readonly name: BrowserName;
  /** Opens an address in the reader's tab; resolves when it has loaded, or at once. */
  open(address: string, until?: 'loaded' | 'asked'): Promise<void>;
  /** Makes the view of the reader's tab as wide as this, in CSS pixels. */
  setWidth(width: number): Promise<void>;
  /** The page in the reader's tab. */
  readonly page: Surface;
  readonly background: Surface;
  /** Clicks the extension's toolbar button. */
  clickToolbarButton(): Promise<void>;
  /** The open popup, once it is there. */
  popup(): Promise<Surface>;
  popupIsOpen(): Promise<boolean>;
  closePopup(): Promise<void>;
  /** The reader's frame over the page, once it is there. */
  frame(): Promise<Surface>;
  frameIsOpen(): Promise<boolean>;
  /** The same before it is open, while it is made ready out of sight. */
  frameAhead(): Promise<Surface>;
  /** The tab whose address contains this, once it is there; shown and focused. */
  tab(part: string): Promise<Surface>;
  /** Makes the tab whose address contains this the reader's, once it is there. */
  showTab(part: string): Promise<void>;
  /** Addresses of all tabs. */
  tabs(): Promise<string[]>;
  /** Shows the reader's own tab again. */
  showPage(): Promise<void>;
  /** Opens a page of the extension in a tab of its own. */
  openExtensionPage(name: string): Promise<Surface>;
  /** The browser's Back. */
  back(): Promise<void>;
  /** Presses the keys of the command that opens and closes the reader, as real as the browser lets a test be. */
  pressShortcut(): Promise<void>;
  /** Chooses an entry of the context menu on an element of the page. */
  chooseFromMenu(entry: 'read-page' | 'open-link', selector: string): Promise<void>;
  /** Answers the browser's question whether the extension may have access to a site. */
  answerPermission(answer: 'allow' | 'deny'): Promise<void>;
  /** The text on the clipboard. */
  clipboard(): Promise<string>;
  /** The text of a file that was saved to the downloads, once it is whole. */
  download(name: string): Promise<string>;
  /** Loads the extension anew, as an update does. */
  reloadExtension(): Promise<void>;
  /** Turns the extension off or on by the browser's own switch. */
  switchExtension(isOn: boolean): Promise<void>;
  /** Ends the background, as the browser does with one that has been idle for a while. */
  stopBackground(): Promise<void>;
  /** Has the process of the page in the reader's tab end as by a fault of the browser's. */
  crashPage(): Promise<void>;
  /** What the extension's code has logged as an error, or thrown and not caught, since the last call. */
  problems(): Promise<string[]>;
  /** A picture of the reader's tab. */
  screenshot(path: string): Promise<void>;
  /** Back to one blank tab, the default settings and no granted site. */
  reset(): Promise<void>;
  close(): Promise<void>;
}
