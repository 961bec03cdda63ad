import type { NextFunction, Request, Response } from 'express';
import { requestId } from '../http/request-id.middleware';
import { openExporter, type Exporter } from './exporter';
import { Spans } from './spans';
import type { TracingConfiguration } from './tracing-configuration';

/** The first parts of paths that are told; what follows may be somebody's words. */
const ROUTES = ['graphql', 'events', 'auth', 'live', 'ready', 'health', 'metrics', 'explorer'];
const SERVER_ERROR = 500;

/** Traces the way of each request through the server: request, command, append, views. */
export class Tracing {
  private constructor(
    private readonly spans: Spans,
    private readonly exporter: Exporter,
  ) {
    spans.listen();
  }

  /** Begins where a collector is named; where none is, nothing of OpenTelemetry is loaded. */
  static begin(configuration: TracingConfiguration | undefined): Tracing | undefined {
    if (!configuration) return undefined;
    const exporter = openExporter(configuration);
    return new Tracing(new Spans(require('@opentelemetry/api'), exporter.tracer), exporter);
  }

  /** Traces a request, from its name until its answer is sent or the caller has gone. */
  readonly request = (request: Request, response: Response, next: NextFunction): void => {
    const route = routeOf(request.path);
    const span = this.spans.ofRequest(`${request.method} ${route}`, {
      'http.request.method': request.method,
      'http.route': route,
      'plumbline.correlation': requestId(response),
    });
    response.once('close', () => {
      const { statusCode } = response;
      span.setAttribute('http.response.status_code', statusCode);
      if (statusCode >= SERVER_ERROR) this.spans.failed(span, String(statusCode));
      span.end();
    });
    this.spans.within(span, next);
  };

  /** Ends it, and sends what is left. */
  async end(): Promise<void> {
    this.spans.leave();
    await this.exporter.end();
  }
}

function routeOf(path: string): string {
  const [, first = ''] = path.split('/');
  return ROUTES.includes(first) ? `/${first}` : '/';
}
