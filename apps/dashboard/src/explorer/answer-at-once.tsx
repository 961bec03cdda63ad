import { pick, useGraphiQL, useGraphiQLActions } from '@graphiql/react';
import { useEffect } from 'react';
import { isPrepared } from './prepared-queries';
import { useVisibleTab } from './visible-tab';

/**
 * Runs a prepared query when its tab is first opened, so that the answer is there before the
 * question is read. A text that was edited, or that is the reader's own, waits to be run.
 */
export function AnswerAtOnce() {
  const { run } = useGraphiQLActions();
  const { tabs, activeTabIndex, operationName, schema, queryEditor, responseEditor } = useGraphiQL(
    pick('tabs', 'activeTabIndex', 'operationName', 'schema', 'queryEditor', 'responseEditor'),
  );
  const tab = tabs[activeTabIndex];
  const ready =
    schema != null &&
    queryEditor != null &&
    responseEditor != null &&
    tab != null &&
    tab.response == null &&
    tab.operationName === operationName &&
    isPrepared(tab.query);

  useEffect(() => {
    if (ready) void run();
  }, [ready, tab?.id, run]);

  useVisibleTab(tab?.id);

  return <p className="hint">Prepared queries answer when opened. Edit one, then Ctrl-Enter.</p>;
}
