import { Page } from '../parts/page.tsx';

/** For an address that no view has. */
export default function Nothing() {
  return (
    <Page title="There is nothing here">
      <p>
        No page has this address. Search with <kbd>/</kbd>, or begin with <a href="/">the articles</a>.
      </p>
    </Page>
  );
}
