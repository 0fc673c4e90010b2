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

  /** A walk that is over, and can be used again; null while it is under way. */
  private Walk spare;

  Work(long most, Effort effort) {
    this.most = most;
    this.effort = effort;
  }

  /** Returns a new walk, which should be {@linkplain #over given back}. */
  Walk walk() {
    Walk walk = spare == null ? new Walk() : spare;
    spare = null;
    return walk.begin();
  }

  /** Takes a walk back whose objects are not needed any more. */
  void over(Walk walk) {
    spare = walk;
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
