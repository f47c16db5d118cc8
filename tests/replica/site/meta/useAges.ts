import { useEffect, useReducer } from 'react';
import { AGE_DELAY } from './times';

/** Lets a view that shows ages be drawn again as they grow. */
export function useAges(): void {
  const [, drawAgain] = useReducer((count: number) => count + 1, 0);
  useEffect(() => {
    const timer = setInterval(drawAgain, AGE_DELAY);
    return () => clearInterval(timer);
  }, []);
}
