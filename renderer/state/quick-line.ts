/** The id of the field that is the quick line. */
export const QUICK_LINE = 'quick-line';

export function goToQuickLine(): void {
  const field = document.getElementById(QUICK_LINE);
  field?.focus();
  if (field instanceof HTMLInputElement) field.select();
}
