export const ratedGap = {
  'subject.overall': '总体满意度',
  'subject.awareness': '意识',
  'subject.goals': '目标',
  'subject.value': '价值',
  'subject.time': '时间',
  'subject.execution': '执行',
  'subject.information': '信息',
  'subject.emotion': '情绪',

  'finding.rated-gap.name': '评价落差',
  'finding.rated-gap.headline': '在“{subject}”上，{provider}自评{own}分，{customer}评{rated}分。',
  'finding.rated-gap.text':
    '在“{subject}”上，{provider}给自己打{own}分（满分5分），{customer}的{respondents}位受访者平均打{rated}分，相差{points}分。{more, plural, =0 {} other {另有#个方面的评价也有这样的差距。}}',
  'finding.rated-gap.ask':
    '{side, select, lower {哪些情况是{customer}看到而{provider}没有看到的？} other {哪些方面{provider}自认不足，而{customer}已经满意？}}',
  'finding.rated-gap.not-said': '这并不表示哪一方的看法才是对的。',
  'finding.rated-gap.where': '{provider} → {customer}',

  'finding.evidence.rated-gap': '{subject}：{provider}自评、{customer}评价、差距',
  'finding.evidence.rated-gap-value': '{own}、{rated}、{gap}（n = {respondents}，一致性{agreement}）',
  'finding.evidence.rated-gap-cutoffs': '差距不低于{gap}，受访者不少于{respondents}位，一致性不低于{agreement}',
  'finding.evidence.customer-rating': '内部客户的平均评价，1至5（受访者不少于{respondents}位且低于{cutoff}即列为发现）',
  'finding.evidence.customer-rating-value': '{rating}（{respondents}位受访者）',
  'finding.evidence.not-rated': '尚无评价',

  'proof.section.ratings': '双方的评价',
  'proof.count.ratings': '{count, plural, other {#}}个方面',
  'proof.rating': '{service}：{subject}',
  'proof.rating.detail': '{provider}自评{own} · {customer}评{rated}（n = {respondents}） · 一致性{agreement}',
} as const;
