import { type CDPSession, CDPSessionEvent } from 'puppeteer-core';

/** Collects what any page, frame or worker of the browser logs as an error or throws and does not catch. */
export async function collectProblems(session: CDPSession, problems: string[]): Promise<void> {
  session.on(CDPSessionEvent.SessionAttached, (child) => void collectProblems(child, problems));
  session.on('Runtime.exceptionThrown', ({ exceptionDetails: { text, url, exception } }) => {
    problems.push([text, exception?.description, url].filter(Boolean).join(' '));
  });
  session.on('Runtime.consoleAPICalled', ({ type, args }) => {
    if (type === 'error') problems.push(args.map(({ value, description }) => value ?? description).join(' '));
  });
  session.on('Log.entryAdded', ({ entry: { level, text, url } }) => {
    if (level === 'error') problems.push([text, url].filter(Boolean).join(' '));
  });
  // A target that is gone already answers none of these.
  await Promise.allSettled([
    session.send('Target.setAutoAttach', {
      autoAttach: true,
      waitForDebuggerOnStart: false,
      flatten: true,
    }),
    session.send('Runtime.enable'),
    session.send('Log.enable'),
  ]);
}
