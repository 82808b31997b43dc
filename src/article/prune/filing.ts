/** WordPress puts the categories and tags of a post into its class: a review is filed under them, and no box of reviews. */
const filing = /(?:^|\s)(?:category|tag)-\S+/g;
const post = /(?:^|\s)(?:hentry|status-publish)(?=\s|$)/;

/** The names in a class, but for those under which a post is filed. */
export function withoutFiling(names: string): string {
  return post.test(names) ? names.replace(filing, '') : names;
}
