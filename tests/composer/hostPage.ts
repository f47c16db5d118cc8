/** What the host page tells tests about its editors: always of their own models, never of their elements. */
export interface HostPage {
  observe(editor: string): Observation;
  /** The editor's text as soon as it is another one, or after a second: some editors undo in a later turn. */
  textOtherThan(editor: string, text: string): Promise<string>;
  /** Two frames later: whatever the browser still had to tell the page is told. */
  settled(): Promise<void>;
  /** Fills an editor as a page does that has kept a draft. */
  fill(editor: string, text: string): void;
  /**
   * Makes all editors anew and forgets what happened. There is one version of Lexical at a time, as on any page: each
   * meddles with the other's editors.
   */
  reset(version: LexicalVersion): void;
}

export type LexicalVersion = 'current' | 'former';

export interface Observation {
  readonly text: string;
  /** Both ends of the selection, counted from the start. */
  readonly caret: readonly [number, number];
  /** How often something was sent, from whichever editor. */
  readonly sends: number;
  readonly errors: readonly string[];
}

/** An editor as its owner knows it. */
export interface EditorModel {
  readonly text: string;
  readonly caret: readonly [number, number];
  readonly fill: (text: string) => void;
}

/** Where the editors of the page report to. */
export class HostRecords {
  readonly models = new Map<string, () => EditorModel>();
  readonly errors: string[] = [];
  sends = 0;

  observe(editor: string): Observation {
    const { text = '', caret = [0, 0] } = this.models.get(editor)?.() ?? {};
    return { text, caret, sends: this.sends, errors: this.errors };
  }

  clear(): void {
    this.models.clear();
    this.errors.length = 0;
    this.sends = 0;
  }
}

declare global {
  interface Window {
    hostPage: HostPage;
  }
}
