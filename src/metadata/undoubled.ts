/**
 * A text that was encoded as UTF-8 twice ("donâ\u0080\u0099t"), read back once more; any other as it is. Known by control
 * characters that no honest text has.
 */
export function undoubled(text: string): string {
  if (!CONTROLS.test(text)) return text;
  return text.replace(RUNS, (run) => {
    try {
      return DECODER.decode(Uint8Array.from(run, (sign) => sign.charCodeAt(0)));
    } catch {
      return run;
    }
  });
}

const CONTROLS = /[\u0080-\u009F]/u;
/** What UTF-8 beyond ASCII looks like as Latin-1. */
const RUNS = /[\u00C2-\u00F4][\u0080-\u00BF]+/gu;
const DECODER = new TextDecoder('utf-8', { fatal: true });
