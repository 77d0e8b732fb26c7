import { type CustomerColumn } from './types';

/** What the columns of a customer list are called, best first; written as `headerKey` makes them. */
export const customerAliases: Readonly<Record<CustomerColumn, string>> = {
  code: `客户编码 客户编号 客户代码 客户号 客户id 客商编码 客商编号 往来单位编码 往来单位编号 往来单位代码 对账对象编码 单位编码 助记码
    编码 编号 代码 customercode customerid customerno customernumber customeraccount custcode custid custno custnumber
    clientcode clientid debtorcode debtorno debtornumber accountcode accountnumber accountno kunnr code id no number`,
  name: `客户名称 客户全称 客户名 客户 客商名称 往来单位名称 往来单位 对账对象名称 单位名称 公司名称 企业名称 购方名称 名称 全称
    customername customerfullname customer clientname client debtorname companyname company accountname businessname
    legalname displayname name1 name`,
  nameEn: `英文名称 英文名 英文全称 客户英文名称 外文名称 外文名 nameen englishname nameinenglish customernameen customernameenglish nameenglish`,
  taxId: `纳税人识别号 统一社会信用代码 社会信用代码 纳税识别号 信用代码 税务登记号 税号 客户税号 taxid taxnumber taxno taxidnumber taxidno
    taxregistrationnumber taxregistration vatnumber vatid vatno vatregno vatregistrationnumber vat uscc gstin stceg stcd1 abn ein`,
  country: `国家地区 国家或地区 国家 国别 country countrycode countryregion billingcountry land1`,
  address: `注册地址 公司地址 单位地址 客户地址 经营地址 营业地址 办公地址 住所 地址 registeredaddress companyaddress billingaddress
    billaddress streetaddress street1 address1 address street`,
  mailAddress: `邮寄地址 通讯地址 收件地址 寄送地址 收票地址 送达地址 联系地址 邮政地址 mailaddress mailingaddress postaladdress correspondenceaddress`,
  contact: `联系人姓名 联系人 财务联系人 对账联系人 收件人 联络人 主要联系人 contactperson contactname primarycontact maincontact contact attention attn`,
  phone: `联系电话 联系人电话 电话号码 手机号码 手机号 固定电话 联系方式 手机 电话 phonenumber telephonenumber mainphone contactphone
    telephone mobilephone mobile phone tel telf1`,
  email: `电子邮箱 邮箱地址 电子邮件 邮箱 email emailaddress mainemail contactemail smtpaddr`,
  language: `单据语言 文件语言 通讯语言 语言 语种 documentlanguage preferredlanguage language lang spras`,
  currency: `结算币种 默认币种 币种 币别 货币 货币代码 currency currencycode ccy curr waers`,
  netDays: `账期天数 账期 信用期天数 信用期 信用天数 付款天数 收款期限 付款期限 付款条件 付款条款 收款条件 netdays paymentterms terms
    creditdays creditterms creditperiod paymentdays termsdays`,
  salesperson: `业务员 专管业务员 销售员 业务人员 销售人员 销售代表 销售经理 客户经理 负责人 销售 salesperson salesrep salesrepresentative
    salesman accountmanager rep owner`,
  region: `地区 区域 大区 片区 所属地区 销售区域 地区分类 省份 region area territory salesarea salesregion salesdistrict`,
  creditLimit: `信用额度 授信额度 信用限额 赊销额度 额度 creditlimit creditline creditlimitamount creditamount limit klimk`,
};
