/** Why there is no answer: `code` as in docs/errors.md, or UNREACHABLE where no server answers. */
export class AskError extends Error {
  readonly code: string;
  readonly hint: string | null;
  readonly requestId: string | null;

  constructor(code: string, message: string, hint: string | null = null, requestId: string | null = null) {
    super(message);
    this.name = 'AskError';
    this.code = code;
    this.hint = hint;
    this.requestId = requestId;
  }
}

/** For a server, or a part of what it serves, that did not come. */
export const unreachable = (message = 'The server does not answer.'): AskError =>
  new AskError('UNREACHABLE', message, 'Is `claimtrace serve` still running? Then try again.');

export const isUnreachable = (fault: unknown): boolean => fault instanceof AskError && fault.code === 'UNREACHABLE';

/** What was thrown, as it is shown: INTERNAL where it is a fault of the page. */
export const askErrorOf = (fault: unknown): AskError =>
  fault instanceof AskError ? fault : new AskError('INTERNAL', String(fault));

interface UserError {
  readonly code: string;
  readonly message: string;
  readonly hint: string | null;
}

/** Why a change was not made, as its payload says. */
export const refusalOf = ({ code, message, hint }: UserError): AskError => new AskError(code, message, hint);
