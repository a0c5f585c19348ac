import type { PageElement, PageVideo } from '../../types.js';
import type { Gathered } from '../candidates.js';
import { type Facts, metaOf } from '../facts.js';
import { nodesOf, stringOf } from '../json-ld/read-graph.js';
import { plainText } from '../plain-text.js';
import { absoluteUrl, domainOf } from '../urls.js';
import { isOutside } from '../zones.js';

const MOST_VIDEOS = 20;
/** Addresses under which any provider's player stands. */
const PLAYER_ADDRESS =
  /^https?:\/\/(?:(?:player|video|videos|embed)\.|[^/]+\/(?:[^/]+\/)?(?:embed|player|videoplayer|video|videos|plugins\/video)(?:[/.?]|$))/iu;

/** Where videos can stand. */
export const VIDEO_PLACES = ['jsonld.VideoObject', 'page.video', 'page.iframe', 'og:video'] as const;

/** The page's videos: from JSON-LD, `og:video`, `<video>` and players in frames; none twice. */
export function readVideos(facts: Facts): Gathered<PageVideo> {
  const videos: PageVideo[] = [];
  const from = new Set<string>();
  const take = (place: (typeof VIDEO_PLACES)[number], video: PageVideo) => {
    if (add(videos, video)) from.add(place);
  };
  for (const { node, types, rank } of facts.graph.nodes) {
    if (!types.includes('VideoObject') || rank > 6 || videos.length >= MOST_VIDEOS) continue;
    const [publisher] = nodesOf(node['publisher'], facts.graph, 1);
    take('jsonld.VideoObject', {
      url: absoluteUrl(stringOf(node['contentUrl'] ?? node['url'] ?? null), facts),
      embedUrl: absoluteUrl(stringOf(node['embedUrl'] ?? null), facts),
      title: plainText(stringOf(node['name'] ?? node['headline'] ?? null), 500),
      provider: plainText(stringOf(publisher?.['name'] ?? null), 200),
      durationSeconds: secondsOf(stringOf(node['duration'] ?? null)),
    });
  }
  for (const element of facts.players) {
    if (videos.length >= MOST_VIDEOS) break;
    const video = element.name === 'video' ? fromVideo(element, facts) : fromFrame(element, facts);
    if (video === null || isOutside(element, facts)) continue;
    take(element.name === 'video' ? 'page.video' : 'page.iframe', video);
  }
  const declared = absoluteUrl(metaOf(facts, 'og:video:secure_url', 'og:video:url', 'og:video'), facts);
  if (declared !== null && videos.length < MOST_VIDEOS) take('og:video', fromAddress(declared, facts));
  return { value: videos, from };
}

/** Joins what two places say of one video; what names no address at all is left out, and false is the answer. */
function add(videos: PageVideo[], video: PageVideo): boolean {
  const addresses = [video.url, video.embedUrl].filter((url) => url !== null);
  if (addresses.length === 0) return false;
  video.provider ??= domainOf(video.embedUrl ?? video.url);
  const known = videos.find((other) =>
    addresses.some((url) => sameVideo(url, other.url) || sameVideo(url, other.embedUrl)),
  );
  if (known === undefined) {
    videos.push(video);
    return true;
  }
  known.url ??= video.url;
  known.embedUrl ??= video.embedUrl;
  known.title ??= video.title;
  known.durationSeconds ??= video.durationSeconds;
  return true;
}

function sameVideo(a: string, b: string | null): boolean {
  return b !== null && a.replace(/[?#].*$/u, '') === b.replace(/[?#].*$/u, '');
}

function fromVideo(element: PageElement, facts: Facts): PageVideo | null {
  let src = element.attribute('src') ?? element.attribute('data-src');
  for (const child of element.children) {
    if (src === undefined && 'name' in child && child.name === 'source')
      src = (child as PageElement).attribute('src');
  }
  const url = absoluteUrl(src, facts);
  const title = plainText(element.attribute('title') ?? element.attribute('aria-label'), 500);
  return url === null ? null : { url, embedUrl: null, title, provider: null, durationSeconds: null };
}

function fromFrame(element: PageElement, facts: Facts): PageVideo | null {
  const embedUrl = absoluteUrl(
    element.attribute('src') ?? element.attribute('data-src') ?? element.attribute('data-lazy-src'),
    facts,
  );
  if (embedUrl === null || !PLAYER_ADDRESS.test(embedUrl)) return null;
  return {
    url: null,
    embedUrl,
    title: plainText(element.attribute('title'), 500),
    provider: null,
    durationSeconds: null,
  };
}

function fromAddress(address: string, facts: Facts): PageVideo {
  const isFile = /\.(?:mp4|webm|m3u8|mov|ogv)(?:[?#]|$)/iu.test(address);
  const seconds = Number(metaOf(facts, 'video:duration', 'og:video:duration') ?? Number.NaN);
  return {
    url: isFile ? address : null,
    embedUrl: isFile ? null : address,
    title: plainText(metaOf(facts, 'og:video:title'), 500),
    provider: null,
    durationSeconds: seconds > 0 ? Math.round(seconds) : null,
  };
}

/** `PT1H2M3S`, `PT90S`, `1:02:03` or plain seconds, as seconds; null for anything else. */
export function secondsOf(text: string | null): number | null {
  if (text === null) return null;
  const iso = /^P(?:(\d{1,3})D)?T?(?:(\d{1,4})H)?(?:(\d{1,5})M)?(?:(\d{1,7})(?:[.,]\d+)?S)?$/iu.exec(
    text.trim(),
  );
  const clock = /^(?:(\d{1,2}):)?(\d{1,3}):(\d{2})$/u.exec(text.trim());
  let seconds = Number.NaN;
  if (iso !== null)
    seconds =
      Number(iso[1] ?? 0) * 86_400 +
      Number(iso[2] ?? 0) * 3_600 +
      Number(iso[3] ?? 0) * 60 +
      Number(iso[4] ?? 0);
  else if (clock !== null) seconds = Number(clock[1] ?? 0) * 3_600 + Number(clock[2]) * 60 + Number(clock[3]);
  else if (/^\d{1,7}(?:\.\d+)?$/u.test(text.trim())) seconds = Math.round(Number(text));
  return seconds > 0 ? seconds : null;
}
