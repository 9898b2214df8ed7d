export const faultWhatIf = {
  'fault.service-elsewhere.what': '所选服务中，有一项既不由“{name}”提供，也不由其获得。',
  'fault.service-elsewhere.safe': '内容未作任何更改。',
  'fault.service-elsewhere.do': '请选择该部门提供或获得的服务。',
  'fault.copy-out-of-date.what': '复制过程中协作图已被更改。',
  'fault.copy-out-of-date.safe': '内容未作任何更改。',
  'fault.copy-out-of-date.do': '请重新复制。',
} as const;
