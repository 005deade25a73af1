const strong =
  /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}|\p{Letter}/u;
const rightward = /\p{Script=Hebrew}|\p{Script=Arabic}|\p{Script=Syriac}|\p{Script=Thaana}|\p{Script=Nko}/u;

/** Whether text runs from right to left: its first letter says so, as Unicode's bidirectional algorithm has it (P2). */
export function isRightToLeft(text: string): boolean {
  const first = strong.exec(text);
  return first !== null && rightward.test(first[0]);
}
