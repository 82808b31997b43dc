import { addressRules } from './exclusion/address';
import { marginRules } from './exclusion/margin';
import type { ExclusionRule } from './exclusion/rule';
import { shapeRules } from './exclusion/shape';

/** What a summary never takes. */
export const exclusionRules: ExclusionRule[] = [...shapeRules, ...addressRules, ...marginRules];
