import { riskLaws } from './riskLaws';

/**
 * How well a rule or a figure is known: `statute` its text was read word for word, `copy` read in a public copy,
 * `memory` not verified, `own` a rule of this program or of the contract. What is from memory says so when printed.
 */
export type Evidence = 'statute' | 'copy' | 'memory' | 'own';

/** Every law and rule that a step may name; how it is called stands in the catalogues. */
export const laws = {
  contract: 'own',
  'rule.early-discount': 'own',
  'rule.late-charge': 'own',
  // China: late payment
  'cn.regulation.3': 'statute',
  'cn.regulation.9': 'statute',
  'cn.regulation.10': 'statute',
  'cn.regulation.17': 'statute',
  'cn.regulation2020.8': 'statute',
  'cn.sale-interpretation.18': 'statute',
  'cn.code.203': 'statute',
  'cn.code.561': 'statute',
  'cn.code.585': 'statute',
  'cn.code.628': 'memory',
  'cn.contract-interpretation.65': 'statute',
  'cn.lending-provisions.25': 'statute',
  'cn.court-minutes.50': 'copy',
  'cn.judgment-interest.1': 'statute',
  'cn.year-days': 'copy',
  // limitation
  'cn.code.188': 'statute',
  'cn.code.189': 'statute',
  'cn.code.192': 'statute',
  'cn.code.194': 'statute',
  'cn.code.195': 'statute',
  'cn.limitation-provisions.4': 'statute',
  'cn.limitation-provisions.8': 'statute',
  'cn.limitation-provisions.14': 'statute',
  'cn.limitation-provisions.17': 'statute',
  'cn.procedure.250': 'statute',
  'gb.limitation.5': 'statute',
  'gb.limitation.29': 'statute',
  'gb.last-day': 'memory',
  'de.code.193': 'memory',
  'de.code.195': 'statute',
  'de.code.204': 'statute',
  'de.code.212': 'statute',
  // retention of title, acceleration
  'cn.code.416': 'statute',
  'cn.code.634': 'statute',
  'cn.code.641': 'statute',
  'cn.code.642': 'statute',
  'cn.sale-interpretation.26': 'statute',
  'cn.sale-interpretation.27': 'statute',
  'cn.security-interpretation.57': 'statute',
  // jurisdiction
  'cn.procedure.35': 'statute',
  'cn.procedure-interpretation.18': 'statute',
  'cn.procedure-interpretation.30': 'statute',
  'cn.procedure-interpretation.32': 'statute',
  'cn.court-levels': 'copy',
  'cn.arbitration.16': 'copy',
  'cn.arbitration.27': 'copy',
  'cn.arbitration-interpretation.4': 'statute',
  'cn.arbitration-interpretation.5': 'statute',
  'cn.arbitration-interpretation.6': 'statute',
  'cn.arbitration-interpretation.7': 'statute',
  'cn.service-address': 'copy',
  ...riskLaws,
} as const satisfies Readonly<Record<string, Evidence>>;

export type LawKey = keyof typeof laws;

/** False for what the program knows from memory alone: a paper that prints it says so. */
export function isVerifiedLaw(law: LawKey): boolean {
  const evidence: Evidence = laws[law];
  return evidence !== 'memory';
}
