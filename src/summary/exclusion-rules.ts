import { addressRules } from './exclusion/address';
import { marginRules } from './exclusion/margin';
import { noticeRules } from './exclusion/notices';
import { pointingRules } from './exclusion/pointing';
import type { ExclusionRule } from './exclusion/rule';
import { sellingRules } from './exclusion/selling';
import { shapeRules } from './exclusion/shape';

/** What a summary never takes. */
export const exclusionRules: ExclusionRule[] = [
  ...shapeRules,
  ...addressRules,
  ...pointingRules,
  ...sellingRules,
  ...marginRules,
  ...noticeRules,
];
