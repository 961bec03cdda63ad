import 'graphiql/setup-workers/vite';
import '@graphiql/react/style.css';
import '@graphiql/plugin-doc-explorer/style.css';
import '@graphiql/plugin-history/style.css';
import 'graphiql/graphiql.css';
import '../design/font.css';
import '../design/tokens.css';
import '../design/type.css';
import './explorer.css';
import { createGraphiQLFetcher } from '@graphiql/toolkit';
import { GraphiQL } from 'graphiql';
import { createRoot } from 'react-dom/client';
import { AnswerAtOnce } from './answer-at-once';
import { openingTabs } from './opening-tabs';

const endpoint = new URL('/graphql', location.href);
const socket = new URL(endpoint);
socket.protocol = endpoint.protocol === 'https:' ? 'wss:' : 'ws:';

const fetcher = createGraphiQLFetcher({ url: endpoint.href, subscriptionUrl: socket.href });
const opening = openingTabs(location.search, localStorage);
history.replaceState(null, '', location.pathname);

createRoot(document.getElementById('explorer') as HTMLElement).render(
  <GraphiQL fetcher={fetcher} showPersistHeadersSettings={false} {...opening}>
    <GraphiQL.Logo>
      <a className="home" href="../">
        Plumbline
      </a>
    </GraphiQL.Logo>
    <GraphiQL.Footer>
      <AnswerAtOnce />
    </GraphiQL.Footer>
  </GraphiQL>,
);
