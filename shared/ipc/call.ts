import { z } from 'zod';

// Zod's compiled fast path probes with `new Function`, which the window's CSP reports; the interpreter needs no eval.
z.config({ jitless: true });

/** One request from the window to the shell: the schema of its input and of its answer, checked at both ends. */
export type Call<I extends z.ZodType = z.ZodType, O extends z.ZodType = z.ZodType> = {
  readonly input: I;
  readonly output: O;
};

export function call<I extends z.ZodType, O extends z.ZodType>(input: I, output: O): Call<I, O> {
  return { input, output };
}

export const nothing = z.object({}).strict();
