import { QueryClientProvider } from '@tanstack/react-query';
import { RouterProvider } from '@tanstack/react-router';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { makeQueries } from '../asking/queries';
import '../design/design.css';
import './app.css';
import { languageWanted, startWords } from '../words/language';
import { router } from './routes';

const queries = makeQueries();

void startWords(languageWanted()).then(() => {
  const root = document.getElementById('app');
  if (!root) return;
  createRoot(root).render(
    <StrictMode>
      <QueryClientProvider client={queries}>
        <RouterProvider router={router} />
      </QueryClientProvider>
    </StrictMode>,
  );
});
