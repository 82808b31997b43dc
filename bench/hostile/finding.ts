/** What must never happen while a payload is read and shown. */
export const offences = ['execution', 'policy violation', 'forbidden construct', 'exception'] as const;

export interface Offence {
  offence: (typeof offences)[number];
  /** The text, address or markup that shows it. */
  what: string;
}

export interface Finding extends Offence {
  /** `core`, `popup` or `reader`. */
  where: string;
  /** The payloads that were being read or shown; several where they share an article. */
  payloads: string[];
}

/** What the instruments of a run tell each other, beside the extension's own messages. */
export type ProbeMessage = { probe: 'open popup' } | { probe: 'found'; view: string; offences: Offence[] };

export function isProbeMessage(message: unknown): message is ProbeMessage {
  return typeof message === 'object' && message !== null && 'probe' in message;
}

/** What the server of a run is told. */
export interface Progress {
  /** Articles shown so far, by view. */
  shown: Record<string, number>;
  /** Pages that gave an article, and those that gave none. */
  read: number;
  refused: number;
  findings: Finding[];
  done: boolean;
}
