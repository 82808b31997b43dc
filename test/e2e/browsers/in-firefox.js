/**
 * Runs in Firefox's own window, with Firefox's own rights: what a reader's hand does there, and what the driver's
 * protocol does not reach. `extensionId` and `result` are the file's frame: see `firefox.ts`.
 */
({ extensionId }) => {
  const { gBrowser, CustomizableUI, PopupNotifications } = window;
  const extension = () => WebExtensionPolicy.getByID(extensionId).extension;
  const widgetName = extensionId.replace(/[^a-z0-9_-]/gi, '_');
  const problems = [];
  let calls = 0;

  Services.console.registerListener({
    observe(message) {
      if (!(message instanceof Ci.nsIScriptError)) return;
      const isError = (message.flags & (Ci.nsIScriptError.warningFlag | Ci.nsIScriptError.infoFlag)) === 0;
      const { errorMessage, sourceName, lineNumber, columnNumber } = message;
      // A page of the extension that is closed while it waits for an answer is no fault of the extension's.
      const isClosing = errorMessage.startsWith('Promise rejected after context unloaded');
      if (isError && !isClosing && /^moz-extension:/.test(sourceName))
        problems.push(`${errorMessage} ${sourceName}:${lineNumber}:${columnNumber}`);
    },
  });
  CustomizableUI.addWidgetToArea(`${widgetName}-browser-action`, CustomizableUI.AREA_NAVBAR);

  /** Answers scripts in the pages of the extension that no driver reaches; sent there by its source. */
  const answerScripts = () => {
    addMessageListener('lisible:run', async ({ data: { call, script } }) => {
      const sandbox = Cu.Sandbox(content, { sandboxPrototype: content, wantXrays: false });
      try {
        sendAsyncMessage('lisible:ran', { call, value: await Cu.evalInSandbox(script, sandbox) });
      } catch (error) {
        sendAsyncMessage('lisible:ran', { call, error: String(error) });
      }
    });
  };

  /** Looks at a place in the memory where there is none, which ends the process. */
  const readNowhere = () => {
    const { ctypes } = ChromeUtils.importESModule('resource://gre/modules/ctypes.sys.mjs');
    return ctypes.cast(new ctypes.intptr_t(8), ctypes.PointerType(ctypes.int32_t)).contents;
  };

  function runIn(browser, script) {
    const { messageManager } = browser;
    const call = ++calls;
    if (!browser.answersScripts) {
      messageManager.loadFrameScript(`data:,${encodeURIComponent(`(${answerScripts})()`)}`, false);
      browser.answersScripts = true;
    }
    return new Promise((resolve, reject) => {
      const timer = setTimeout(() => done({ data: { call, error: 'The page did not answer.' } }), 5000);
      const done = ({ data }) => {
        if (data.call !== call) return;
        clearTimeout(timer);
        messageManager.removeMessageListener('lisible:ran', done);
        if (data.error) reject(new Error(data.error));
        else resolve(data.value);
      };
      messageManager.addMessageListener('lisible:ran', done);
      messageManager.sendAsyncMessage('lisible:run', { call, script });
    });
  }

  const button = () => document.getElementById(`${widgetName}-browser-action`);

  const addon = () => {
    const { AddonManager } = ChromeUtils.importESModule('resource://gre/modules/AddonManager.sys.mjs');
    return AddonManager.getAddonByID(extensionId);
  };

  const popupBrowser = () => document.querySelector('browser.webextension-popup-browser');

  async function backgroundBrowser() {
    const find = () => [...extension().views].find(({ viewType }) => viewType === 'background')?.xulBrowser;
    if (!find()) await extension().wakeupBackground();
    return find();
  }

  function clickElement(element, button = 0) {
    const { left, top, width, height } = element.getBoundingClientRect();
    click(left + width / 2, top + height / 2, button);
  }

  function click(x, y, button = 0) {
    for (const type of ['mousemove', 'mousedown', 'mouseup']) {
      const buttons = type === 'mousedown' ? 1 << button : 0;
      window.synthesizeMouseEvent(type, x, y, { button, buttons, clickCount: type === 'mousemove' ? 0 : 1 });
    }
    if (button === 2) window.synthesizeMouseEvent('contextmenu', x, y, { button, clickCount: 1 });
  }

  function clickIn(browser, x, y, button) {
    const { left, top } = browser.getBoundingClientRect();
    click(left + x, top + y, button);
  }

  function press(keys) {
    const processor = Cc['@mozilla.org/text-input-processor;1'].createInstance(Ci.nsITextInputProcessor);
    if (!processor.beginInputTransactionForTests(window)) throw new Error('The window takes no keys now.');
    const events = keys.split('+').map(keyEvent);
    for (const event of events) processor.keydown(event);
    for (const event of events.toReversed()) processor.keyup(event);
  }

  function keyEvent(key) {
    const isLetter = /^[a-z]$/i.test(key);
    const code = isLetter
      ? `Key${key.toUpperCase()}`
      : ({ Alt: 'AltLeft', Shift: 'ShiftLeft', Control: 'ControlLeft' }[key] ?? key);
    return new KeyboardEvent('', { key, code, keyCode: isLetter ? key.toUpperCase().charCodeAt(0) : 0 });
  }

  const until = async (ask, what) => {
    for (let tries = 0; tries < 400; tries++) {
      const answer = ask();
      if (answer) return answer;
      await new Promise((resolve) => setTimeout(resolve, 25));
    }
    throw new Error(`Firefox never showed ${what}.`);
  };

  window.lisible = {
    clickToolbarButton: () => {
      const item = button();
      clickElement(item.querySelector('.unified-extensions-item-action-button') ?? item);
    },
    popupIsOpen: () => Boolean(popupBrowser()),
    popupHasLoaded: () => {
      const { currentURI, webProgress } = popupBrowser() ?? {};
      return Boolean(currentURI?.spec.endsWith('/popup.html') && !webProgress?.isLoadingDocument);
    },
    closePopup: () => popupBrowser()?.closest('panel')?.hidePopup(),
    runInPopup: (script) => runIn(popupBrowser(), script),
    runInBackground: async (script) => runIn(await backgroundBrowser(), script),
    clickInPopup: (x, y) => clickIn(popupBrowser(), x, y),
    clickInTab: (x, y) => clickIn(gBrowser.selectedBrowser, x, y),
    press,
    back: () => window.BrowserCommands.back(),
    /** Right click, then the extension's entry of the menu that opens. */
    async chooseFromMenu(entry, x, y) {
      const menu = document.getElementById('contentAreaContextMenu');
      clickIn(gBrowser.selectedBrowser, x, y, 2);
      await until(() => menu.state === 'open', 'the context menu');
      const isWanted = (item) => item.id.endsWith(`-menuitem-_${entry}`);
      const item = await until(
        () => [...menu.querySelectorAll('menuitem')].find(isWanted),
        `the entry ${entry}`,
      );
      const { parentNode } = item;
      if (parentNode !== menu) {
        parentNode.parentNode.openMenu(true);
        await until(() => parentNode.state === 'open', 'the submenu');
      }
      parentNode.activateItem(item);
      await until(() => menu.state === 'closed', 'the closed menu');
    },
    /** The question about access to a site, answered. */
    async answerPermission(allow) {
      const panel = PopupNotifications.panel;
      await until(() => panel.state === 'open' && panel.querySelector('popupnotification'), 'the question');
      const { button, secondaryButton } = panel.querySelector('popupnotification');
      clickElement(allow ? button : secondaryButton);
      await until(() => panel.state === 'closed', 'the answer');
    },
    clipboard: () => navigator.clipboard.readText(),
    async reloadExtension() {
      await (await addon()).reload();
      await until(button, 'the button again');
    },
    async switchExtension(isOn) {
      await (await addon())[isOn ? 'enable' : 'disable']();
      await until(() => Boolean(button()) === isOn, isOn ? 'the button again' : 'no button any more');
    },
    crashPage: (address) => {
      const { messageManager } = gBrowser.browsers.find(({ currentURI }) => currentURI.spec === address);
      messageManager.loadFrameScript(`data:,${encodeURIComponent(`(${readNowhere})()`)}`, false);
    },
    stopBackground: () => extension().terminateBackground({ disableResetIdleForTest: true }),
    address: (page) =>
      `moz-extension://${WebExtensionPolicy.getByID(extensionId).mozExtensionHostname}/${page}`,
    problems: () => problems.splice(0),
    closeOtherTabs() {
      for (const tab of [...gBrowser.tabs])
        if (!tab.selected) gBrowser.removeTab(tab, { skipPermitUnload: true });
    },
  };
};
