import { expect, it } from 'vitest';
import { inSlices } from '../../../src/ui/in-slices';

/** Three steps that write down what happens, and when the task that they are part of is over. */
function* steps(told: string[]): Generator<void> {
  for (const step of ['one', 'two', 'three']) {
    told.push(step);
    queueMicrotask(() => told.push('.'));
    yield;
  }
}

it('takes the first step now and each of the others in a task of its own', async () => {
  const told: string[] = [];
  const { done } = inSlices(steps(told), () => true);
  expect(told).toEqual(['one']);
  await done;
  expect(told.join('')).toBe('one.two.three.');
});

it('takes the steps that are left at once when it is asked to', async () => {
  const told: string[] = [];
  const { finish, done } = inSlices(steps(told), () => true);
  finish();
  expect(told.join('')).toBe('onetwothree');
  await done;
  finish();
  expect(told.join('')).toBe('onetwothree...');
});

it('gives up what is left when it is not to go on', async () => {
  const told: string[] = [];
  let asked = 0;
  inSlices(steps(told), () => asked++ < 1);
  await expect.poll(() => asked).toBe(2);
  expect(told.join('')).toBe('one.two.');
});
