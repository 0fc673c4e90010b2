package dev.taskbound.engine.flow;

import dev.taskbound.engine.effort.Effort;

/**
 * Counts the steps of one body's analysis and ends one that takes too many. Steps, not time: what
 * is checked must not depend on the machine.
 */
public final class Work {
  /** Two hundred times what the most tangled body of the corpora takes; about a second's worth. */
  public static final long MOST = 10_000_000;

  private final long most;
  private final Effort effort;
  private long done;

  Work(long most, Effort effort) {
    this.most = most;
    this.effort = effort;
  }

  /** What is thrown to give up a body: no fault, so it has no stack trace. */
  public static final class TooMuch extends RuntimeException {
    private static final long serialVersionUID = 1;

    TooMuch() {
      super("too much work for one body", null, false, false);
    }
  }

  /**
   * Counts steps: visits of nodes, and objects met on walks over a store.
   *
   * @throws TooMuch if the body has had its share
   */
  void steps(int steps) {
    done += steps;
    effort.add(Effort.Kind.STEPS, steps);
    if (done > most) {
      throw new TooMuch();
    }
  }
}
