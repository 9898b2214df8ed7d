import { finding, reportOf, type Sketched, sketch } from './export-sketch.ts';

/** A fictional maker of valves: 14 departments in 4 divisions, 45 services, both languages. */
export function valveMaker(): Sketched {
  return sketch({
    name: 'Order lead time review',
    client: 'Halden Valves',
    divisions: {
      'Commercial | 商务板块': ['Sales | 销售部', 'Marketing | 市场部', 'Customer Service | 客户服务部'],
      'Operations | 运营板块': [
        'Production Planning | 生产计划部',
        'Machining | 机加工车间',
        'Assembly | 装配车间',
        'Quality Assurance | 质量管理部',
        'Warehouse and Dispatch | 仓储与发运部',
      ],
      'Engineering | 技术板块': [
        'Product Development | 产品研发部',
        'Process Engineering | 工艺部',
        'Maintenance | 设备维护部',
      ],
      'Corporate | 职能板块': [
        'Finance | 财务部',
        'Human Resources | 人力资源部',
        'Information Technology | 信息技术部',
      ],
    },
    services: [
      'Sales > Production Planning 5 order book',
      'Production Planning > Sales 4 delivery dates',
      'Marketing > Sales 3 leads',
      'Sales > Marketing 2 market feedback',
      'Customer Service > Sales 3 complaints digest',
      'Sales > Customer Service 4 contracts',
      'Marketing > Product Development 3 market studies',
      'Product Development > Marketing 2 release notes',
      'Production Planning > Machining 5 work orders',
      'Machining > Production Planning 3 progress reports',
      'Production Planning > Assembly 5 build schedule',
      'Assembly > Production Planning 3 progress reports',
      'Machining > Assembly 5 parts',
      'Assembly > Quality Assurance 4 finished valves',
      'Quality Assurance > Assembly 3 test results',
      'Quality Assurance > Warehouse and Dispatch 5 release notes',
      'Assembly > Warehouse and Dispatch 4 packed goods',
      'Warehouse and Dispatch > Customer Service 3 shipment status',
      'Production Planning > Warehouse and Dispatch 4 dispatch plan',
      'Warehouse and Dispatch > Production Planning 3 stock levels',
      'Quality Assurance > Machining 3 inspection results',
      'Machining > Quality Assurance 2 samples',
      'Customer Service > Quality Assurance 3 returns',
      'Quality Assurance > Customer Service 3 failure reports',
      'Product Development > Process Engineering 5 drawings',
      'Process Engineering > Product Development 3 feasibility checks',
      'Process Engineering > Machining 4 routings',
      'Process Engineering > Assembly 4 work instructions',
      'Process Engineering > Production Planning 4 standard times',
      'Maintenance > Machining 5 uptime',
      'Maintenance > Assembly 4 uptime',
      'Machining > Maintenance 2 fault reports',
      'Product Development > Quality Assurance 3 specifications',
      'Product Development > Sales 3 product data',
      'Finance > Sales 4 credit checks',
      'Finance > Production Planning 3 budgets',
      'Sales > Finance 3 invoicing data',
      'Warehouse and Dispatch > Finance 3 stock valuation',
      'Human Resources > Machining 3 recruiting',
      'Human Resources > Assembly 3 training',
      'Finance > Human Resources 2 payroll budget',
      'Information Technology > Production Planning 4 planning system',
      'Information Technology > Finance 4 ledger system',
      'Information Technology > Sales 3 order system',
      'Information Technology > Customer Service 2 ticket system',
    ],
  });
}

/** The valve maker's report: one bottleneck and five one-way dependencies. */
export function valveReport({ content, id }: Sketched) {
  const oneWay = (provider: string, customer: string) =>
    finding('one-way-dependency', [id(provider), id(customer)], content);
  return reportOf(content, [
    oneWay('Machining', 'Assembly'),
    oneWay('Maintenance', 'Assembly'),
    oneWay('Information Technology', 'Production Planning'),
    oneWay('Quality Assurance', 'Warehouse and Dispatch'),
    oneWay('Process Engineering', 'Assembly'),
    finding('bottleneck', [id('Production Planning')], content),
  ]);
}
