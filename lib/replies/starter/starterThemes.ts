import { closing } from './closing';
import { feelings } from './feelings';
import { firstAnswers } from './firstAnswers';
import { information } from './information';
import { money } from './money';
import { orders } from './orders';
import { privateQuestions } from './privateQuestions';
import type { StarterTheme } from './starterReply';

/** What customer care says most often, in the order of a case. */
export const starterThemes: readonly StarterTheme[] = [
  firstAnswers,
  privateQuestions,
  orders,
  money,
  information,
  feelings,
  closing,
];
