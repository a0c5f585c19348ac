import { GalleyError } from '../errors.js';

/** A file system's refusal to take output, as a GalleyError of the stage `output`. It ends the run. */
export function writeFailure(thrown: unknown, path: string): GalleyError {
  if (thrown instanceof GalleyError) return thrown;
  const code = thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
  const reason = REASONS[code] ?? (thrown instanceof Error ? thrown.message : String(thrown));
  return new GalleyError('unreadable', `"${path}" cannot be written: ${reason}`, {
    source: path,
    stage: 'output',
    cause: thrown,
    retryable: code === 'ENOSPC' || code === 'EDQUOT',
  });
}

const REASONS: Readonly<Record<string, string>> = {
  ENOSPC: 'the disk is full',
  EDQUOT: 'the disk quota is used up',
  EACCES: 'no right to write there',
  EPERM: 'no right to write there',
  EROFS: 'the disk is read-only',
  EISDIR: 'a folder of that name is in the way',
  ENOTDIR: 'a file is in the way where a folder is needed',
};
