import { Component, type ComponentChildren, type ComponentType } from 'preact';
import { lazy, LocationProvider, Route, Router, useLocation } from 'preact-iso';
import { AskError, unreachable } from './client/ask-error.ts';
import { Header } from './parts/header.tsx';
import { Page } from './parts/page.tsx';
import { Failed } from './parts/state.tsx';
import { TokenDialog } from './parts/token-dialog.tsx';
import { VIEWS } from './views/index.ts';
import Nothing from './views/nothing.tsx';

const ROUTES = VIEWS.map(([path, load]) => ({ path, view: lazy(() => load().catch(throwing)) }));

/** For a view that could not be loaded: what went wrong is thrown where it would have been shown, and shown there. */
const throwing = (error: unknown): { default: ComponentType } => ({
  default: () => {
    throw error;
  },
});

/** The explorer: what is on every page, and the view of the address. */
export function App() {
  return (
    <LocationProvider>
      <a class="skip" href="#main">
        To the content
      </a>
      <Header />
      <View />
      <TokenDialog />
    </LocationProvider>
  );
}

function View() {
  const { url } = useLocation();
  return (
    <Boundary url={url}>
      <Router>
        {ROUTES.map(({ path, view }) => (
          <Route key={path} path={path} component={view} />
        ))}
        <Route default component={Nothing} />
      </Router>
    </Boundary>
  );
}

/** Says what went wrong in place of the view that it went wrong in; at another address there may be nothing wrong. */
class Boundary extends Component<{ url: string; children: ComponentChildren }, { fault: AskError | null }> {
  override state = { fault: null };

  override componentDidCatch(error: Error): void {
    this.setState({ fault: faultOf(error) });
  }

  override componentDidUpdate({ url }: { url: string }): void {
    if (url !== this.props.url && this.state.fault) this.setState({ fault: null });
  }

  override render() {
    const { fault } = this.state;
    if (!fault) return this.props.children;
    return (
      <Page title="This view could not be shown">
        <Failed error={fault} retry={() => location.reload()} />
      </Page>
    );
  }
}

function faultOf(error: Error): AskError {
  // A part of the page that was not loaded yet, and can not be now.
  if (/dynamically imported module|module script|preload CSS/.test(error.message)) return unreachable();
  console.error(error);
  return new AskError('INTERNAL', 'This page has a fault.', 'Please report it with what you did before.');
}
