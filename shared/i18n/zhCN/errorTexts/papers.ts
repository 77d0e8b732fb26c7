import { type ErrorTexts, say, wordFor } from '../../errorTexts';
import { paperChecks } from '../paperChecks';

/** Why a customer gets no paper of a run. */
const reasons: Readonly<Record<string, string>> = { ...paperChecks.reasons, nothing: '没有可写的内容' };

/** Refusals of issuing papers and of the rules behind their figures. */
export const paperErrors = {
  'paper.unknown': (p) => say(`没有函件或对账单“${p.value}”。`, '在列表里查对编号。'),
  'paper.voided': (p) => say(`${p.number} 已于 ${p.on} 作废。`, '选一份仍然有效的，或另行出具。'),
  'paper.nothing': () => say('没有选要出具的函件。', '在列表里至少选一份。'),
  'paper.notInRun': (p) =>
    say(
      `这一批里没有${p.customer}的函件：${wordFor(reasons, p.reason)}。`,
      '再看一遍列表，列出以后账上有了变动。',
    ),
  'character.missing': (p) =>
    say(`字库里没有“${p.characters}”，打印出来会是方框。`, '在客户资料或公司资料里换一种写法。'),
  'ruleFile.unknown': (p) => say(`没有规则文件“${p.value}”。`, '它可能已被移除，再看一遍列表。'),
} satisfies Partial<ErrorTexts>;
