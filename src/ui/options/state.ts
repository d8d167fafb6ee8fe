/** One site in the list. */
export interface SiteEntry {
  name: string;
  state: 'on' | 'off' | 'needs-permission';
  /** When it was last changed, milliseconds since 1970; undefined where the clock that said so was wrong. */
  changed?: number;
  /** How many placeholders were hidden on it, on this machine. */
  hidden: number;
  /** It found no room in synced storage. */
  onlyHere: boolean;
  /** Its articles open in the reader view by themselves. */
  reader?: boolean;
  /** What went wrong with the last change: it was not kept, or the reader said no. */
  problem?: 'not-kept' | 'refused';
  busy?: boolean;
}

/** How much of one kind is stored. */
export interface StoredSize { name: 'sites' | 'neverHidden' | 'other' | 'sync' | (string & {}); items: number; bytes: number }

/** Why a file was not imported. */
export type ImportRefusal =
  | { kind: 'json'; line: number; column: number }
  | { kind: 'member'; path: string; found: string }
  | { kind: 'file' } | { kind: 'not-kept' } | { kind: 'too-large' };

/** What just happened, with a way back where there is one. */
export interface Said { text: string; undo: boolean }

export interface OptionsState {
  /** By name; undefined until they are read. */
  sites?: SiteEntry[];
  /** What the browser said when storage could not be read. */
  failed?: string;
  /** What the browser said when a switch could not be mirrored. */
  storageProblem?: string;
  /** How many records a newer version wrote. */
  newer: number;
  sizes: StoredSize[];
  said?: Said;
  refusal?: ImportRefusal;
  /** The reader is asked whether to remove everything. */
  askingReset: boolean;
  /** Something that concerns all the sites is under way. */
  busy: boolean;
}

export interface OptionsCallbacks {
  onTurn(name: string, on: boolean): void;
  onRemove(name: string): void;
  /** Whether articles of the site open in the reader view by themselves. */
  onReader(name: string, on: boolean): void;
  /** Asks for access to the sites that are on without it. */
  onAllow(names: string[]): void;
  onUndo(): void;
  onExport(): void;
  onImport(file: File): void;
  onAskReset(asking: boolean): void;
  onReset(): void;
}
