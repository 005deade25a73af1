import './without-eval';
import '@fontsource-variable/inter/wght.css';
import '@fontsource-variable/source-serif-4/wght.css';
import '@mantine/core/styles.css';
import './theme/global.css';
import { MantineProvider } from '@mantine/core';
import { QueryClient, QueryClientProvider } from '@tanstack/react-query';
import { StrictMode } from 'react';
import { createRoot } from 'react-dom/client';
import { App } from './app';
import { CallError } from './api/calls';
import { resolver, theme } from './theme/theme';

/** Asked again only where the way to the server failed: what the server refused it refuses again. */
const worthRetry = (count: number, error: Error) =>
  count < 2 && error instanceof CallError && error.problem.code === 'unreachable';

const queries = new QueryClient({
  defaultOptions: { queries: { retry: worthRetry, staleTime: 30_000, refetchOnWindowFocus: false } },
});

/** Names are measured when the graph is laid out: another font than the one drawn would lay it out otherwise. */
const font = document.fonts.load("500 14px 'Inter Variable'");
const patience = new Promise((resolve) => setTimeout(resolve, 1000));
await Promise.race([font, patience]);

const root = document.getElementById('root');
if (!root) throw new Error('index.html has no #root');
createRoot(root).render(
  <StrictMode>
    <MantineProvider theme={theme} cssVariablesResolver={resolver} defaultColorScheme="auto">
      <QueryClientProvider client={queries}>
        <App />
      </QueryClientProvider>
    </MantineProvider>
  </StrictMode>,
);
