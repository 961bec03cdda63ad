import type { Gate } from './gate.document';
import type { GateResult, GateWord } from './gate.events';
import type { GatePlaces } from './gate-places.view';
import type { WaveGate, WaveGateSite } from './wave-gate.document';

const RESULTS: readonly GateResult[] = ['fail', 'unknown', 'conditional', 'pass'];
const WORDS: readonly GateWord[] = ['noGo', 'conditional', 'go'];

/** A gate, and the name by which it is the same at each site: its item, where a template made it. */
export interface SiteGate {
  readonly gate: Gate;
  readonly same: string;
}

/**
 * The gates of each wave over its sites: a wave is no further than its worst site, and a site without
 * the gate is not known to pass it (domain notes 1.2, rule d).
 */
export function waveGatesOf(all: readonly SiteGate[], { waves }: GatePlaces): WaveGate[] {
  return waves.flatMap(({ wave, sites }) => {
    const here = all.filter(({ gate }) => inWave(gate, wave, sites));
    const kinds = [...new Set(here.map(({ same }) => same))];
    return kinds.map((kind) => {
      const alike = here.filter(({ same }) => same === kind).map(({ gate }) => gate);
      return waveGate(
        wave,
        sites.map((site) => atSite(site, alike)),
        alike[0]!.name,
      );
    });
  });
}

/** The worst of some results. */
export function worst(results: readonly GateResult[]): GateResult {
  return RESULTS.find((result) => results.includes(result)) ?? 'unknown';
}

function waveGate(wave: string, sites: WaveGateSite[], name: string): WaveGate {
  const result = worst(sites.map((each) => each.result));
  const words = sites.map(({ declared }) => declared);
  const declared = words.includes(undefined)
    ? undefined
    : WORDS.find((word) => words.includes(word));
  const worstSite = sites.find((each) => each.result === result)!.site;
  return { wave, name, result, worstSite, declared, sites };
}

function inWave(gate: Gate, wave: string, sites: readonly string[]): boolean {
  if (!gate.site || !sites.includes(gate.site)) return false;
  return gate.wave === undefined || gate.wave === wave;
}

function atSite(site: string, alike: readonly Gate[]): WaveGateSite {
  const gate = alike.find((each) => each.site === site);
  if (!gate) return { site, result: 'unknown' };
  return { site, gate: gate.id, result: gate.result, declared: gate.declared };
}
