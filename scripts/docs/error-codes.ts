import type { ErrorCode } from '../../src/errors.js';

/** What each code of `record.error.code` says to a user. The compiler checks that none is missing. */
export const ERROR_CODES: Record<ErrorCode, string> = {
  notFound: 'there is no such file, folder or page',
  unreadable: 'it is there but cannot be read: no rights, a broken disk, a connection refused or dropped',
  badOption: 'an option or a list of inputs is wrong; the message says what it takes',
  httpStatus: 'the server answered with something other than success',
  blocked: 'the server turned galley away; save the page with a browser and read the file',
  dns: 'the host cannot be found',
  tls: 'no safe connection to the host',
  timeout: 'the page took longer than `--timeout`, to fetch or to read',
  tooLarge: 'larger than `--max-bytes`, packed or unpacked',
  notHtml: 'a PDF, a picture or other bytes that are no web page',
  badCharset: 'reserved: a declared encoding that cannot be decoded',
  badArchive: 'a packed file that is broken',
  noContent: 'nothing in it, or no article on the page',
  needsJavaScript: 'an empty shell that a script fills; save the page from a browser',
  robots: 'reserved: refused by robots.txt',
  privateAddress: 'an address on a private network; `--allow-private` reads it',
  internal: 'a fault of galley: please report the page',
};
