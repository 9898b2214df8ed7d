import { type SampleText, say } from './sample-text.ts';

/** `provider > customer`, by id. */
export interface SampleService {
  readonly id: string;
  readonly ends: `${string} > ${string}`;
  readonly weight: 1 | 2 | 3 | 4 | 5;
  readonly name: SampleText;
  readonly notes?: SampleText;
}

const service = (
  id: string,
  ends: SampleService['ends'],
  weight: SampleService['weight'],
  en: string,
  zh: string,
  notes?: SampleText,
): SampleService => ({ id, ends, weight, name: say(en, zh), ...(notes === undefined ? {} : { notes }) });

/** From orders to delivery: nearly every chain runs through Production Planning. */
const ORDER_TO_DELIVERY = [
  service('order-forecast', 'sales > production-planning', 5, 'Order forecast', '订单预测'),
  service('rush-orders', 'sales > production-planning', 4, 'Rush orders', '急单申请'),
  service(
    'delivery-dates',
    'production-planning > sales',
    5,
    'Delivery date confirmation',
    '交期确认',
    say(
      'Sales waits three days for a date, then promises one of its own.',
      '销售部等待三天仍无答复时，会自行向客户承诺交期。',
    ),
  ),
  service('material-plan', 'production-planning > purchasing', 5, 'Material requirements plan', '物料需求计划'),
  service('supplier-dates', 'purchasing > production-planning', 4, 'Supplier delivery dates', '供应商到货日期'),
  service('weekly-schedule', 'production-planning > production', 5, 'Weekly production schedule', '周生产计划'),
  service('progress-reports', 'production > production-planning', 4, 'Progress reports', '生产进度反馈'),
  service('dispatch-plan', 'production-planning > warehouse', 4, 'Dispatch plan', '发运计划'),
  service('stock-levels', 'warehouse > production-planning', 4, 'Stock levels', '库存数据'),
  service('material-kits', 'warehouse > production', 3, 'Material kits', '配套物料配送'),
  service('finished-pumps', 'production > warehouse', 3, 'Finished pumps', '成品入库'),
  service('machine-availability', 'maintenance > production-planning', 4, 'Machine availability', '设备可用情况'),
  service('maintenance-windows', 'production-planning > maintenance', 4, 'Maintenance windows', '检修窗口安排'),
  service('repairs', 'maintenance > production', 3, 'Repairs', '设备抢修'),
  service('fault-reports', 'production > maintenance', 2, 'Fault reports', '故障报修'),
  service('part-demand', 'after-sales > production-planning', 3, 'Spare-part demand', '备件需求'),
  service('part-dates', 'production-planning > after-sales', 4, 'Spare-part delivery dates', '备件交期'),
] as const;

/** From idea to drawing to shop floor. */
const DESIGN_TO_PRODUCTION = [
  service('bills-of-materials', 'product-design > production-planning', 4, 'Bills of materials', '物料清单'),
  service('change-dates', 'production-planning > product-design', 3, 'Dates for design changes', '设计变更排期'),
  service('routings', 'process-engineering > production-planning', 4, 'Routings and cycle times', '工艺路线与工时'),
  service('trial-slots', 'production-planning > process-engineering', 4, 'Slots for trial runs', '试制排期'),
  service('drawings', 'product-design > process-engineering', 4, 'Drawings and specifications', '图纸与技术规范'),
  service('design-review', 'process-engineering > product-design', 3, 'Manufacturability review', '可制造性评审'),
  service('work-instructions', 'process-engineering > production', 4, 'Work instructions', '作业指导书'),
  service('inspection-release', 'quality > production', 4, 'Inspection and release', '检验放行'),
  service('inspection-records', 'production > quality', 1, 'Inspection records', '自检记录'),
  service('incoming-inspection', 'quality > purchasing', 2, 'Incoming inspection results', '来料检验结果'),
  service('supplier-documents', 'purchasing > quality', 2, 'Supplier quality documents', '供应商质量文件'),
] as const;

/** From the market to the factory and back. */
const MARKET = [
  service('leads', 'marketing > sales', 4, 'Qualified leads', '有效销售线索'),
  service('market-feedback', 'sales > marketing', 3, 'Wins and losses', '赢单与丢单反馈'),
  service('market-requirements', 'marketing > product-design', 3, 'Market requirements', '市场需求'),
  service(
    'contract-handover',
    'sales > after-sales',
    4,
    'Contract and configuration handover',
    '合同与配置移交',
    say('Often arrives after the pump is running.', '移交资料常常在水泵投运之后才到。'),
  ),
  service('complaints', 'after-sales > quality', 3, 'Customer complaints', '客户投诉信息'),
  service('complaint-reports', 'quality > after-sales', 2, 'Complaint reports', '投诉分析报告'),
] as const;

/** What the support functions give, and what comes back. */
const SUPPORT = [
  service('credit-checks', 'finance > sales', 3, 'Credit checks', '客户信用审核'),
  service('contract-data', 'sales > finance', 3, 'Contract data', '合同数据'),
  service('supplier-payments', 'finance > purchasing', 2, 'Supplier payments', '供应商付款'),
  service('purchase-commitments', 'purchasing > finance', 2, 'Purchase commitments', '采购付款计划'),
  service('payroll-data', 'human-resources > finance', 3, 'Payroll data', '薪酬数据'),
  service('salary-budget', 'finance > human-resources', 3, 'Salary budget', '人力成本预算'),
  service('recruiting', 'human-resources > production', 4, 'Recruiting and training', '招聘与培训'),
  service('planning-system', 'it > production-planning', 5, 'Planning system', '计划系统运维'),
  service('ledger-system', 'it > finance', 3, 'Ledger system', '财务系统运维'),
  service('it-budget', 'finance > it', 2, 'IT budget', '信息化预算'),
  service('sales-system', 'it > sales', 3, 'Customer system', '客户管理系统运维'),
] as const;

/** What the departments of the sample give each other, on a scale from 1 to 5. */
export const SAMPLE_SERVICES: readonly SampleService[] = [
  ...ORDER_TO_DELIVERY,
  ...DESIGN_TO_PRODUCTION,
  ...MARKET,
  ...SUPPORT,
];
