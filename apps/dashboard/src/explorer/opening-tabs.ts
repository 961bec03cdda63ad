import { roles } from '../roles';
import { preparedQueries } from './prepared-queries';

const kept = 'graphiql:tabState';
const edition = 'plumbline:prepared-queries';
const prepared = 'prepared-';

interface Tab {
  id: string;
  title: string;
  query: string | null;
  variables: string | null;
  headers: null;
  operationName: string | null;
  response: null;
}

/** What GraphiQL is to open with; nothing, if it is to open what it kept. */
export interface Opening {
  initialQuery?: string;
  initialVariables?: string;
}

function preparedTabs(variables: string | null): Tab[] {
  return roles.map(({ role }) => {
    const query = preparedQueries[role];
    const operationName = /^query (\w+)/m.exec(query)?.[1] ?? null;
    return {
      id: prepared + role,
      title: operationName ?? role,
      query,
      variables,
      headers: null,
      operationName,
      response: null,
    };
  });
}

function ownTabs(storage: Storage): Tab[] {
  try {
    const { tabs } = JSON.parse(storage.getItem(kept) ?? '{"tabs":[]}') as { tabs: Tab[] };
    return tabs.filter(({ id }) => !id.startsWith(prepared));
  } catch {
    return [];
  }
}

/**
 * Lays out one tab per role, in the form GraphiQL keeps its tabs, when an address asks for a role
 * (`?role=cio&program=mercy`), on a first visit, or when the prepared queries have changed since.
 * Tabs that the reader opened stay; with nothing to lay out, GraphiQL restores what it kept.
 */
export function openingTabs(search: string, storage: Storage): Opening {
  const asked = new URLSearchParams(search);
  const current = JSON.stringify(preparedQueries);
  if (!asked.has('role') && storage.getItem(edition) === current) return {};

  const program = asked.get('program');
  const variables = program ? JSON.stringify({ program }, null, 2) : null;
  const tabs = preparedTabs(variables);
  const active = Math.max(
    0,
    roles.findIndex(({ role }) => role === asked.get('role')),
  );
  storage.setItem(
    kept,
    JSON.stringify({ tabs: [...tabs, ...ownTabs(storage)], activeTabIndex: active }),
  );
  storage.setItem(edition, current);
  return { initialQuery: tabs[active]?.query ?? '', initialVariables: variables ?? '' };
}
