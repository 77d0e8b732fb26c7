const rules = new Intl.PluralRules('en');

/** The English form for a count; Chinese needs none. */
export function plural(count: number, forms: { readonly one: string; readonly other: string }): string {
  return rules.select(count) === 'one' ? forms.one : forms.other;
}
