/** 两个部门之间服务路径的用语。 */
export const routes = {
  'metric.link-betweenness': '最短服务链条经过的比例',
  'metric.link-rank': '{share}，在{count}个环节中排第{place}',
  'routes.count':
    '{count, plural, =0 {没有服务链条通向对方。} =1 {只有一条路径：所有链条共用某一环节。} other {有#条独立路径。}}',
  'routes.narrowest': '若失去{places}，路径将全部中断。',
  'routes.note': '独立路径互不共用任何环节，可以相互替代。链条可以经过其他部门。',
  'routes.title': '独立路径',
} as const;
