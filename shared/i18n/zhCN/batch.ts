import { type batch as shape } from '../en/batch';

export const batch: typeof shape = {
  companyName: '我的公司',
  stages: {
    reading: '读取文件',
    checking: '检查各行',
    journal: '写入日志',
    applying: '写入账簿',
    writing: '写工作簿',
    waiting: '等待其他操作',
    verifying: '核验',
    replaying: '修复工作库',
    loading: '载入账簿',
  },
};
