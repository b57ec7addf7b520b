/** The tree that Markdown is parsed to: what Discord's client tells apart, and nothing of how it looks. */
export type Inline =
  | { type: 'text'; text: string }
  | { type: Emphasis; children: Inline[] }
  | { type: 'code'; text: string }
  | { type: 'codeBlock'; language: string; text: string }
  | { type: 'link'; href: string; children: Inline[] }
  | { type: 'user' | 'role' | 'channel'; id: string }
  | { type: 'everyone'; name: 'everyone' | 'here' }
  | { type: 'command'; name: string; id: string }
  | { type: 'emoji'; name: string; id: string }
  | { type: 'timestamp'; seconds: number; style: string };

export type Emphasis = 'bold' | 'italic' | 'underline' | 'strike' | 'spoiler';

export type Block =
  | { type: 'paragraph' | 'subtext'; children: Inline[] }
  | { type: 'heading'; level: 1 | 2 | 3; children: Inline[] }
  | { type: 'quote'; children: Block[] }
  | { type: 'list'; ordered: boolean; start: number; items: Block[][] };
