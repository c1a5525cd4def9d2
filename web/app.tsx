import { ErrorBoundary, lazy, LocationProvider, Route, Router } from 'preact-iso';
import { useState } from 'preact/hooks';
import { AskError } from './client/ask.ts';
import { Header } from './parts/header.tsx';
import { Page } from './parts/page.tsx';
import { Failed } from './parts/state.tsx';
import { TokenDialog } from './parts/token-dialog.tsx';
import { VIEWS } from './views/index.ts';
import Nothing from './views/nothing.tsx';

const ROUTES = VIEWS.map(([path, load]) => ({ path, view: lazy(load) }));

/** The explorer: what is on every page, and the view of the address. */
export function App() {
  const [fault, setFault] = useState<AskError | null>(null);
  return (
    <LocationProvider>
      <a class="skip" href="#main">
        To the content
      </a>
      <Header />
      {fault ? (
        <Page title="This view could not be shown">
          <Failed error={fault} retry={() => location.reload()} />
        </Page>
      ) : (
        <ErrorBoundary onError={(error) => setFault(faultOf(error))}>
          <Router>
            {ROUTES.map(({ path, view }) => (
              <Route key={path} path={path} component={view} />
            ))}
            <Route default component={Nothing} />
          </Router>
        </ErrorBoundary>
      )}
      <TokenDialog />
    </LocationProvider>
  );
}

function faultOf(error: Error): AskError {
  // A part of the page that was not loaded yet, and can not be now.
  if (/dynamically imported module|module script/.test(error.message)) {
    return new AskError(
      'UNREACHABLE',
      'The server does not answer.',
      'Is `claimtrace serve` still running? Then try again.',
    );
  }
  console.error(error);
  return new AskError('INTERNAL', 'This page has a fault.', 'Please report it with what you did before.');
}
