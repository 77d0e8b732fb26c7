/** Moves from one field of a form to the next, as accountants do with Enter; stays on the last one. */
export function focusNextField(form: HTMLElement | null, from: HTMLElement): void {
  const fields = [...(form?.querySelectorAll<HTMLElement>('input:not([type=hidden]), textarea') ?? [])];
  const next = fields[fields.indexOf(from) + 1];
  next?.focus();
  if (next instanceof HTMLInputElement) next.select();
}
