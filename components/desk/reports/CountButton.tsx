interface CountButtonProps {
  readonly count: number;
  /** As it is to be shown. */
  readonly text: string;
  /** What the number is, for the ear. */
  readonly label: string;
  readonly onShow: () => void;
  readonly tabIndex?: number;
}

/** A number that leads to its cases; a plain number when there are none. */
export function CountButton({ count, text, label, onShow, tabIndex }: CountButtonProps) {
  if (count === 0) return <span>{text}</span>;
  return (
    <button type="button" class="cases-button" aria-label={label} tabIndex={tabIndex} onClick={onShow}>
      {text}
    </button>
  );
}
