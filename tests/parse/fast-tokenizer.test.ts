import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type Token, TokenizerMode } from 'parse5';
import { describe, expect, test } from 'vitest';
import { FastTokenizer } from '../../src/parse/fast-tokenizer.js';
import { SourceText } from '../../src/parse/source-text.js';
import type { TokenSink } from '../../src/parse/token-sink.js';

type Output = unknown[][];

/** Notes tokens as the html5lib tests write them. */
class Recorder implements TokenSink {
  readonly output: Output = [];

  onText(chars: string): void {
    const last = this.output.at(-1);
    if (last?.[0] === 'Character') last[1] = `${last[1]}${chars}`;
    else this.output.push(['Character', chars]);
  }
  onStartTag(token: Token.TagToken): void {
    const attributes = Object.fromEntries(token.attrs.map(({ name, value }) => [name, value]));
    this.output.push(['StartTag', token.tagName, attributes, ...(token.selfClosing ? [true] : [])]);
  }
  onEndTag(token: Token.TagToken): void {
    this.output.push(['EndTag', token.tagName]);
  }
  onComment(): void {}
  onCommentText(text: string): void {
    this.output.push(['Comment', text]);
  }
  onDoctype({ name, publicId, systemId, forceQuirks }: Token.DoctypeToken): void {
    this.output.push(['DOCTYPE', name, publicId, systemId, !forceQuirks]);
  }
  onEof(): void {}
  wantsComment(): boolean {
    return true;
  }
  wantsDoctype(): boolean {
    return true;
  }
  wantsText(): boolean {
    return true;
  }
  isOpen(): boolean {
    return false;
  }
}

function tokensOf(source: SourceText, state: number = TokenizerMode.DATA, name = ''): Output {
  const recorder = new Recorder();
  const tokenizer = new FastTokenizer(source, recorder);
  tokenizer.inForeignNode = state === TokenizerMode.CDATA_SECTION;
  tokenizer.run(state, name);
  return recorder.output;
}

const STATES: Readonly<Record<string, number>> = {
  'Data state': TokenizerMode.DATA,
  'PLAINTEXT state': TokenizerMode.PLAINTEXT,
  'RCDATA state': TokenizerMode.RCDATA,
  'RAWTEXT state': TokenizerMode.RAWTEXT,
  'Script data state': TokenizerMode.SCRIPT_DATA,
  'CDATA section state': TokenizerMode.CDATA_SECTION,
};

interface Html5libTest {
  description: string;
  input: string;
  output: Output;
  initialStates?: string[];
  lastStartTag?: string;
  doubleEscaped?: boolean;
}

const FOLDER = '/work/shared/html5lib-tests/tokenizer';

describe.skipIf(!existsSync(FOLDER))('html5lib tokenizer tests', () => {
  for (const file of existsSync(FOLDER) ? readdirSync(FOLDER).filter((name) => name.endsWith('.test')) : []) {
    const { tests = [] } = JSON.parse(readFileSync(join(FOLDER, file), 'utf8')) as { tests?: Html5libTest[] };
    test.skipIf(tests.length === 0)(`${file}: every token as written, from text and from UTF-8`, () => {
      let run = 0;
      for (const one of tests) run += checkOne(one);
      expect(run).toBeGreaterThan(0);
    });
  }
});

/** The number of runs made; a text with NUL has none: it is the other tokenizer's. */
function checkOne({
  description,
  input,
  output,
  initialStates,
  lastStartTag,
  doubleEscaped,
}: Html5libTest): number {
  const text = doubleEscaped ? unescaped(input) : input;
  const expected = doubleEscaped ? (JSON.parse(JSON.stringify(output), unescapedValue) as Output) : output;
  if (text.includes('\0')) return 0;
  const states = initialStates ?? ['Data state'];
  for (const state of states) {
    // Of a script that is no `<script>` no tree builder ever asks.
    if (state === 'Script data state' && lastStartTag !== undefined && lastStartTag !== 'script') continue;
    const run = (source: SourceText): Output => tokensOf(source, STATES[state]!, lastStartTag ?? '');
    expect(run(SourceText.ofText(text)), `${description} (${state})`).toEqual(expected);
    const bytes = Buffer.from(text);
    if (bytes.toString() === text) {
      expect(run(SourceText.ofUtf8(bytes)), `${description} (${state}, bytes)`).toEqual(expected);
    }
  }
  return states.length;
}

function unescapedValue(_key: string, value: unknown): unknown {
  return typeof value === 'string' ? unescaped(value) : value;
}

function unescaped(text: string): string {
  return text.replace(/\\u([0-9a-fA-F]{4})/g, (_, hex: string) =>
    String.fromCharCode(Number.parseInt(hex, 16)),
  );
}

describe('FastTokenizer', () => {
  const cases: readonly (readonly [string, string, Output])[] = [
    ['lower-cases ASCII letters of names only', '<aÄB Çd=É>', [['StartTag', 'aÄb', { Çd: 'É' }]]],
    ['keeps the first of two attributes', '<i a=1 A=2>', [['StartTag', 'i', { a: '1' }]]],
    [
      'takes prototype names as attributes',
      '<i constructor __proto__=x>',
      [
        [
          'StartTag',
          'i',
          Object.fromEntries([
            ['constructor', ''],
            ['__proto__', 'x'],
          ]),
        ],
      ],
    ],
    [
      'decodes references by the place they stand in',
      '&ampx<i a="&ampx &amp;x">',
      [
        ['Character', '&x'],
        ['StartTag', 'i', { a: '&ampx &x' }],
      ],
    ],
    ['drops a tag that the page cuts off', 'ink<a href="', [['Character', 'ink']]],
    [
      'drops the attributes of end tags',
      '<b x=1></b y="2">',
      [
        ['StartTag', 'b', { x: '1' }],
        ['EndTag', 'b'],
      ],
    ],
    ['takes stray signs as text', 'a < b <3 </', [['Character', 'a < b <3 </']]],
    [
      'reads carriage returns as line feeds',
      'a\r\nb\rc<i\r\nx="\r">',
      [
        ['Character', 'a\nb\nc'],
        ['StartTag', 'i', { x: '\n' }],
      ],
    ],
    ['keeps a carriage return written as a reference', 'a&#13;b', [['Character', 'a\rb']]],
  ];
  for (const [title, text, expected] of cases) {
    test(title, () => {
      expect(tokensOf(SourceText.ofText(text))).toEqual(expected);
      expect(tokensOf(SourceText.ofUtf8(Buffer.from(text)))).toEqual(expected);
    });
  }

  test('a script ends where a comment in it says', () => {
    const ends = (content: string): unknown =>
      tokensOf(SourceText.ofText(`${content}<p>`), TokenizerMode.SCRIPT_DATA, 'script')[0]?.[1];
    expect(ends('a</script>')).toBe('a');
    expect(ends('<!-- <script>a</script>b --></script>')).toBe('<!-- <script>a</script>b -->');
    expect(ends('<!-- a</script>')).toBe('<!-- a');
    expect(ends('<!--><script></script>')).toBe('<!--><script>');
    expect(ends('<!-- <script> --></script>')).toBe('<!-- <script> -->');
    expect(ends('<!-- <scripty></SCRIPT >')).toBe('<!-- <scripty>');
  });
});
