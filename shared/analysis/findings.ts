/** THE LIST of findings. */
export const FINDINGS = [{ id: 'bottleneck' }, { id: 'one-way-dependency' }] as const;

export type FindingId = (typeof FINDINGS)[number]['id'];
