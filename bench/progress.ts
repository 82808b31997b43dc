/** Writes to stderr how far a run is, every hundredth page and wherever there is something to say. */
export function showProgress(done: number, total: number, remark: string): void {
  if (remark) console.error(remark);
  if (done % 100 === 0 || done === total) console.error(`${done}/${total} pages`);
}
