import { describe, expect, it } from 'vitest';
import { chooseDue } from './edition-runs.ts';

describe('the edition that is printed next', () => {
  it('is the wanted one', () => {
    expect(chooseDue(['seen', 'wanted'], 'wanted', undefined)).toBe('wanted');
  });

  it('is another one after the wanted one has failed, so that none starves', () => {
    expect(chooseDue(['wanted', 'seen'], 'wanted', 'wanted')).toBe('seen');
    expect(chooseDue(['seen', 'wanted'], 'wanted', 'seen')).toBe('wanted');
  });

  it('is the one that has failed when there is no other', () => {
    expect(chooseDue(['wanted'], 'wanted', 'wanted')).toBe('wanted');
    expect(chooseDue([], 'wanted', 'wanted')).toBeUndefined();
  });
});
