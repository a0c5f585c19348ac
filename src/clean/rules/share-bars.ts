import type { ElementRule } from '../rule.js';
import { hasFewBlocks } from './signs/few-blocks.js';
import { hasName, nameParts } from './signs/names.js';
import { shareSign } from './signs/share-sign.js';

const TOOLKIT =
  nameParts(`sharedaddy sd-sharing jp-sharing sharethis addtoany a2a_kit a2a addthis addthis_toolbox shariff heateor_sss_sharing_container ssba essb_links
  swp_social_panel mashsb social-share social-sharing socialshare share-buttons share-links share-bar sharebar sharebuttons sharetools share-tools article-share
  post-share entry-share share-post share-icons sharing-buttons share-container share-list share-menu share-modal share-this share-article
  share-block share-box share-wrapper simplesocialbuttons yikes-share shareaholic-canvas sociable bdshare jiathis bshare pluso ya-share2 uptolike`);
const MAX_WORDS = 60;

/** A bar of share, print and save buttons, known by its name and by having no sentence in it. */
export const shareBars: ElementRule = {
  kind: 'element',
  name: 'share-bars',
  category: 'share',
  reason: 'a bar of share or page tools, by its name and without prose',
  gate: {
    words: [
      ...'share sharing shares sharedaddy sharethis sharebar sharebuttons sharetools socialshare addtoany addthis shariff ssba essb mashsb'.split(
        ' ',
      ),
      ...'social socials sociable bdshare jiathis bshare pluso uptolike heateor simplesocialbuttons shareaholic bookmark bookmarks'.split(
        ' ',
      ),
      ...'print printer printfriendly toolbar tools pagetools articletools textsize fontsize teilen partage compartir condividi'.split(
        ' ',
      ),
    ],
  },
  matches: (element, context) => {
    if (element.name === 'body' || element.name === 'article' || element.name === 'main') return false;
    const words = context.wordsIn(element);
    if (words > MAX_WORDS || context.proseIn(element) > 0) return false;
    if (!hasFewBlocks(element, context)) return false;
    if (hasName(element, TOOLKIT)) return true;
    // The name alone is no proof: "market-share", "tools we used".
    return context.blocksIn(element).every((block) => shareSign(block, context.blocks.words) !== null);
  },
};
