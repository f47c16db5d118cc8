import {
  type Context,
  type Emitter,
  type Liquid,
  Tag,
  type TagToken,
  type Template,
  type TopLevelToken,
} from 'liquidjs';

type Parser = Liquid['parser'];

/**
 * `{% pick %}Hello{% or %}Hi{% endpick %}`: one of several wordings.
 *
 * @param seed the same seed picks the same, so that what is previewed is what is inserted
 */
export const createPickTag = (seed: string): Liquid['tags'][string] =>
  class PickTag extends Tag {
    private readonly wordings: Template[][] = [[]];

    constructor(token: TagToken, remaining: TopLevelToken[], liquid: Liquid, parser: Parser) {
      super(token, remaining, liquid);
      const stream = parser
        .parseStream(remaining)
        .on('tag:or', () => void this.wordings.push([]))
        .on('tag:endpick', () => void stream.stop())
        .on<Template>('template', (template) => void this.wordings.at(-1)?.push(template))
        .on('end', () => {
          throw new Error(`tag ${token.getText()} not closed`);
        });
      stream.start();
    }

    *render(context: Context, emitter: Emitter): Generator<unknown, void, unknown> {
      const picked = hashOf(`${seed}/${this.token.begin}`) % this.wordings.length;
      yield this.liquid.renderer.renderTemplates(this.wordings[picked] ?? [], context, emitter);
    }

    *children(): Generator<unknown, Template[]> {
      yield;
      return this.wordings.flat();
    }
  };

/** FNV-1a, 32 bits: enough to spread a handful of wordings. */
function hashOf(text: string): number {
  let hash = 0x811c9dc5;
  for (let index = 0; index < text.length; index += 1) {
    hash = Math.imul(hash ^ text.charCodeAt(index), 0x01000193);
  }
  // The last bits alone hardly differ between seeds that are alike.
  return (hash ^ (hash >>> 15)) >>> 0;
}
