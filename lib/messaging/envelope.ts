import type { Refusal } from './errors';

/** How a request travels to the background. */
export interface RequestEnvelope {
  readonly inlay: 'request';
  readonly type: string;
  readonly request: unknown;
}

/** How a request is answered. Whatever else comes back is no answer. */
export type AnswerEnvelope =
  | { readonly inlay: 'answer'; readonly value: unknown }
  | { readonly inlay: 'refusal'; readonly refusal: Refusal; readonly detail: string };

/** How a broadcast travels from the background. */
export interface BroadcastEnvelope {
  readonly inlay: 'broadcast';
  readonly type: string;
  readonly payload: unknown;
}

/** How the background asks a tab. Answered at once, by `true`, or not at all. */
export interface QuestionEnvelope {
  readonly inlay: 'question';
  readonly type: string;
  readonly question: unknown;
}

/** Tells our own envelopes from whatever else is sent through the same channel. */
export const isEnvelope = (value: unknown, inlay: string): boolean =>
  typeof value === 'object' && value !== null && 'inlay' in value && value.inlay === inlay;
