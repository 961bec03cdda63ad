import type { Attributes, Span, Tracer } from '@opentelemetry/api';
import { KnownError, WORK, type Work } from '@plumbline/event-store';
import { AsyncLocalStorage } from 'node:async_hooks';

/** Many facts may be folded at once; more correlations than these are not told. */
const MOST_CORRELATIONS = 20;

type Api = typeof import('@opentelemetry/api');

/** Makes spans of the work that is told of, each below the one within which it was begun. */
export class Spans {
  private readonly present = new AsyncLocalStorage<Span | undefined>();
  private readonly begun = new WeakMap<Work, Span>();

  constructor(
    private readonly api: Api,
    private readonly tracer: Tracer,
  ) {}

  listen(): void {
    WORK.start.bindStore(this.present, this.onStart);
    WORK.subscribe(this.ends);
  }

  leave(): void {
    WORK.start.unbindStore(this.present);
    WORK.unsubscribe(this.ends);
  }

  /** Begins a span of the server's own, below none. */
  ofRequest(name: string, attributes: Attributes): Span {
    const kind = this.api.SpanKind.SERVER;
    return this.tracer.startSpan(name, { kind, attributes, root: true });
  }

  /** Runs something within a span. */
  within<Result>(span: Span, run: () => Result): Result {
    return this.present.run(span, run);
  }

  /** Says that it failed, by its code alone: a sentence may repeat what a person has written. */
  failed(span: Span, code: string): void {
    span.setAttribute('error.type', code);
    span.setStatus({ code: this.api.SpanStatusCode.ERROR });
  }

  private readonly onStart = (work: Work): Span => {
    const { trace, ROOT_CONTEXT } = this.api;
    const above = this.present.getStore();
    const context = above ? trace.setSpan(ROOT_CONTEXT, above) : ROOT_CONTEXT;
    const span = this.tracer.startSpan(nameOf(work), { attributes: attributesOf(work) }, context);
    this.begun.set(work, span);
    return span;
  };

  private readonly ends = {
    start: () => undefined,
    end: () => undefined,
    asyncStart: () => undefined,
    asyncEnd: (work: Work) => this.begun.get(work)?.end(),
    error: (work: Work & { readonly error: unknown }) => {
      const span = this.begun.get(work);
      if (span) this.failed(span, work.error instanceof KnownError ? work.error.code : 'BROKEN');
    },
  };
}

function nameOf(work: Work): string {
  return work.kind === 'command' ? `command ${work.name}` : work.kind;
}

function attributesOf(work: Work): Attributes {
  if (work.kind === 'command') return correlated(work);
  const facts = { 'plumbline.facts': work.facts };
  if (work.kind === 'append') return { ...facts, ...correlated(work) };
  return { ...facts, 'plumbline.correlations': work.correlations.slice(0, MOST_CORRELATIONS) };
}

function correlated({ correlation }: { readonly correlation?: string }): Attributes {
  return correlation === undefined ? {} : { 'plumbline.correlation': correlation };
}
