import { showMinor } from '../../traceFigures';
import { tell } from '../../traceTexts';
import { type contractSteps as english } from '../../en/trace/contracts';

const places = {
  defendantDomicile: '被告住所地',
  plaintiffDomicile: '原告住所地',
  contractPerformance: '合同履行地',
  contractSigning: '合同签订地',
  subjectMatter: '标的物所在地',
} as const;

const takeBackReasons = {
  unpaid: '经催告后在合理期限内仍未付款',
  conditionNotMet: '未完成约定的特定条件',
  disposedOf: '将标的物出卖、出质或作其他不当处分',
} as const;

/** Steps of retention of title, acceleration and jurisdiction. */
export const contractSteps: typeof english = {
  'title.paid': (p) =>
    tell(
      `已付 ${showMinor(p.paidMinor, p.currency)}，总价款 ${showMinor(p.priceMinor, p.currency)}；达到 ${p.linePercent}% 即不得取回${p.isBarred ? '：已达到' : ''}`,
      `${p.percent}%`,
    ),
  'title.noClause': () => tell('没有已签署的所有权保留条款。'),
  'title.soldInGoodFaith': () => tell('第三人已善意取得标的物。'),
  'title.noDemand': () => tell('尚无送达买方的催告。'),
  'title.cureRuns': (p) => tell(`${p.demandedOn} 催告，给予 ${p.cureDays} 天，至`, p.until),
  'title.cureOver': (p) => tell(`${p.demandedOn} 催告，所给 ${p.cureDays} 天已满，止于`, p.until),
  'title.reason': (p) => tell(`事由：${takeBackReasons[p.reason]}。`),
  'title.mayTakeBack': () => tell('可以主张取回标的物。'),
  'title.mayNotTakeBack': () => tell('尚不得主张取回标的物。'),
  'title.registerBy': (p) =>
    tell(`${p.deliveredOn} 交付：${p.days} 日内办理登记，优先于买方的其他担保`, p.registerBy),
  'title.registeredInTime': (p) => tell('已按期登记', p.registeredOn),
  'title.registeredLate': (p) => tell(`晚于 ${p.registerBy} 登记：按登记时间确定顺位`, p.registeredOn),
  'title.notRegistered': (p) =>
    tell(
      p.daysLeft < 0 ? `未登记；最后一天是 ${p.registerBy}` : `尚未登记；至 ${p.registerBy}`,
      `${p.daysLeft} 天`,
    ),
  'title.registrationEnds': (p) =>
    tell(p.daysLeft < 0 ? `登记已于 ${p.expiresOn} 到期` : `登记有效至 ${p.expiresOn}`, `${p.daysLeft} 天`),
  'acceleration.share': (p) =>
    tell(
      `逾期 ${showMinor(p.overdueMinor, p.currency)}，总价款 ${showMinor(p.totalMinor, p.currency)}：${p.isReached ? '已达' : '未达'}五分之一`,
      `${p.percent}%`,
    ),
  'acceleration.instalments': (p) =>
    tell(
      p.isInstalmentSale
        ? `分 ${p.count} 期付款：属分期付款买卖。`
        : `分 ${p.count} 期付款：少于三期，不属分期付款买卖。`,
    ),
  'acceleration.demand': (p) => tell(p.isDone ? '已催告，合理期限已过。' : '尚未催告，或所给期限未满。'),
  'acceleration.result': (p) => tell(p.mayAccelerate ? '可以请求支付全部价款。' : '不得请求支付未到期价款。'),
  'forum.courtPlace': (p) => tell(`由${places[p.place]}法院管辖：${p.isAllowed ? '可以约定' : '不得约定'}。`),
  'forum.noConnection': () => tell('该地点与争议没有实际联系：约定不发生效力。'),
  'forum.domicileAtSigning': () => tell('以签订管辖协议时的住所地为准，其后变更不影响，另有约定的除外。'),
  'forum.severalCourts': (p) => tell(`约定了 ${p.count} 个法院：原告可向其中之一起诉。`),
  'forum.courtLevelNamed': () => tell('条款写明了法院级别：标的额属于其他级别时约定无效。'),
  'forum.courtLevel': (p) =>
    tell(
      `${showMinor(p.thresholdMinor, p.currency)} ${p.level === 'intermediate' ? '以上：中级' : '以下：基层'}人民法院。`,
    ),
  'forum.exclusive': () => tell('属于专属管辖：不得另行约定。'),
  'forum.courtAndArbitration': () => tell('“仲裁或起诉”的仲裁协议无效，但对方未在期限内提出异议的除外。'),
  'forum.noClause': () => tell('未约定：被告住所地；给付货币的，接受货币一方所在地为合同履行地。'),
  'forum.institutionNamed': (p) => tell(`约定了一个仲裁机构：${p.institution}。`),
  'forum.noInstitution': () => tell('未约定仲裁机构，或只约定了仲裁规则：不能达成补充协议的，仲裁协议无效。'),
  'forum.severalInstitutions': (p) =>
    tell(`约定了 ${p.count} 个仲裁机构：不能就选择达成一致的，仲裁协议无效。`),
  'forum.onlyInstitutionAtPlace': (p) => tell(`${p.place}只有一个仲裁机构：视为约定了该机构。`),
  'forum.addressServesCourt': (p) =>
    tell(
      p.doesServe
        ? '约定的送达地址同时适用于诉讼、仲裁和执行文书。'
        : '送达地址未约定适用于诉讼文书：法院可以不采用。',
    ),
};
