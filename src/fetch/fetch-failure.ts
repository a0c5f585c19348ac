import { GalleyError, type ServerAnswer } from '../errors.js';
import { PRIVATE_ADDRESS } from './guarded-lookup.js';

const DNS_CODES: ReadonlySet<string> = new Set([
  'ENOTFOUND',
  'EAI_AGAIN',
  'EAI_FAIL',
  'EAI_NODATA',
  'EAI_NONAME',
]);

const TIMEOUT_CODES: ReadonlySet<string> = new Set([
  'ETIMEDOUT',
  'UND_ERR_CONNECT_TIMEOUT',
  'UND_ERR_HEADERS_TIMEOUT',
  'UND_ERR_BODY_TIMEOUT',
]);

/** OpenSSL's verdicts on a certificate (node's `tls` documentation, "X509 certificate error codes"). */
const CERTIFICATE_CODES =
  /^(?:CERT_|CRL_|DEPTH_ZERO_|SELF_SIGNED_|UNABLE_TO_|HOSTNAME_MISMATCH|INVALID_CA|INVALID_PURPOSE|PATH_LENGTH_|ERR_TLS_|ERR_SSL_|EPROTO$)/;

/** Anything thrown while a page was fetched as a GalleyError: `dns`, `tls`, `timeout`, `privateAddress` or `unreadable`. */
export function fetchFailure(thrown: unknown, url: string, timeoutMs: number): GalleyError {
  if (thrown instanceof GalleyError) return thrown;
  const code = innermostCode(thrown);
  const details = { source: url, stage: 'fetch', cause: thrown } as const;
  const reason = thrown instanceof Error ? thrown.message || code : String(thrown);
  if (code === PRIVATE_ADDRESS) return privateAddress(url, reason);
  if (DNS_CODES.has(code)) {
    return new GalleyError('dns', `the host of ${url} cannot be found (${code})`, details);
  }
  if (TIMEOUT_CODES.has(code) || isTimeout(thrown)) {
    return new GalleyError('timeout', `${url} did not answer in full within ${timeoutMs} ms`, details);
  }
  if (CERTIFICATE_CODES.test(code)) {
    return new GalleyError('tls', `no safe connection to ${url}: ${reason} (${code})`, details);
  }
  const told =
    code === ''
      ? reason
      : code === 'ECONNREFUSED'
        ? 'the server refuses the connection'
        : `${reason} (${code})`;
  return new GalleyError('unreadable', `${url} cannot be read: ${told}`, { ...details, retryable: true });
}

export function privateAddress(url: string, reason: string): GalleyError {
  const message = `${url} is not fetched: ${reason}. Give --allow-private if that is what you want.`;
  return new GalleyError('privateAddress', message, { source: url, stage: 'fetch' });
}

/** A refusal by status: `blocked` when the server turns programs or this reader away, else `httpStatus`. */
export function statusFailure(url: string, answer: ServerAnswer): GalleyError {
  const status = answer.httpStatus;
  const details = { source: url, stage: 'fetch', answer } as const;
  if (status === 403 || status === 429 || status === 451) {
    const hint = 'Save the page from a browser and give galley the file.';
    return new GalleyError('blocked', `the server turned galley away from ${url} (HTTP ${status}). ${hint}`, {
      ...details,
      retryable: status === 429,
    });
  }
  return new GalleyError('httpStatus', `the server answered ${url} with HTTP ${status}`, {
    ...details,
    retryable: status >= 500 || status === 408 || status === 425,
  });
}

function innermostCode(thrown: unknown): string {
  let code = '';
  let error: unknown = thrown;
  for (let depth = 0; error instanceof Error && depth < 8; depth++) {
    if ('code' in error && typeof error.code === 'string') code = error.code;
    error = error instanceof AggregateError ? error.errors[0] : error.cause;
  }
  return code;
}

function isTimeout(thrown: unknown): boolean {
  return thrown instanceof Error && (thrown.name === 'TimeoutError' || thrown.name === 'AbortError');
}
