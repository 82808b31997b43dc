import type { PageFacts } from '../../page-facts';
import type { Rule } from '../rule';
import { advertRules } from './advert';
import { authorRules } from './author';
import { bylineRules } from './byline';
import { captionRules } from './caption';
import { codeRules } from './code';
import { commentRules } from './comments';
import { consentRules } from './consent';
import { controlRules } from './controls';
import { followCallRules } from './follow-calls';
import { frameRules } from './frame';
import { hiddenRules } from './hidden';
import { imageRules } from './images';
import { layoutRules } from './layout';
import { navigationRules } from './navigation';
import { newsletterRules } from './newsletter';
import { noteRules } from './notes';
import { overlayRules } from './overlay';
import { relatedRules } from './related';
import { repeatRules } from './repeats';
import { reputationRules } from './reputation';
import { reviewRules } from './reviews';
import { shareRules } from './share';
import { signatureRules } from './signature';
import { toolRules } from './tools';

/** The rules for pages that are no threads, in the order in which they are applied: what is surely no text first, so that less is left to judge. */
const rules: readonly Rule[] = [
  ...hiddenRules,
  ...overlayRules,
  ...imageRules,
  ...consentRules,
  ...advertRules,
  ...frameRules,
  ...layoutRules,
  ...shareRules,
  ...followCallRules,
  ...newsletterRules,
  ...navigationRules,
  ...toolRules,
  ...codeRules,
  ...controlRules,
  ...bylineRules,
  ...noteRules,
  ...reviewRules,
  ...authorRules,
  ...commentRules,
  ...relatedRules,
  ...captionRules,
  ...repeatRules,
];

/** What is noise beside an article is the text of a thread. */
const notInThreads: readonly Rule[] = [
  ...commentRules,
  ...authorRules,
  ...bylineRules,
  ...layoutRules,
  ...repeatRules,
];
const onlyInThreads: readonly Rule[] = [...signatureRules, ...reputationRules];
const threadRules = [...rules.filter((rule) => !notInThreads.includes(rule)), ...onlyInThreads];

/** The rules for any page. */
export const allRules: readonly Rule[] = [...rules, ...onlyInThreads];

/** The rules that apply to a page. */
export function rulesFor({ isThread }: PageFacts): readonly Rule[] {
  return isThread ? threadRules : rules;
}
