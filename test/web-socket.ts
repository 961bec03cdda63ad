import WebSocket from 'ws';

/** A WebSocket that is signed in by its handshake. */
export function webSocketWith(authorization: string) {
  return class extends WebSocket {
    constructor(address: string, protocols?: string | string[]) {
      super(address, protocols, { headers: { authorization } });
    }
  };
}
