import type { z } from 'zod';
import { type FormErrors, refuseForm } from '../errors.ts';
import { FAULT, type Fault } from './faults.ts';

/**
 * Checks a request's body with a schema.
 * @throws DiscordError 50035 with Discord's nested tree of errors
 */
export function parseForm<T>(schema: z.ZodType<T>, body: unknown): T {
  const result = schema.safeParse(body, { reportInput: true });
  if (result.success) return result.data;
  throw refuseForm(toFormErrors(result.error.issues));
}

/** Reports one of Discord's faults from within a schema's refinement. */
export function report(context: z.RefinementCtx, fault: Fault, path: PropertyKey[] = []): void {
  context.addIssue({ code: 'custom', message: fault.message, params: { code: fault.code }, path });
}

function toFormErrors(issues: readonly z.core.$ZodIssue[]): FormErrors {
  const root = createBranch();
  for (const issue of issues) addFault(root, toPath(issue), toFault(issue));
  return root;
}

/** Without a prototype, so that a field named `__proto__` is a field like any other. */
const createBranch = (): FormErrors => Object.create(null);

/** Discord blames the whole object when its `type` is none of the known ones. */
function toPath(issue: z.core.$ZodIssue): string[] {
  const path = issue.path.map(String);
  return issue.code === 'invalid_union' && issue.discriminator ? path.slice(0, -1) : path;
}

function addFault(root: FormErrors, path: readonly string[], fault: Fault): void {
  let branch = root;
  for (const key of path) branch = childOf(branch, key);
  const leaves = branch._errors;
  if (Array.isArray(leaves)) leaves.push(fault);
  else branch._errors = [fault];
}

function childOf(branch: FormErrors, key: string): FormErrors {
  const child = branch[key];
  if (child && !Array.isArray(child)) return child;
  const fresh = createBranch();
  branch[key] = fresh;
  return fresh;
}

function toFault(issue: z.core.$ZodIssue): Fault {
  switch (issue.code) {
    case 'custom':
      return { code: String(issue.params?.code ?? 'BASE_TYPE_INVALID'), message: issue.message };
    case 'invalid_type':
      return toTypeFault(issue.expected, issue.input);
    case 'invalid_value':
      return issue.input === undefined ? FAULT.required : FAULT.choices(issue.values);
    case 'invalid_union':
      return issue.discriminator && 'options' in issue && issue.options
        ? FAULT.unionChoices(issue.discriminator, issue.options)
        : FAULT.notModel;
    case 'too_big':
      return FAULT.numberTooLarge(issue.maximum);
    case 'too_small':
      return FAULT.numberTooSmall(issue.minimum);
    default:
      return FAULT.regex;
  }
}

function toTypeFault(expected: string, input: unknown): Fault {
  if (input === undefined || input === null) return FAULT.required;
  if (expected === 'string') return FAULT.notString(input);
  if (expected === 'number' || expected === 'int') return FAULT.notNumber(input, 'int');
  if (expected === 'boolean') return FAULT.notBoolean;
  if (expected === 'array') return FAULT.notList;
  if (expected === 'record') return FAULT.notDictionary;
  return FAULT.notModel;
}
