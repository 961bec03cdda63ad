import {
  compared,
  questionOf,
  tell,
  type Correction,
  type PublishedCase,
  type PublishedFigure,
  type Refusal,
} from '@plumbline/cases';
import { Failed } from './failed';
import type { TemporaryLedger } from './temporary-ledger';

/** One line of a case: what is published, what came out, and whether that is as it should be. */
export interface Line {
  readonly what: string;
  readonly on?: string;
  readonly published: string;
  readonly computed: string;
  readonly same: boolean;
  readonly right: boolean;
}

/**
 * Tells a case and asks for every figure. A figure of a past day is asked for twice: when only the
 * facts up to that day are told, and again after all the others.
 */
export async function lookAtCase(known: PublishedCase, ledger: TemporaryLedger): Promise<Line[]> {
  const look = new CaseInLedger(known, ledger);
  const lines: Line[] = [];
  const days = [...new Set(known.published.flatMap(({ on }) => on ?? []))].sort();
  for (const day of days) {
    await look.tellUpTo(day);
    for (const figure of known.published.filter(({ on }) => on === day)) {
      lines.push(await look.at(figure, 'told up to that day'));
    }
  }
  await look.tellAll();
  for (const figure of known.published) {
    lines.push(await look.at(figure, figure.on && 'all told'));
  }
  for (const refusal of known.refused ?? []) lines.push(await look.refused(refusal));
  if (known.correction) lines.push(...(await look.corrected(known.correction)));
  return lines;
}

class CaseInLedger {
  constructor(
    private readonly known: PublishedCase,
    private readonly ledger: TemporaryLedger,
  ) {}

  async tellUpTo(day: string): Promise<void> {
    await this.ledger.everyone.join(this.known.id);
    const { steps, source } = this.known;
    const known = steps.filter(({ said }) => ((said as { on?: string }).on ?? '9') <= day);
    await tell(known, { ...this.ledger, source });
  }

  async tellAll(): Promise<void> {
    await this.ledger.everyone.join(this.known.id);
    await tell(this.known.steps, { ...this.ledger, source: this.known.source });
  }

  async at(figure: PublishedFigure, when?: string, asOf?: string): Promise<Line> {
    const { what, unit, on } = figure;
    const after = await this.ledger.store.head();
    const variables = { id: this.known.id, on, asOf, after };
    const { data, errors } = await this.ledger.ask(questionOf(figure), variables);
    if (errors) throw new Failed(`${this.known.title}: ${errors[0]!.message}`);
    const { published, computed, same, asKnown } = compared(figure, data!['program']);
    const named = [what, unit && `, ${unit}`, when && ` (${when})`].filter(Boolean).join('');
    return { what: named, on, published, computed, same, right: asKnown };
  }

  async refused({ what, mutation, input, sentence }: Refusal): Promise<Line> {
    const { errors } = await this.give(mutation, input);
    const said = errors?.[0]?.message ?? 'was not refused';
    const right = said.includes(sentence);
    return { what, published: 'refused', computed: right ? 'refused' : said, same: right, right };
  }

  /** The correction must change the day, and nothing that was known before it. */
  async corrected({ mutation, input, figure, becomes }: Correction): Promise<Line[]> {
    const asOf = await this.ledger.store.head();
    const { errors } = await this.give(mutation, input);
    if (errors) throw new Failed(`${this.known.title}: ${errors[0]!.message}`);
    return [
      await this.at(figure, 'as known before a correction', asOf),
      await this.at({ ...figure, printed: becomes }, 'from the correction on'),
    ];
  }

  private async give(mutation: string, input: object) {
    await this.ledger.everyone.readyFor(mutation, input);
    const Input = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${Input}!) { ${mutation}(input: $input) { position } }`;
    return this.ledger.ask(query, { input });
  }
}
