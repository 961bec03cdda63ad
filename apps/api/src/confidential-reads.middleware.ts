import { asReader, confidentialReads, presentReader, type AuditTrail } from '@plumbline/access';
import type { NextFunction, Request, Response } from 'express';
import { refuse } from './http/refuse';

/** Sends no answer that tells what was said in confidence before the trail has that it was read. */
export function keepConfidentialReads(trail: AuditTrail) {
  return (_: Request, response: Response, next: NextFunction): void => {
    const reader = presentReader();
    const send = response.send.bind(response);
    response.send = (body: unknown) => {
      const reads = confidentialReads(reader);
      if (reads.length === 0) return send(body);
      const kept = reads.map((read) => trail.record({ kind: 'confidentialRead', ...read }));
      asReader(reader, () => Promise.all(kept)).then(
        () => send(body),
        () => {
          response.send = send;
          refuse(response, 503, 'UNAVAILABLE', 'This cannot be shown now; try again later.');
        },
      );
      return response;
    };
    next();
  };
}
