import { type InvoiceColumn } from './types';

/**
 * What the columns of an invoice list are called, best first: by hand-made sheets, Chinese tax and accounting
 * programs (用友, 金蝶), QuickBooks, Xero, SAP. Written as `headerKey` makes them: lower case, no blanks or marks.
 */
export const invoiceAliases: Readonly<Record<InvoiceColumn, string>> = {
  customerCode: `客户编码 客户编号 客户代码 客户号 客户id 客商编码 客商编号 往来单位编码 往来单位编号 往来单位代码 对账对象编码
    购货单位编码 购货单位代码 购方编码 单位编码 客户内码 customercode customerid customerno customernumber customeraccount
    customerkey custcode custid custno custnum custnumber clientcode clientid clientno debtorcode debtorid debtorno
    debtornumber debtoraccount accountcode accountnumber accountno kunnr soldto soldtoparty billto payer kundennummer`,
  customerName: `客户名称 客户全称 客户简称 客户名 客户 客商名称 客商 往来单位名称 往来单位 对账对象名称 对账对象 购买方名称 购方名称
    购货单位名称 购货方名称 购货单位 购买方 购方 应收单位 欠款单位 欠款人 付款单位 付款方名称 付款方 单位名称 对方单位名称 公司名称
    customername customerfullname customer clientname client contactname debtorname debtor billtoname soldtoname
    buyername buyer companyname company accountname name1 payername contact`,
  number: `发票号码 发票号 发票编号 数电票号码 数电发票号码 全电发票号码 发票流水号 票号 单据编号 单据号码 单据号 业务单号 应收单号
    应收单编号 账单号 单号 凭证字号 凭证号 invoicenumber invoiceno invoicenum invoiceid invoiceref invno invnumber invnum
    invoice inv documentnumber documentno docnumber docno docnum billnumber billno billingdocument belnr vbeln
    transactionnumber txnnumber num number no`,
  date: `开票日期 开票日 发票日期 单据日期 业务日期 立账日期 出票日期 开具日期 记账日期 凭证日期 制单日期 日期 invoicedate
    dateofinvoice invdate issuedate issuedon dateissued dateofissue billdate billingdate documentdate docdate
    transactiondate txndate postingdate fkdat bldat budat date`,
  due: `到期日 到期日期 应收到期日 付款到期日 收款到期日 应收款日期 应收日期 应付日期 预计收款日期 预计回款日期 最迟付款日 付款期限
    到期 duedate dateofdue dateddue due dueon dueby netduedate netdue paymentduedate paymentdue maturitydate maturity faedt zfbdt`,
  netDays: `账期天数 账期 信用期天数 信用期 信用天数 付款天数 赊销天数 收款期限 付款期限 付款条件 付款条款 收款条件 账期类型
    netdays terms paymentterms termsdays termdays creditdays creditterms creditperiod paymentdays zbd1t`,
  amount: `价税合计 价税合计金额 价税合计原币 含税金额 含税总额 含税合计 发票总额 发票金额 开票金额 应收金额 应收款金额 应收总额 原币金额
    应收原币金额 总金额 合计金额 金额合计 票面金额 单据金额 应收款 借方金额 借方发生额 总额 金额 invoiceamount invoicetotal invoiceamt
    totalamount totalincltax totalinctax amountincltax amountinctax totalgross grosstotal grossamount gross amounttotal
    originalamount totaldue total amount amt wrbtr dmbtr debit`,
  currency: `币种 币别 货币 货币代码 币种代码 原币币种 交易币种 结算币种 记账币种 currency currencycode curr ccy cur waers txncurrency`,
  settledOn: `结清日期 结清日 核销完成日期 核销日期 核销日 收讫日期 收讫日 收清日期 回款完成日期 全部回款日期 settleddate settledon
    settlementdate datesettled settled cleareddate clearingdate clearedon datecleared closeddate closedon dateclosed
    fullypaidon fullypaiddate fullypaid paidinfullon paidinfulldate augdt`,
  paid: `已收金额 已收款金额 已收款 已收 已回款金额 已回款 回款金额 累计收款 累计收款金额 累计回款 收款金额 到账金额 已到账 已付金额
    已付款 已付 已核销金额 已核销 已结金额 实收金额 amountpaid paidamount invoiceamountpaid paidtodate totalpaid paid
    amountreceived receivedamount received paymentsreceived paymentreceived payments amountapplied applied`,
  paidOn: `收款日期 收款日 回款日期 回款日 到账日期 到账日 付款日期 付款日 最近收款日期 最后收款日期 最近回款日期 paidon paiddate datepaid
    paymentdate dateofpayment receiveddate datereceived receiptdate lastpaymentdate lastpayment lastpaidon`,
  disputed: `是否有争议 是否争议 有争议 争议标志 争议状态 争议 disputed isdisputed dispute indispute disputeflag disputestatus`,
  reference: `备注 摘要 合同号 合同编号 订单号 订单编号 销售订单号 采购订单号 客户订单号 参考号 说明 reference ref yourreference
    customerreference memo ponumber pono purchaseorder po ordernumber orderno salesorder xblnr bstkd notes note remarks
    remark comment comments description`,
  salesperson: `业务员 销售员 业务人员 销售人员 销售代表 销售经理 客户经理 跟单员 负责人 销售 salesperson salesrep salesrepresentative
    salesman salesemployee accountmanager rep owner`,
  region: `地区 区域 大区 片区 销售区域 销售地区 省份 办事处 region area territory salesarea salesregion salesdistrict`,
};
