import { type DomainError } from '../errors';
import { type PaperDefinition } from './nodes';

// What the ledger worker and the drawing job say to each other. Each request gets one answer, in order.

export type DrawRequest =
  | {
      readonly type: 'draw';
      readonly id: number;
      readonly definition: PaperDefinition;
      /** Kept in documents/<sha256>, fsynced, and answered by its hash; else the bytes come back. */
      readonly keep: boolean;
    }
  | { readonly type: 'cancel' };

export type DrawAnswer =
  | {
      readonly type: 'drawn';
      readonly id: number;
      readonly pages: number;
      readonly bytes: number;
      readonly sha256: string;
      readonly pdf: Uint8Array<ArrayBuffer> | null;
    }
  | { readonly type: 'failed'; readonly id?: number; readonly error: DomainError };

/** What the merging job says: how many papers it has joined, and how it ended. */
export type MergeAnswer =
  | { readonly type: 'merged'; readonly done: number }
  | { readonly type: 'done'; readonly name: string; readonly bytes: number }
  | { readonly type: 'failed'; readonly error: DomainError };
