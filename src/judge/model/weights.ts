import { FEATURES } from '../../features.js';
import type { PageType } from '../../types.js';
import { type Forest, type PackedForest, unpackForest } from './forest.js';
import { PAGE_FEATURES } from './page-feature-names.js';
import packed from './weights.json' with { type: 'json' };

export interface Weights {
  block: Forest;
  page: Forest;
  types: readonly PageType[];
  /** For `settle/confidence.ts`. */
  confidence: { weights: number[]; at: number[]; share: number[] };
}

interface PackedWeights {
  features: string[];
  pageFeatures: string[];
  types: string[];
  block: PackedForest;
  page: PackedForest;
  confidence: Weights['confidence'];
}

let loaded: Weights | null = null;

/**
 * The trained weights, unpacked at first use.
 * @throws Error when they were trained on another table of features than this code computes.
 */
export function weights(): Weights {
  if (loaded) return loaded;
  const { features, pageFeatures, types, block, page, confidence } = packed as unknown as PackedWeights;
  const same =
    features.join() === FEATURES.map(([name]) => name).join() && pageFeatures.join() === PAGE_FEATURES.join();
  if (!same) throw new Error('src/judge/model/weights.json was trained on other features: run npm run train');
  loaded = { block: unpackForest(block), page: unpackForest(page), types: types as PageType[], confidence };
  return loaded;
}
