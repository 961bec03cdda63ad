import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { useState, type ReactNode } from 'react';
import { ProgramContext } from '../src/app/program';
import { WhoContext, type Who } from '../src/app/who';
import { MomentContext } from '../src/time/moment';

const program = {
  id: 'north',
  name: 'North',
  status: 'preparing',
  charteredOn: '2026-01-01',
  sites: [],
  stakeholders: [],
  nameOf: (id: string) => id,
} as const;

/** A page of the program "north", as somebody sees it on 25 November 2026. */
export function InProgram({ who, children }: { who: Who; children: ReactNode }) {
  const [queries] = useState(() => new QueryClient());
  return (
    <QueryClientProvider client={queries}>
      <MomentContext value={{ program: 'north', today: '2026-11-25' }}>
        <WhoContext value={who}>
          <ProgramContext value={program}>{children}</ProgramContext>
        </WhoContext>
      </MomentContext>
    </QueryClientProvider>
  );
}
