import type { ReplyProblem } from '../domain/cannedReply';

/** A template that cannot become a reply. `message` says where, for whoever wrote the template. */
export class TemplateError extends Error {
  override readonly name = 'TemplateError';

  constructor(
    readonly problem: ReplyProblem,
    message: string,
    options?: ErrorOptions,
  ) {
    super(message, options);
  }
}
