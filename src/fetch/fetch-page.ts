import { isIP } from 'node:net';
import { Agent, type Dispatcher, request } from 'undici';
import { GalleyError, type ServerAnswer } from '../errors.js';
import { isUrl } from '../is-url.js';
import { describeSource, makeRawPage } from '../raw-page.js';
import type { RawPage } from '../types.js';
import { VERSION } from '../version.js';
import { decodeBody } from './decode-body.js';
import { fetchFailure, privateAddress, statusFailure } from './fetch-failure.js';
import { guardedLookup } from './guarded-lookup.js';
import { isPrivateAddress } from './private-address.js';

export interface FetchSettings {
  /** For the whole of one page, redirects included; in milliseconds. */
  timeoutMs: number;
  /** Of the page once unpacked. */
  maxBytes: number;
  /** True lets addresses through that are not on the public internet. */
  allowPrivate: boolean;
}

const REDIRECT_LIMIT = 10;
const REDIRECTS: ReadonlySet<number> = new Set([301, 302, 303, 307, 308]);

const HEADERS = {
  'user-agent': `galley/${VERSION} (command line reader; one page at a time)`,
  accept: 'text/html,application/xhtml+xml,application/xml;q=0.9,*/*;q=0.1',
  'accept-encoding': 'gzip, deflate, br',
  'accept-language': '*',
};

/**
 * Fetches one page over http or https.
 * @throws GalleyError httpStatus, blocked, dns, tls, timeout, tooLarge, notHtml, privateAddress; `unreadable` (retryable)
 * when the server refuses or drops the connection; badOption for another scheme.
 */
export async function fetchPage(url: string, settings: FetchSettings): Promise<RawPage> {
  const agent = makeAgent(settings);
  try {
    return await followRedirects(url, agent, settings);
  } catch (error) {
    throw fetchFailure(error, url, settings.timeoutMs);
  } finally {
    // Not awaited: a server that never ends its answer must not hold the run.
    agent.destroy().catch(() => undefined);
  }
}

function makeAgent(settings: FetchSettings): Agent {
  const connect = settings.allowPrivate ? {} : { lookup: guardedLookup as never };
  return new Agent({ connect: { timeout: settings.timeoutMs, ...connect } });
}

async function followRedirects(url: string, agent: Agent, settings: FetchSettings): Promise<RawPage> {
  const signal = AbortSignal.timeout(settings.timeoutMs);
  let current = url;
  for (let hops = 0; hops <= REDIRECT_LIMIT; hops++) {
    checkAddress(current, settings);
    const response = await request(current, { dispatcher: agent, headers: HEADERS, signal });
    const location = header(response, 'location');
    if (!REDIRECTS.has(response.statusCode) || location === null)
      return readAnswer(url, current, response, settings);
    response.body.on('error', () => undefined).destroy();
    if (!isUrl(location, current)) {
      throw new GalleyError('unreadable', `${current} redirects to "${location}", which is no address`, {
        source: url,
        stage: 'fetch',
      });
    }
    current = new URL(location, current).href;
  }
  throw new GalleyError('unreadable', `${url} redirects more than ${REDIRECT_LIMIT} times`, {
    source: url,
    stage: 'fetch',
  });
}

function checkAddress(url: string, settings: FetchSettings): void {
  const { protocol, hostname } = isUrl(url) ? new URL(url) : { protocol: '', hostname: '' };
  if (protocol !== 'http:' && protocol !== 'https:') {
    const message = `"${url}" is not a web address that galley can fetch; it takes http and https`;
    throw new GalleyError('badOption', message, { source: url, stage: 'fetch' });
  }
  const host = hostname.replace(/^\[|\]$/g, '');
  if (!settings.allowPrivate && isIP(host) !== 0 && isPrivateAddress(host)) {
    throw privateAddress(url, `${host} is a private address`);
  }
}

async function readAnswer(
  requestedUrl: string,
  finalUrl: string,
  response: Dispatcher.ResponseData,
  settings: FetchSettings,
): Promise<RawPage> {
  const contentType = header(response, 'content-type');
  const answer: ServerAnswer = {
    finalUrl,
    httpStatus: response.statusCode,
    contentType,
    fetchedAt: new Date().toISOString(),
  };
  try {
    if (response.statusCode < 200 || response.statusCode > 299) throw statusFailure(requestedUrl, answer);
    if (contentType !== null && !isHtmlType(contentType)) throw notHtml(requestedUrl, contentType, answer);
    const encodings = header(response, 'content-encoding') ?? '';
    const bytes = await decodeBody(response.body, encodings, settings.maxBytes, requestedUrl);
    const { httpStatus, fetchedAt } = answer;
    const source = describeSource({ type: 'url', fetchedAt, httpStatus, contentType });
    return makeRawPage(bytes, source, { requestedUrl, url: finalUrl });
  } catch (error) {
    response.body.on('error', () => undefined).destroy();
    throw withAnswer(fetchFailure(error, requestedUrl, settings.timeoutMs), answer);
  }
}

/** The same failure, knowing what the server did say. */
function withAnswer(error: GalleyError, answer: ServerAnswer): GalleyError {
  const { code, message, stage, retryable, cause } = error;
  return new GalleyError(code, message, {
    source: error.source ?? answer.finalUrl,
    stage,
    retryable,
    cause,
    answer,
  });
}

function isHtmlType(contentType: string): boolean {
  const type = contentType.split(';')[0]?.trim().toLowerCase() ?? '';
  return (
    type === '' ||
    type === 'text/html' ||
    type === 'application/xhtml+xml' ||
    /^(?:application|text)\/xml$/.test(type)
  );
}

function notHtml(url: string, contentType: string, answer: ServerAnswer): GalleyError {
  return new GalleyError('notHtml', `${url} is not a web page but "${contentType}"`, {
    source: url,
    stage: 'fetch',
    answer,
  });
}

function header(response: Dispatcher.ResponseData, name: string): string | null {
  const value = response.headers[name];
  return Array.isArray(value) ? value.join(', ') : (value ?? null);
}
