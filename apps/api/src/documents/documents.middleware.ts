import { KnownError } from '@plumbline/event-store';
import type { NextFunction, Request, Response } from 'express';
import type { Admission } from '../admission';
import { refuse } from '../http/refuse';
import { askedDocument, type Asked } from './asked-document';
import type { TrustedDocuments } from './trusted-documents';

/** Puts the text of a trusted document into a request that names it, and refuses other texts. */
export function onlyTrusted(documents: TrustedDocuments, { mayAskOpenly }: Admission) {
  return (request: Request, response: Response, next: NextFunction): void => {
    const body: unknown = request.body;
    const asked: Asked = body !== null && typeof body === 'object' ? body : {};
    try {
      const query = askedDocument(asked, documents, mayAskOpenly(request));
      const { documentId, ...rest } = asked;
      if (documentId != null) request.body = { ...rest, query };
      next();
    } catch (error) {
      if (!(error instanceof KnownError)) throw error;
      refuse(response, 400, error.code, error.message);
    }
  };
}
