import type { PageFacts } from '../../page-facts';
import type { Rule } from '../rule';
import { advertRules } from './advert';
import { authorRules } from './author';
import { bylineRules } from './byline';
import { captionRules } from './caption';
import { codeRules } from './code';
import { commentRules } from './comments';
import { consentRules } from './consent';
import { contentsRules } from './contents';
import { controlRules } from './controls';
import { disclosureRules } from './disclosures';
import { followCallRules } from './follow-calls';
import { frameRules } from './frame';
import { hiddenRules } from './hidden';
import { imageRules } from './images';
import { layoutRules } from './layout';
import { messageRules } from './messages';
import { navigationRules } from './navigation';
import { newsletterRules } from './newsletter';
import { noteRules } from './notes';
import { overlayRules } from './overlay';
import { alikeRules, relatedRules } from './related';
import { repeatRules } from './repeats';
import { replyRules } from './replies';
import { reputationRules } from './reputation';
import { reviewRules } from './reviews';
import { rightsRules } from './rights';
import { shareRules } from './share';
import { signatureRules } from './signature';
import { sideTeaserRules, teaserRules } from './teasers';
import { toolRules } from './tools';

/** The rules for pages that are no threads, in the order in which they are applied: what is surely no text first, so that less is left to judge. */
const first: readonly Rule[] = [
  ...hiddenRules,
  ...overlayRules,
  ...imageRules,
  ...consentRules,
  ...advertRules,
  ...frameRules,
  ...layoutRules,
];

/** … and the others. */
const later: readonly Rule[] = [
  ...shareRules,
  ...followCallRules,
  ...newsletterRules,
  ...messageRules,
  ...navigationRules,
  ...contentsRules,
  ...toolRules,
  ...codeRules,
  ...controlRules,
  ...bylineRules,
  ...noteRules,
  ...rightsRules,
  ...disclosureRules,
  ...reviewRules,
  ...authorRules,
  ...commentRules,
  ...relatedRules,
  ...captionRules,
  ...repeatRules,
];

const rules: readonly Rule[] = [...first, ...later];

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

/** Where a text is dated, what readers may answer are comments on it; who says what may be done with them comes later. */
const datedRules: readonly Rule[] = [...first, ...replyRules, ...alikeRules, ...later];

/** What stands beside an article as the beginnings of others is on another page what it lists. */
const articleRules: readonly Rule[] = [...datedRules, ...teaserRules];

/** On a dated page of another kind they are that only beside a longer text. */
const otherDatedRules: readonly Rule[] = [...datedRules, ...sideTeaserRules];

/** The rules for any page. */
export const allRules: readonly Rule[] = [...articleRules, ...sideTeaserRules, ...onlyInThreads];

/** The rules that apply to a page, which may say when it was published. */
export function rulesFor(
  { isThread, saysArticle, saysProduct, saysOther }: PageFacts,
  isDated: boolean,
): readonly Rule[] {
  if (isThread) return threadRules;
  if (!isDated || saysProduct) return rules;
  return saysArticle && !saysOther ? articleRules : otherDatedRules;
}
