import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';
import { STOP_END, STOP_START } from '../replyStops';

type Parser = Liquid['parser'];

/** `{% cursor %}what to write over{% endcursor %}`: a place the caret stops at. */
export class CursorTag extends Tag {
  private readonly templates: Template[] = [];

  constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
    super(token, remaining, liquid);
    const stream = parser
      .parseStream(remaining)
      .on('tag:endcursor', () => void stream.stop())
      .on<Template>('template', (template) => void this.templates.push(template))
      .on('end', () => {
        throw new Error(`tag ${token.getText()} not closed`);
      });
    stream.start();
  }

  *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
    emitter.write(STOP_START);
    yield this.liquid.renderer.renderTemplates(this.templates, context, emitter);
    emitter.write(STOP_END);
  }

  *children(): Generator<unknown, Template[]> {
    yield;
    return this.templates;
  }
}
