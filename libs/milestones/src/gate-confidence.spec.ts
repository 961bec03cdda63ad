import * as fc from 'fast-check';
import { confidenceOf, disagree } from './gate-confidence';
import type { PrivateWord } from './gate.state';

const said = (...confidences: number[]): PrivateWord[] =>
  confidences.map((confidence) => ({ role: 'cio', confidence }));

describe('Private confidence', () => {
  it('is not shown of fewer than three, not even as a figure', () => {
    expect(confidenceOf([])).toBeUndefined();
    expect(confidenceOf(said(9, 3))).toBeUndefined();
  });

  it('is shown of three as median, count below 6 and range', () => {
    expect(confidenceOf(said(9, 3, 6))).toEqual({
      votes: 3,
      median: 6,
      below6: 1,
      range: 6,
      dissent: [],
    });
    expect(confidenceOf(said(9, 3, 6, 7))!.median).toBe(6.5);
  });

  it('tells dissent without names, in the order of the alphabet', () => {
    const words: PrivateWord[] = [
      { role: 'cio', confidence: 4, dissent: 'Unsafe' },
      { role: 'cno', confidence: 9 },
      { role: 'cmio', confidence: 5, dissent: 'Late' },
    ];
    expect(confidenceOf(words)!.dissent).toEqual(['Late', 'Unsafe']);
  });

  it('marks a disagreement from 4 points on', () => {
    expect(disagree(confidenceOf(said(9, 6, 6))!)).toBe(false);
    expect(disagree(confidenceOf(said(9, 5, 6))!)).toBe(true);
  });

  it('is the same in whatever order they voted', () => {
    const confidences = fc.array(fc.integer({ min: 0, max: 10 }), { minLength: 3, maxLength: 9 });
    fc.assert(
      fc.property(confidences, (each) => {
        expect(confidenceOf(said(...each))).toEqual(confidenceOf(said(...each.toReversed())));
      }),
    );
  });
});
