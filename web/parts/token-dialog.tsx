import { useState } from 'preact/hooks';
import { keepToken, tokenOf, wanted } from '../client/token.ts';
import { Dialog } from './dialog.tsx';

/** Asks for the token of the server where a change waits for it. */
export function TokenDialog() {
  return wanted.value && <Question key={wanted.value.reason} {...wanted.value} />;
}

/** As a header can carry it. */
const TOKEN = /^[\x21-\x7e]+$/;

function Question({ reason, answer }: NonNullable<typeof wanted.value>) {
  const [given, setGiven] = useState('');
  const [isWrong, setWrong] = useState(false);
  function goOn(event: Event) {
    event.preventDefault();
    const token = given.trim();
    if (!TOKEN.test(token)) return setWrong(true);
    keepToken(token);
    answer(true);
  }
  return (
    <Dialog title={tokenOf() === null ? 'A token is needed' : 'The token is not taken'} onClose={() => answer(false)}>
      <form onSubmit={goOn}>
        <p>{reason}</p>
        <p>
          {tokenOf() !== null && 'The one that was given here is wrong, or has been replaced. '}
          Whoever runs the server has it, as <code>CLAIMTRACE_TOKEN</code>. What you were doing waits, and goes on with
          it.
        </p>
        <label>
          Token
          <input
            type="password"
            value={given}
            autocomplete="off"
            spellcheck={false}
            autofocus
            aria-invalid={isWrong}
            aria-describedby={isWrong ? 'token-fault' : undefined}
            onInput={({ currentTarget }) => {
              setGiven(currentTarget.value);
              setWrong(false);
            }}
          />
        </label>
        {isWrong && (
          <p id="token-fault" class="fault" role="alert">
            A token is one word of letters, digits and signs, without a space in it.
          </p>
        )}
        <p class="soft">It is kept for this tab alone, until it is closed.</p>
        <p class="deeds">
          <button type="submit" class="primary">
            Go on
          </button>
          <button type="button" onClick={() => answer(false)}>
            Not now
          </button>
        </p>
      </form>
    </Dialog>
  );
}
