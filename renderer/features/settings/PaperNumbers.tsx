import { useText } from '@renderer/i18n';
import { TextField } from '@renderer/ui';
import { type PaperKind, paperKinds } from '@shared/ledger';
import { type ReactNode } from 'react';
import { type PatternSide } from './paperDraft';
import css from './PaperSettings.module.css';
import { SettingsSection } from './SettingsSection';
import { type DraftControl } from './useCompanyDraft';
import { useNumberSample } from './useNumberSample';

const sides = ['zh', 'en'] as const;

/** How papers are numbered, by kind and language, each with the number that the next one would get. */
export function PaperNumbers({ control }: { readonly control: DraftControl }): ReactNode {
  const words = useText().settings.papers;
  return (
    <SettingsSection title={words.numbers.title} note={words.numbers.note}>
      <table className={css.numbers}>
        <thead>
          <tr>
            <th scope="col">{words.numbers.kind}</th>
            {sides.map((side) => (
              <th key={side} scope="col">
                {words.numbers.sides[side]}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {paperKinds.map((kind) => (
            <tr key={kind}>
              <th scope="row">{words.kinds[kind]}</th>
              {sides.map((side) => (
                <td key={side}>
                  <Pattern kind={kind} side={side} control={control} />
                </td>
              ))}
            </tr>
          ))}
        </tbody>
      </table>
      <p className={css.placeholders}>{words.numbers.placeholders}</p>
    </SettingsSection>
  );
}

type PatternProps = {
  readonly kind: PaperKind;
  readonly side: PatternSide;
  readonly control: DraftControl;
};

function Pattern({ kind, side, control }: PatternProps): ReactNode {
  const words = useText().settings.papers;
  const { papers } = control.draft;
  const pattern = papers.numbers[kind][side];
  const sample = useNumberSample(pattern, papers.shortName, words.numbers.exampleCode);
  const isWrong = control.problems.some(
    (one) =>
      one.kind === 'papers' &&
      one.problem.kind === 'pattern' &&
      one.problem.paper === kind &&
      one.problem.side === side,
  );
  return (
    <TextField
      label={words.numbers.field({ kind: words.kinds[kind], side: words.numbers.sides[side] })}
      labelPlace="hidden"
      maxLength={60}
      value={pattern}
      hint={sample !== null && words.numbers.next({ number: sample })}
      error={isWrong && words.numbers.wrong}
      onChange={(value) =>
        control.change({
          papers: {
            ...papers,
            numbers: { ...papers.numbers, [kind]: { ...papers.numbers[kind], [side]: value } },
          },
        })
      }
    />
  );
}
