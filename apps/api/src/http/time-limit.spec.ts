import express from 'express';
import request from 'supertest';
import { limitTime } from './time-limit.middleware';

describe('A request that takes too long', () => {
  it('is answered with 503 and how to ask again', async () => {
    const app = express().use(limitTime(10), () => undefined);
    const { status, body, headers } = await request(app).post('/').send({});
    expect(status).toBe(503);
    expect(body.errors[0]).toMatchObject({
      message: expect.stringMatching(/same commandId/),
      extensions: { code: 'UNAVAILABLE' },
    });
    expect(headers['connection']).toBe('close');
  });

  it('is left alone when it was answered in time', async () => {
    const app = express().use(limitTime(60_000), (_request, response) => {
      response.json({ data: 1 });
    });
    expect((await request(app).post('/').send({})).body).toEqual({ data: 1 });
  });
});
