import { GalleyError } from '../errors.js';

/** A file system's refusal as a GalleyError: `notFound` when nothing stands there, `unreadable` for all else. */
export function fileFailure(thrown: unknown, path: string): GalleyError {
  if (thrown instanceof GalleyError) return thrown;
  const code = errorCode(thrown);
  const details = { source: path, stage: 'input', cause: thrown } as const;
  if (code === 'ENOENT' || code === 'ENOTDIR') {
    return new GalleyError('notFound', `there is no file or folder "${path}"`, details);
  }
  if (code === 'EACCES' || code === 'EPERM') {
    return new GalleyError('unreadable', `no right to read "${path}"; check its permissions`, details);
  }
  const reason = thrown instanceof Error ? thrown.message : String(thrown);
  const retryable = code === 'EMFILE' || code === 'ENFILE' || code === 'EIO' || code === 'EBUSY';
  return new GalleyError('unreadable', `"${path}" cannot be read: ${reason}`, { ...details, retryable });
}

function errorCode(thrown: unknown): string {
  return thrown instanceof Error && 'code' in thrown ? String(thrown.code) : '';
}
