/** The five texts the site began with, oldest first: what is known of them stays true however many texts join them. */
export const FIRST_TEXTS = [
  'iraq-russia-military-cooperation',
  'quadrilateral-alliance-again',
  'russia-rushes-to-fill-the-vacuum',
  'iraq-axis-of-balances',
  'shoigu-arrives-in-baghdad',
] as const;

/** Whether an article is one of the five. */
export function isFirstText({ id }: { readonly id: string }): boolean {
  return (FIRST_TEXTS as readonly string[]).includes(id);
}
