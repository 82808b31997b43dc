import { expect, it } from 'vitest';
import { allRules } from '../../../src/article/prune/rules';
import { removalReason } from '../../../src/ui/removal-reasons';

it.each(allRules.map(({ name }) => name))('names a reason for readers of the rule %s', (name) => {
  expect(removalReason(name)).not.toBe('removed_outside');
});
