import type { Response } from 'express';

/** Answers a request that GraphQL never sees in the form of GraphQL: a code and a sentence. */
export function refuse(response: Response, status: number, code: string, message: string): void {
  response.status(status).json({ errors: [{ message, extensions: { code } }] });
}
