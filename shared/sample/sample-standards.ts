import type { Agreement, StandardStatus, StandardText } from '#shared/model/standard.ts';
import { type SampleText, say } from './sample-text.ts';

export interface SampleStandard {
  /** Id of the service. */
  readonly service: string;
  readonly agreement: Agreement;
  readonly status: StandardStatus;
  readonly reviewDate?: string;
  readonly attainment?: number;
  readonly texts: Readonly<Partial<Record<StandardText, SampleText>>>;
}

/** Some services have a standard, some of those a feedback channel; most have none, as in a real firm. */
export const SAMPLE_STANDARDS: readonly SampleStandard[] = [
  {
    service: 'delivery-dates',
    agreement: 'written',
    status: 'agreed',
    reviewDate: '2026-03-31',
    attainment: 0.61,
    texts: {
      deliverable: say('A confirmed delivery date for each order', '每张订单的确认交期'),
      trigger: say('Order entered in the planning system', '订单录入计划系统'),
      measure: say('Time from order to confirmed date', '从下单到确认交期的时间'),
      target: say('1', '1'),
      unit: say('working day', '个工作日'),
      window: say('Quarter', '每季度'),
      customerDuties: say('Complete configuration with the order', '下单时提供完整配置'),
      feedbackChannel: say('Order meeting', '订单例会'),
      feedbackCadence: say('Weekly', '每周'),
    },
  },
  {
    service: 'weekly-schedule',
    agreement: 'measured',
    status: 'agreed',
    reviewDate: '2026-06-30',
    attainment: 0.78,
    texts: {
      deliverable: say('Schedule for the coming week, fixed for three days', '下周生产计划，前三天锁定'),
      measure: say('Changes inside the fixed days', '锁定期内的变更次数'),
      target: say('At most 3', '不超过3'),
      unit: say('changes a week', '次/周'),
      escalation: say('Head of Operations', '运营总监'),
      feedbackChannel: say('Shift meeting', '班前会'),
      feedbackCadence: say('Daily', '每天'),
    },
  },
  {
    service: 'supplier-dates',
    agreement: 'verbal',
    status: 'draft',
    texts: { deliverable: say('Dates for open purchase orders, each Monday', '每周一更新未交采购订单的到货日期') },
  },
  {
    service: 'inspection-release',
    agreement: 'written',
    status: 'expired',
    reviewDate: '2025-09-30',
    texts: {
      measure: say('Time from finished part to release', '从完工到放行的时间'),
      target: say('4', '4'),
      unit: say('hours', '小时'),
      quality: say('No release without a test record', '无检验记录不得放行'),
    },
  },
  {
    service: 'market-requirements',
    agreement: 'verbal',
    status: 'agreed',
    texts: {
      deliverable: say('Ranked list of requirements before each design round', '每轮设计前的需求优先级清单'),
      feedbackChannel: say('Product board', '产品评审会'),
      feedbackCadence: say('Quarterly', '每季度'),
    },
  },
  {
    service: 'planning-system',
    agreement: 'none',
    status: 'draft',
    texts: {},
  },
  {
    service: 'repairs',
    agreement: 'measured',
    status: 'agreed',
    reviewDate: '2026-05-31',
    attainment: 0.9,
    texts: {
      responseTime: say('30 minutes', '30分钟'),
      completionTime: say('4 hours', '4小时'),
      trigger: say('Fault ticket', '故障报修单'),
      feedbackChannel: say('Rating on the ticket', '报修单评分'),
    },
  },
];
