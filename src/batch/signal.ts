/** Wakes whoever waits for something to have changed. */
export class Signal {
  private wakers: (() => void)[] = [];

  notify(): void {
    const { wakers } = this;
    this.wakers = [];
    for (const wake of wakers) wake();
  }

  changed(): Promise<void> {
    return new Promise((resolve) => this.wakers.push(resolve));
  }
}
