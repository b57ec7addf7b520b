import { html, LitElement, nothing, type PropertyValues, type TemplateResult } from 'lit';
import { icons } from '../icons.ts';

export interface SelectOption {
  value: string;
  label: string;
  detail: string;
  selected: boolean;
  avatar?: string;
}

/**
 * A select menu that keyboard, touch and screen readers can use (the ready-made component only draws one).
 * Fires `choose` with the chosen values: at once when one can be chosen, on closing when several can.
 */
export class SelectMenu extends LitElement {
  static override properties = {
    // The page is drawn anew on every change: a choice must not be lost to a list that is merely a new array.
    options: {
      attribute: false,
      hasChanged: (now: unknown, before: unknown) => JSON.stringify(now) !== JSON.stringify(before),
    },
    placeholder: { type: String },
    min: { type: Number },
    max: { type: Number },
    disabled: { type: Boolean },
    open: { state: true },
    chosen: { state: true },
    active: { state: true },
  };

  declare options: readonly SelectOption[];
  declare placeholder: string;
  declare min: number;
  declare max: number;
  declare disabled: boolean;
  declare open: boolean;
  declare chosen: readonly string[];
  declare active: number;

  constructor() {
    super();
    this.options = [];
    this.placeholder = '';
    this.min = 1;
    this.max = 1;
    this.disabled = false;
    this.open = false;
    this.chosen = [];
    this.active = -1;
    this.addEventListener('focusout', ({ relatedTarget }) => {
      if (!(relatedTarget instanceof Node && this.contains(relatedTarget))) this.close();
    });
  }

  /** No shadow tree: the page's style sheet applies. */
  override createRenderRoot(): HTMLElement {
    return this;
  }

  override willUpdate(changed: PropertyValues): void {
    if (changed.has('options')) this.chosen = this.preselected();
  }

  override updated(changed: PropertyValues): void {
    if (changed.has('open') && this.open) this.turn();
    if (changed.has('active')) this.querySelector('[data-active]')?.scrollIntoView({ block: 'nearest' });
  }

  override render(): TemplateResult {
    const labels = this.options.filter(({ value }) => this.chosen.includes(value)).map(({ label }) => label);
    return html`<button type="button" class="select-trigger" role="combobox" aria-haspopup="listbox"
        aria-expanded=${this.open} aria-label=${this.placeholder} aria-activedescendant=${this.activeId()}
        ?disabled=${this.disabled} @click=${() => this.toggle()} @keydown=${(event: KeyboardEvent) => this.operate(event)}>
        <span class=${labels.length > 0 ? '' : 'placeholder'}>${labels.join(', ') || this.placeholder}</span>
        ${icons.chevron}
      </button>
      ${this.open ? this.renderList() : nothing}`;
  }

  private renderList(): TemplateResult {
    return html`<ul class="select-list" role="listbox" aria-multiselectable=${this.max > 1}>${this.options.map(
      ({ label, detail, value, avatar }, index) => html`<li role="option" id=${this.optionId(index)}
        aria-selected=${this.chosen.includes(value)} ?data-active=${index === this.active}
        @pointerdown=${(event: Event) => event.preventDefault()} @click=${() => this.pick(index)}>
        ${avatar ? html`<img src=${avatar} alt="">` : nothing}
        <span class="option-text"><span>${label}</span>${detail ? html`<small>${detail}</small>` : nothing}</span>
        ${this.chosen.includes(value) ? icons.check : nothing}
      </li>`,
    )}</ul>`;
  }

  private operate(event: KeyboardEvent): void {
    if (event.key === 'Escape' && this.open) this.close();
    else if (event.key === 'ArrowDown') this.step(1);
    else if (event.key === 'ArrowUp') this.step(-1);
    else if ((event.key === 'Enter' || event.key === ' ') && this.open) this.pick(this.active);
    else return;
    event.preventDefault();
    event.stopPropagation();
  }

  private step(by: 1 | -1): void {
    const { length } = this.options;
    this.active = (Math.max(this.active, by > 0 ? -1 : 0) + by + length) % length;
    this.open = true;
  }

  private toggle(): void {
    if (this.open) this.close();
    else {
      this.active = this.options.findIndex(({ value }) => this.chosen.includes(value));
      this.open = true;
    }
  }

  private pick(index: number): void {
    const option = this.options[index];
    if (!option) return;
    if (this.max === 1) {
      this.chosen = [option.value];
      this.open = false;
      this.choose();
    } else if (this.chosen.includes(option.value)) {
      this.chosen = this.chosen.filter((value) => value !== option.value);
    } else if (this.chosen.length < this.max) this.chosen = [...this.chosen, option.value];
  }

  /** Several values count when the list closes, if they are enough and not what was there before. */
  private close(): void {
    if (!this.open) return;
    this.open = false;
    const before = this.preselected();
    const same = before.length === this.chosen.length && before.every((value) => this.chosen.includes(value));
    if (this.max > 1 && !same && this.chosen.length >= this.min) this.choose();
  }

  private choose(): void {
    this.dispatchEvent(new CustomEvent<string[]>('choose', { detail: [...this.chosen] }));
  }

  private preselected(): string[] {
    return this.options.filter(({ selected }) => selected).map(({ value }) => value);
  }

  /** Opens upwards where there is too little room below. */
  private turn(): void {
    const bottom = (this.closest('#messages') ?? document.documentElement).getBoundingClientRect().bottom;
    const height = this.querySelector('.select-list')?.getBoundingClientRect().height ?? 0;
    this.classList.toggle('upwards', this.getBoundingClientRect().bottom + height + 8 > bottom);
  }

  private optionId(index: number): string {
    return `${this.id}-option-${index}`;
  }

  private activeId(): string {
    return this.open && this.active >= 0 ? this.optionId(this.active) : '';
  }
}

customElements.define('select-menu', SelectMenu);
