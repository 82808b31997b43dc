/** Resolves once a document has room in its window: a frame that is made ready out of sight is a pixel high. */
export function whenSeen(document: Document): Promise<void> {
  const root = document.documentElement;
  return new Promise((resolve) => {
    const observer = new ResizeObserver(() => {
      if (root.clientHeight <= 1) return;
      observer.disconnect();
      resolve();
    });
    observer.observe(root);
  });
}
