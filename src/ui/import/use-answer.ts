import { useEffect, useState } from 'react';

/**
 * The answer to a question that takes a moment; undefined until it comes, and where none does.
 *
 * @param question What it depends on; asked anew when any of it is another one.
 */
export function useAnswer<Answer>(
  ask: () => Promise<Answer>,
  question: readonly unknown[],
): Answer | undefined {
  const [known, setKnown] = useState<{ readonly question: readonly unknown[]; readonly answer: Answer }>();
  useEffect(() => {
    let isGone = false;
    ask().then(
      (answer) => !isGone && setKnown({ question, answer }),
      // The window says itself when what answers has broken down.
      () => undefined,
    );
    return () => {
      isGone = true;
    };
    // oxlint-disable-next-line react-hooks/exhaustive-deps -- the same question until a part of it is another one
  }, question);
  return known?.question.every((part, at) => part === question[at]) ? known.answer : undefined;
}
