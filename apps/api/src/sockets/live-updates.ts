import type { OnApplicationBootstrap, OnModuleDestroy } from '@nestjs/common';
import type { HttpAdapterHost } from '@nestjs/core';
import type { GraphQLSchemaHost } from '@nestjs/graphql';
import type { Request } from 'express';
import type { ExecutionResult, GraphQLError } from 'graphql';
import { CloseCode, type Context as ServerContext, type SubscribePayload } from 'graphql-ws';
import { useServer } from 'graphql-ws/use/ws';
import type { IncomingMessage } from 'node:http';
import type { Duplex } from 'node:stream';
import { WebSocketServer, type WebSocket } from 'ws';
import type { Admission } from '../admission';
import type { TrustedDocuments } from '../documents/trusted-documents';
import type { FormatError } from '../errors';
import { callerKey } from '../http/rate-limit.middleware';
import type { OwnOrigin } from '../http/own-origin';
import { readSubscription } from './read-subscription';
import { SocketDoor, turnAway } from './socket-door';

const LARGEST_MESSAGE = 64 * 1024;
const MOST_SUBSCRIPTIONS = 100;
const PING = 12_000;
const CAPS = { perCaller: 20, perServer: 2_000 };

/** What sockets go by. */
export interface SocketRules {
  readonly admission: Admission;
  readonly documents: TrustedDocuments;
  readonly isOurs: OwnOrigin;
  readonly explorer: boolean;
  readonly formatError: FormatError;
  /** How often a socket is asked whether it is still allowed, in milliseconds. */
  readonly recheckEvery: number;
}

type Context = ServerContext<Record<string, never>, Extra>;
type Extra = { readonly socket: WebSocket; readonly request: IncomingMessage };

/** Subscriptions over WebSockets: let in, capped, pinged, asked again, and closed with the server. */
export class LiveUpdates implements OnApplicationBootstrap, OnModuleDestroy {
  private readonly sockets = new WebSocketServer({ noServer: true, maxPayload: LARGEST_MESSAGE });
  private readonly door: SocketDoor;
  private serving: { dispose(): void | Promise<void> } | undefined;

  constructor(
    private readonly host: HttpAdapterHost,
    private readonly schemas: GraphQLSchemaHost,
    private readonly rules: SocketRules,
  ) {
    this.door = new SocketDoor(rules.isOurs, callerKey(rules.admission), CAPS);
  }

  onApplicationBootstrap(): void {
    this.serving = useServer<Record<string, never>, Extra>(this.answers(), this.sockets, PING);
    this.host.httpAdapter
      .getHttpServer()
      .on('upgrade', (request: IncomingMessage, socket: Duplex, head: Buffer) =>
        this.upgrade(request, socket, head),
      );
  }

  async onModuleDestroy(): Promise<void> {
    await this.serving?.dispose();
  }

  private answers() {
    const { admission, documents, explorer, formatError } = this.rules;
    const { schema } = this.schemas;
    return {
      schema,
      context: ({ extra }: Context) => ({ req: extra.request }),
      onSubscribe: ({ extra, subscriptions }: Context, _: string, payload: SubscribePayload) => {
        if (Object.keys(subscriptions).length > MOST_SUBSCRIPTIONS) {
          extra.socket.close(CloseCode.BadRequest, 'Too many subscriptions');
        }
        const openly = admission.mayAskOpenly(extra.request as Request);
        return readSubscription({ schema, documents, explorer }, payload, openly);
      },
      onNext: async (
        { extra }: Context,
        _: string,
        __: SubscribePayload,
        ___: unknown,
        { errors, ...result }: ExecutionResult,
      ) => {
        await this.closeUnlessAllowed(extra.socket, extra.request as Request);
        if (!errors) return result;
        return { ...result, errors: errors.map((error) => formatError(error.toJSON(), error)) };
      },
      onError: (
        _: Context,
        _id: string,
        _asked: SubscribePayload,
        errors: readonly GraphQLError[],
      ) => errors.map((error) => formatError(error.toJSON(), error)),
      // Why a socket is closed is told by its code; a reason in words might tell of our insides.
      isProd: true,
    };
  }

  private upgrade(incoming: IncomingMessage, socket: Duplex, head: Buffer): void {
    socket.on('error', () => socket.destroy());
    const request = this.asRequest(incoming);
    this.rules.admission.identify(request).then(
      (reader) => this.enter(request, socket, head, reader !== undefined),
      () => turnAway(socket, 503),
    );
  }

  private enter(request: Request, socket: Duplex, head: Buffer, signedIn: boolean): void {
    const refusal = this.door.refusal(request) ?? (signedIn ? undefined : 401);
    if (refusal !== undefined) return turnAway(socket, refusal);
    this.sockets.handleUpgrade(request, socket, head, (opened) => {
      const leave = this.door.enter(request);
      const recheck = setInterval(
        () => void this.closeUnlessAllowed(opened, request),
        this.rules.recheckEvery,
      );
      opened.once('close', () => {
        clearInterval(recheck);
        leave();
      });
      this.sockets.emit('connection', opened, request);
    });
  }

  /** The request as Express sees requests: with the address that trusted proxies tell. */
  private asRequest(incoming: IncomingMessage): Request {
    const express = this.host.httpAdapter.getInstance<{ readonly request: Request }>();
    return Object.setPrototypeOf(incoming, express.request) as Request;
  }

  private async closeUnlessAllowed(socket: WebSocket, request: Request): Promise<void> {
    const allowed = await this.rules.admission.stillAllowed(request).catch(() => false);
    if (!allowed) socket.close(CloseCode.Forbidden, 'Forbidden');
  }
}
