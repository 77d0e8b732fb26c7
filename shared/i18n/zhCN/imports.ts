import { type imports as shape } from '../en/imports';

export const imports: typeof shape = {
  columns: {
    code: '客户编码',
    name: '客户名称',
    nameEn: '英文名称',
    taxId: '税号',
    country: '国家/地区',
    address: '注册地址',
    mailAddress: '邮寄地址',
    contact: '联系人',
    phone: '电话',
    email: '电子邮箱',
    language: '单据语言',
    netDays: '账期天数',
    creditLimit: '信用额度',
    customerCode: '客户编码',
    customerName: '客户',
    number: '发票号',
    date: '开票日',
    due: '到期日',
    amount: '价税合计',
    currency: '币种',
    settledOn: '结清日',
    paid: '已收',
    paidOn: '收款日',
    disputed: '有争议',
    reference: '备注',
    salesperson: '业务员',
    region: '地区',
  },
  warnings: {
    'paid.undated': (p) =>
      `没有收款日：按导入当天 ${p.on} 收款处理，更早日期的账龄看不到这笔收款。需要时请补上收款日。`,
    'paid.dayUnused': (p) =>
      `有收款日 ${p.value} 而没有已收金额，此日期未使用。若表示已结清，请把该列对应到“结清日”。`,
    'paid.lessThanSettled': (p) => `已有结清日，按当天全额收讫处理；已收金额 ${p.value} 未使用。`,
    'payment.beforeInvoice': (p) =>
      `收款日 ${p.value} 早于开票日 ${p.issuedOn}：收款仍记在当天，自开票日起核销。若是笔误请改正。`,
    'customer.close': (p) =>
      `“${p.value}”是新客户，但与 ${p.customerCode} ${p.name} 相近。可改用该客户，或保留新建。`,
    'customer.nameDiffers': (p) =>
      `客户 ${p.customerCode} 名为 ${p.name}，文件写“${p.value}”。保留原名，导入不改客户资料。`,
  },
  problems: {
    row: '行号',
    reasons: '原因',
    reason: (p) => `${p.what}${p.remedy}`,
    inColumn: (p) => `${p.column}：${p.reason}`,
  },
};
