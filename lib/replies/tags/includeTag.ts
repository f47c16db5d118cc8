import {
  type Context,
  type Emitter,
  type Liquid,
  LiquidError,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import { IncludeError } from '../templateError';

const DEEPEST = 3;
const MOST_INCLUDES = 30;

/**
 * `{% include "hours" %}`: another reply of the library, by its shortcut, at most three deep. It is parsed with what
 * includes it, so that its variables are asked for too and its errors are known at once.
 *
 * @param bodyOf template of a reply, or undefined when there is none
 */
export function createIncludeTag(bodyOf: (shortcut: string) => string | undefined): Liquid['tags'][string] {
  const open: string[] = [];
  let count = 0;

  const parseReply = (liquid: Liquid, shortcut: string): Template[] => {
    count += 1;
    if (open.includes(shortcut)) throw new IncludeError('includeLoop', shortcut);
    if (open.length >= DEEPEST) throw new IncludeError('includeTooDeep', shortcut);
    if (count > MOST_INCLUDES) throw new IncludeError('tooManyIncludes', shortcut);
    const body = bodyOf(shortcut);
    if (body === undefined) throw new IncludeError('unknownInclude', shortcut);
    open.push(shortcut);
    try {
      return liquid.parse(body);
    } catch (error) {
      if (LiquidError.is(error) && error.originalError instanceof IncludeError) throw error.originalError;
      throw new IncludeError('includeInvalid', shortcut);
    } finally {
      open.pop();
    }
  };

  return class IncludeTag extends Tag {
    private readonly templates: Template[];

    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid) {
      super(token, remaining, liquid);
      const shortcut = token.args.trim().replaceAll(/^['"]\/?|['"]$/g, '');
      this.templates = parseReply(liquid, shortcut);
    }

    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      yield this.liquid.renderer.renderTemplates(this.templates, context, emitter);
    }

    *children(): Generator<unknown, Template[]> {
      yield;
      return this.templates;
    }
  };
}
