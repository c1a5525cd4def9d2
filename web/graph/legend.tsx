import type { ComponentChildren } from 'preact';

/** What the lines of a picture mean. They are drawn as the picture draws them. */
export function Legend() {
  return (
    <ul class="legend" aria-hidden="true">
      <Item words="increases, produces, is converted to">
        <path class="more" d="M0 6H16M16 2.5L23 6L16 9.5Z" />
      </Item>
      <Item words="decreases">
        <path class="less" d="M0 6H22M22 1.5V10.5" />
      </Item>
      <Item words="regulates, no direction said">
        <path class="acts" d="M0 6H16" />
        <circle class="acts" cx="19.5" cy="6" r="3" />
      </Item>
      <Item words="goes with, contains, is part of">
        <path class="tie" d="M0 6H24" />
      </Item>
      <Item words="broader: more independent sources">
        <path class="tie broad" d="M0 6H24" />
      </Item>
      <Item words="dashed: no source">
        <path class="tie dashed" d="M0 6H24" />
      </Item>
      <li>Ctrl and the wheel, or two fingers, zoom.</li>
    </ul>
  );
}

const Item = ({ words, children }: { readonly words: string; readonly children: ComponentChildren }) => (
  <li>
    <svg width="24" height="12" viewBox="0 0 24 12">
      {children}
    </svg>{' '}
    {words}
  </li>
);
