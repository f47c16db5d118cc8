import * as v from 'valibot';
import { ruleProblem } from '../../domain/triage/rules/isRule';
import type { StoredRule } from '../records';
import { count } from './rowParts';

/** A rule that can be kept; the issue's `expected` tells what is wrong with one that cannot. */
export const storedRule = v.pipe(
  v.looseObject({ order: count }),
  v.rawTransform<{ order: number }, StoredRule>(({ dataset, addIssue, NEVER }) => {
    const problem = ruleProblem(dataset.value);
    if (problem === undefined) return dataset.value as StoredRule;
    addIssue({ expected: problem });
    return NEVER;
  }),
);
