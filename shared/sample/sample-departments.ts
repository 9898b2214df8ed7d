import { type SampleText, say } from './sample-text.ts';

export interface SampleDivision {
  readonly name: SampleText;
  readonly departments: Readonly<Record<string, SampleDepartment>>;
}

export interface SampleDepartment {
  readonly name: SampleText;
  readonly headcount: number;
  readonly notes?: SampleText;
}

/** A maker of industrial pumps; the keys are the ids. Every name here is made up. */
export const SAMPLE_DIVISIONS = {
  commercial: {
    name: say('Commercial', '营销板块'),
    departments: {
      sales: { name: say('Sales', '销售部'), headcount: 34 },
      marketing: { name: say('Marketing', '市场部'), headcount: 9 },
      'after-sales': { name: say('After-Sales Service', '售后服务部'), headcount: 22 },
    },
  },
  engineering: {
    name: say('Engineering', '技术板块'),
    departments: {
      'product-design': { name: say('Product Design', '产品设计部'), headcount: 27 },
      'process-engineering': { name: say('Process Engineering', '工艺部'), headcount: 14 },
      quality: { name: say('Quality', '质量部'), headcount: 18 },
    },
  },
  operations: {
    name: say('Operations', '运营板块'),
    departments: {
      'production-planning': {
        name: say('Production Planning', '生产计划部'),
        headcount: 6,
        notes: say(
          'Six planners since the second line opened. Every change of date passes through them, mostly by phone.',
          '第二条产线投产以来仍只有六名计划员。所有交期变更都要经过他们，且大多通过电话。',
        ),
      },
      purchasing: { name: say('Purchasing', '采购部'), headcount: 11 },
      production: { name: say('Production', '生产部'), headcount: 142 },
      warehouse: { name: say('Warehouse and Logistics', '仓储物流部'), headcount: 31 },
      maintenance: { name: say('Maintenance', '设备维护部'), headcount: 16 },
    },
  },
  support: {
    name: say('Support', '职能板块'),
    departments: {
      finance: { name: say('Finance', '财务部'), headcount: 15 },
      'human-resources': { name: say('Human Resources', '人力资源部'), headcount: 8 },
      it: {
        name: say('Information Technology', '信息技术部'),
        headcount: 7,
        notes: say(
          'Departments say that they learn of planned downtime on the day.',
          '各部门反映，系统停机当天才接到通知。',
        ),
      },
    },
  },
} as const satisfies Readonly<Record<string, SampleDivision>>;
