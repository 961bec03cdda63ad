import type fc from 'fast-check';
import { Built, type Choice } from './choice';
import { damaged } from './damage';
import type { ValidRequests } from './requests';

/** One request as it goes over the wire. */
export interface WireRequest {
  readonly kind: 'valid' | 'near-valid' | 'bytes';
  readonly body: string | Uint8Array;
}

/** Of a hundred requests 70 are valid, 20 almost, and 10 are bytes. */
export function wireRequests(requests: ValidRequests): fc.Arbitrary<WireRequest> {
  return new Built((choice): WireRequest => {
    const kind = choice.below(100);
    const asked = requests.of(choice);
    if (kind < 70) return { kind: 'valid', body: JSON.stringify(asked) };
    if (kind < 90) return { kind: 'near-valid', body: written(damaged(asked, choice), choice) };
    return { kind: 'bytes', body: bytesOf(JSON.stringify(asked), choice) };
  });
}

/** JSON that says what JSON.stringify never would: numbers beyond all bounds, a key twice. */
function written(body: object, choice: Choice): string {
  const text = JSON.stringify(body);
  if (choice.chance(85)) return text;
  return choice.chance(50)
    ? text.replace(/:\d+/, ':1e999')
    : text.replace('{', '{"query":"{ __typename }",');
}

function bytesOf(text: string, choice: Choice): Uint8Array {
  if (choice.chance(50)) return choice.bytes();
  const bytes = new TextEncoder().encode(text);
  for (let flips = 1 + choice.below(4); flips > 0; flips -= 1) {
    bytes[choice.below(bytes.length)]! ^= 1 << choice.below(8);
  }
  return bytes;
}
