import type { CannedReply } from '../../lib/domain/cannedReply';
import { LANGUAGE_NAMES } from '../../lib/i18n/names';
import type { DeskWording } from './wording';

interface ReplyListProps {
  readonly wording: DeskWording;
  readonly replies: readonly CannedReply[];
}

/** The canned replies, to look up a shortcut. */
export function ReplyList({ wording: { texts, formats }, replies }: ReplyListProps) {
  return (
    <section class="card" aria-labelledby="replies">
      <h2 id="replies">{texts.replies}</h2>
      <p class="help">{texts.repliesHelp}</p>
      {replies.length === 0 ? (
        <p>{texts.noReplies}</p>
      ) : (
        <table>
          <thead>
            <tr>
              <th scope="col">{texts.shortcut}</th>
              <th scope="col">{texts.reply}</th>
              <th scope="col">{texts.languages}</th>
            </tr>
          </thead>
          <tbody>
            {replies.map((reply) => (
              <ReplyRow key={reply.id} reply={reply} language={formats.language} />
            ))}
          </tbody>
        </table>
      )}
    </section>
  );
}

interface ReplyRowProps {
  readonly reply: CannedReply;
  readonly language: string;
}

function ReplyRow({ reply: { shortcut, variants }, language }: ReplyRowProps) {
  const shown = variants.find((variant) => variant.language === language) ?? variants[0];
  return (
    <tr>
      <th scope="row">
        <code>/{shortcut}</code>
      </th>
      <td>
        <details>
          <summary>{shown?.title}</summary>
          {variants.map((variant) => (
            <p key={variant.language} lang={variant.language} class="body">
              {variant.body}
            </p>
          ))}
        </details>
      </td>
      <td>
        {variants.map((variant) => (
          <abbr key={variant.language} title={LANGUAGE_NAMES[variant.language]}>
            {variant.language}{' '}
          </abbr>
        ))}
      </td>
    </tr>
  );
}
