/** Every way in which an input can fail, as it stands in `record.error.code`. A closed list: adding one is a minor version. */
export type ErrorCode =
  | 'notFound'
  | 'unreadable'
  | 'badOption'
  | 'httpStatus'
  | 'blocked'
  | 'dns'
  | 'tls'
  | 'timeout'
  | 'tooLarge'
  | 'notHtml'
  | 'badCharset'
  | 'badArchive'
  | 'noContent'
  | 'needsJavaScript'
  | 'robots'
  | 'privateAddress'
  | 'internal';

/** The part of the house in which it failed. */
export type Stage = 'options' | 'input' | 'fetch' | 'parse' | 'extract' | 'output';

/** Codes for which the same input may well succeed later without any change. */
const RETRYABLE: ReadonlySet<ErrorCode> = new Set(['dns', 'timeout', 'blocked']);

export interface ErrorDetails {
  /** What was read when it failed: a path, a URL, `-` for standard input. Absent when no input is to blame. */
  source?: string;
  stage?: Stage;
  cause?: unknown;
  /** Overrides the code's own default, e.g. a 503 against a 404. */
  retryable?: boolean;
  /** What a server did say before it failed; absent when none was reached. */
  answer?: ServerAnswer;
}

/** The part of a server's answer that is worth keeping when the page itself was not to be had. */
export interface ServerAnswer {
  /** After redirects. */
  finalUrl: string;
  httpStatus: number;
  contentType: string | null;
  /** ISO 8601. */
  fetchedAt: string;
}

/** The one error class that galley throws: a code for programs, a message that says what failed, on what and what to do. */
export class GalleyError extends Error {
  override readonly name = 'GalleyError';
  readonly code: ErrorCode;
  readonly source: string | null;
  readonly stage: Stage;
  readonly retryable: boolean;
  readonly answer: ServerAnswer | null;

  constructor(code: ErrorCode, message: string, details: ErrorDetails = {}) {
    super(message, details.cause === undefined ? undefined : { cause: details.cause });
    this.code = code;
    this.source = details.source ?? null;
    this.stage = details.stage ?? 'extract';
    this.retryable = details.retryable ?? RETRYABLE.has(code);
    this.answer = details.answer ?? null;
  }
}

/** Any thrown value as a GalleyError; what galley did not expect becomes `internal`, with the cause kept. */
export function toGalleyError(thrown: unknown, details: ErrorDetails = {}): GalleyError {
  if (thrown instanceof GalleyError) return thrown;
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  return new GalleyError('internal', `galley failed unexpectedly: ${reason}. Please report this page.`, {
    ...details,
    cause: thrown,
  });
}
