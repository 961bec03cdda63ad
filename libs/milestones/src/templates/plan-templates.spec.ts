import { itemOf, planTemplates, templateOf } from './plan-templates';

describe.each(planTemplates)('The template $template, version $version', ({ items, sources }) => {
  it('has each of its numbers, and each id once', () => {
    const numbers = new Set(items.map(({ number }) => number));
    expect([...numbers]).toEqual(Array.from({ length: 40 }, (_, index) => index + 1));
    expect(new Set(items.map(({ item }) => item)).size).toBe(items.length);
  });

  it('has no circle: an item depends on items before it', () => {
    items.forEach(({ dependsOn = [], awaits }, index) => {
      const before = items.slice(0, index).map(({ item }) => item);
      expect(before).toEqual(expect.arrayContaining([...dependsOn]));
      if (awaits) expect(before).toContain(awaits.gate);
    });
  });

  it('has no item that is due before what it depends on', () => {
    for (const { offset, dependsOn = [] } of items) {
      for (const each of dependsOn) {
        expect(items.find(({ item }) => item === each)!.offset).toBeLessThanOrEqual(offset);
      }
    }
  });

  it('awaits criteria that the gate asks', () => {
    for (const { awaits } of items) {
      if (!awaits) continue;
      const asked = items.find(({ item }) => item === awaits.gate)!.criteria.map(([id]) => id);
      expect(asked).toEqual(expect.arrayContaining([...awaits.criteria]));
    }
  });

  it('has at every gate a criterion of high criticality with a minimum, and who signs', () => {
    for (const { kind, criteria, signs } of items.filter((item) => item.kind === 'gate')) {
      expect(kind).toBe('gate');
      expect(criteria.some(([, criticality]) => criticality === 'high')).toBe(true);
      expect(criteria.every(([, , minimum]) => minimum >= 85 && minimum <= 100)).toBe(true);
      expect(new Set(criteria.map(([id]) => id)).size).toBe(criteria.length);
      expect(signs.length).toBeGreaterThan(0);
    }
  });

  it('says of every item where it comes from', () => {
    for (const { source } of items) {
      expect(source.length).toBeGreaterThan(0);
      expect(Object.keys(sources)).toEqual(expect.arrayContaining([...source]));
    }
  });
});

describe('A template', () => {
  it('is found by name and version, an item by all three', () => {
    expect(templateOf('emr-plan', '1')!.title).toContain('EMR');
    expect(templateOf('emr-plan', '0')).toBeUndefined();
    const item = { template: 'emr-plan', version: '1', item: 'go-live' };
    expect(itemOf(item)!.kind).toBe('goLive');
    expect(itemOf({ ...item, item: 'party' })).toBeUndefined();
  });
});
