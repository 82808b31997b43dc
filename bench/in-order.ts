/**
 * Runs jobs side by side, each worker taking the next one as it gets free, and hands on the results in the jobs' order,
 * each as soon as those before it are there.
 */
export async function inOrder<Job, Worker, Result>(
  jobs: readonly Job[],
  workers: readonly Worker[],
  work: (worker: Worker, job: Job) => Promise<Result>,
  handOn: (result: Result, index: number) => void,
): Promise<void> {
  const waiting = new Map<number, { result: Result }>();
  const queue = jobs.entries();
  let due = 0;
  const run = async (worker: Worker): Promise<void> => {
    for (const [index, job] of queue) {
      waiting.set(index, { result: await work(worker, job) });
      for (let ready = waiting.get(due); ready; ready = waiting.get(due)) {
        waiting.delete(due);
        handOn(ready.result, due++);
      }
    }
  };
  await Promise.all(workers.map(run));
}
