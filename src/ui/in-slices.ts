/** Work that is done step by step, with time for keys, wheel and drawing between the steps. */
export interface Sliced {
  /** Does what is left at once. */
  finish(): void;
  /** Resolves once all is done; never where the rest was given up. */
  done: Promise<void>;
}

/**
 * Does the first step now and each other in a task of its own. Messages start the tasks: timers and frames come late
 * out of sight, or not at all.
 * @param goesOn asked before each task; false gives up what is left
 */
export function inSlices(steps: Iterator<unknown>, goesOn: () => boolean): Sliced {
  const { port1, port2 } = new MessageChannel();
  let tell: () => void;
  const done = new Promise<void>((resolve) => {
    tell = resolve;
  });
  const end = (): void => {
    port1.close();
    tell();
  };
  const step = (): void => {
    if (steps.next().done) end();
    else port2.postMessage(undefined);
  };
  port1.onmessage = () => (goesOn() ? step() : port1.close());
  step();
  return {
    finish() {
      while (!steps.next().done);
      end();
    },
    done,
  };
}
