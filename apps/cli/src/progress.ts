import { decodePosition, type Position } from '@plumbline/event-store';
import type { Progress } from '@plumbline/read-models';
import { Format, SingleBar } from 'cli-progress';
import type { Terminal } from './terminal';

/** Shows how far something long has come. */
export interface ProgressShown {
  tell(progress: Progress): void;
  done(): void;
}

/** A bar with the time left where a person looks on, plain lines elsewhere. */
export function showProgress(terminal: Terminal): ProgressShown {
  return terminal.interactive ? movingBar(terminal) : plainLines(terminal);
}

function movingBar(terminal: Terminal): ProgressShown {
  const bar = new SingleBar({
    format: '{view} {bar} {percentage} %  {events} events  {eta_formatted} left',
    stream: terminal.beside as NodeJS.WritableStream,
    hideCursor: true,
    clearOnComplete: false,
    formatBar: Format.BarFormat,
  });
  let running: string | undefined;
  return {
    tell({ view, events, position, head }) {
      if (running !== view) {
        if (running) bar.stop();
        bar.start(100, 0, { view, events });
        running = view;
      }
      bar.update(percentOf(position, head), { events: events.toLocaleString('en-US') });
    },
    done: () => bar.stop(),
  };
}

function plainLines(terminal: Terminal): ProgressShown {
  return {
    tell({ view, events, position, head }) {
      const percent = percentOf(position, head).toFixed(0);
      terminal.note(`${view}: ${events.toLocaleString('en-US')} events, ${percent} %`);
    },
    done: () => undefined,
  };
}

/** About how far a position is on the way to the end; gaps do not matter for a bar. */
export function percentOf(position: Position, head: Position): number {
  const [end = 0n] = decodePosition(head);
  const [reached = 0n] = decodePosition(position);
  return end === 0n ? 100 : (Number(reached) / Number(end)) * 100;
}
