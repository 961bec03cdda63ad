import { compliance } from './packs/compliance.data';
import { emram } from './packs/emram.data';
import { himWorkflows } from './packs/him-workflows.data';
import { packOf, packs } from './packs/known-packs';

const ID = /^[a-z0-9][a-z0-9-]{0,63}$/;

describe('The packs', () => {
  it('name the 18 HIM workflows (domain notes 2.2)', () => {
    expect(himWorkflows.workflows.map(({ id }) => id)).toEqual([
      'pre-admit-scanning',
      'registration-mpi',
      'concurrent-scanning',
      'post-discharge-scanning',
      'chart-completion',
      'transcription',
      'coding',
      'unbilled-accounts',
      'cdi',
      'charge-capture',
      'denials',
      'release-of-information',
      'legal-health-record',
      'downtime-forms',
      'conversion',
      'identity-merge',
      'privacy-audit',
      'staffing',
    ]);
  });

  it('pair every figure of an HIM workflow with one that keeps it honest', () => {
    for (const { metric } of himWorkflows.workflows) {
      expect(metric?.pairedWith).toBeTruthy();
      expect(metric?.pairedWith).not.toBe(metric?.name);
      if (metric?.benchmark) expect(metric.source).toBeTruthy();
    }
  });

  it.each(packs)('say where $name comes from, and name each thing once', (pack) => {
    const ids = pack.workflows.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(pack.source).toBeTruthy();
    for (const { id, source, evidenceAsked, items } of pack.workflows) {
      expect(id).toMatch(ID);
      expect(source).toBeTruthy();
      expect(evidenceAsked).toBeTruthy();
      const names = items.map((item) => item.id);
      expect(new Set(names).size).toBe(names.length);
      expect(names.length).toBeGreaterThan(0);
      for (const name of names) expect(name).toMatch(ID);
      expect(items.some(({ criticality }) => criticality === 'high')).toBe(true);
    }
  });

  it('cite the law with an owner and a verifier for each compliance item, or say it is not confirmed', () => {
    for (const { ownerRole, verifierRole, source, confirmed } of compliance.workflows) {
      expect([ownerRole, verifierRole].every(Boolean)).toBe(true);
      expect(confirmed === false).toBe(source!.includes('no source confirmed'));
    }
    const open = compliance.workflows.filter(({ confirmed }) => confirmed === false);
    expect(open.map(({ id }) => id)).toContain('risk-analysis');
  });

  it('give no percentages for EMRAM: they could not be confirmed (domain notes 7.1)', () => {
    expect(JSON.stringify(emram)).not.toMatch(/%|percent/);
    expect(emram.workflows).toHaveLength(7);
  });

  it('are found by name and version, or the known ones are named', () => {
    expect(packOf('emram', 1)).toBe(emram);
    expect(() => packOf('nursing', 1)).toThrow(
      'There is no pack "nursing"; there are him-workflows, clinical, technical, compliance-us, emram, own.',
    );
    expect(() => packOf('emram', 2)).toThrow('The pack "emram" has no version 2; it has 1.');
  });
});
