import { asking } from './asking';
import { controls } from './controls';
import { others } from './others';
import { people } from './people';
import { sharing } from './sharing';

/**
 * The words by which noise names itself, a list a purpose, a line a language. Each is compared with the whole of a
 * short text, so that an article that speaks of the thing keeps its sentences. `*` stands for any few words, `**` for a
 * whole title, `#` for a number.
 */
export const lists = { ...sharing, ...others, ...asking, ...people, ...controls } as const;
