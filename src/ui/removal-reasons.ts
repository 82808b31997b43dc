import type { MessageKey } from './ui';

/** Why a rule removes blocks, in the reader's language. Several rules share a reason. */
const reasons: Record<string, MessageKey> = {
  'share-links': 'removed_share',
  'share-box': 'removed_share',
  'share-words': 'removed_share',
  'author-box': 'removed_author',
  'author-section': 'removed_author',
  navigation: 'removed_navigation',
  trail: 'removed_navigation',
  tags: 'removed_navigation',
  'site-header': 'removed_navigation',
  'site-header-box': 'removed_navigation',
  'site-footer': 'removed_navigation',
  'site-footer-box': 'removed_navigation',
  sidebar: 'removed_navigation',
  'sidebar-box': 'removed_navigation',
  tools: 'removed_tools',
  button: 'removed_tools',
  form: 'removed_tools',
  'related-box': 'removed_related',
  'related-section': 'removed_related',
  'read-also-line': 'removed_related',
  'file-name-caption': 'removed_caption',
  'cookie-notice': 'removed_consent',
  comments: 'removed_comments',
  'comment-section': 'removed_comments',
  'newsletter-box': 'removed_newsletter',
  'newsletter-section': 'removed_newsletter',
  'not-shown': 'removed_hidden',
  noscript: 'removed_hidden',
  dialog: 'removed_hidden',
  'screen-reader-label': 'removed_hidden',
  'advert-box': 'removed_advert',
  'advert-label': 'removed_advert',
  'tracking-pixel': 'removed_advert',
  avatar: 'removed_author',
  'code-gutter': 'removed_tools',
  'title-repeated': 'removed_repeated',
  'image-repeated': 'removed_repeated',
  'outside-article': 'removed_outside',
};

/** The reason of a rule; of one that is not known here, that the block was found not to belong to the article. */
export function removalReason(rule: string): MessageKey {
  return reasons[rule] ?? 'removed_outside';
}
