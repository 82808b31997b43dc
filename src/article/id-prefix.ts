/** Goes before each id that DOMPurify keeps (`SANITIZE_NAMED_PROPS`), so that none hides a property of the document. */
export const idPrefix = 'user-content-';
