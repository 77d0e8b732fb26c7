/** Laws, standards and rules of credit, key figures, provision, dunning and identifiers; part of `laws`. */
export const riskLaws = {
  'rule.dunning': 'own',
  'rule.credit-limit': 'own',
  'rule.currencies': 'own',
  'own.scorecard': 'own',
  'own.credit-terms': 'own',
  'own.payment-index': 'own',
  'own.five-steps': 'copy',
  'own.loss-rates': 'own',
  'altman.z-double-prime': 'copy',
  'altman.z-prime': 'memory',
  // provision and tax
  'ifrs.9.b5.5.35': 'memory',
  'cn.cas22.63': 'memory',
  'cn.small-enterprises.10': 'copy',
  'cn.aging-template': 'memory',
  'cn.tax.2011-25.23': 'copy',
  'cn.tax.2011-25.24': 'copy',
  'cn.tax.2018-15': 'copy',
  // identifiers
  'gb.32100': 'copy',
  'iso.13616': 'copy',
  'iso.11649': 'copy',
} as const;
