import { firstStep, keepStep, STEPS } from './first-steps';

describe('The first visit of the demo', () => {
  beforeEach(() => localStorage.clear());

  it('has four steps at most and begins with the first', () => {
    expect(STEPS.length).toBeLessThanOrEqual(4);
    expect(firstStep()).toBe(STEPS[0]);
  });

  it('goes on where it was left', () => {
    keepStep('time');
    expect(firstStep()).toBe('time');
  });

  it('ends for good', () => {
    keepStep(undefined);
    expect(firstStep()).toBeUndefined();
  });

  it('begins anew where the browser kept a step that there is no more', () => {
    localStorage.setItem('plumbline:first-visit', 'dance');
    expect(firstStep()).toBe(STEPS[0]);
  });
});
