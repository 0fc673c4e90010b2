package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import java.util.LinkedHashSet;
import java.util.Objects;
import java.util.Set;

/**
 * One task context of the stack that a body runs in.
 *
 * @param kind how it came to be the current one
 * @param sites the calls that may have entered it, or that exited the one above it; none for the
 *     body's own
 * @param locs the objects that stand for it as an owner: several after a join of paths of which
 *     some have left it
 * @param state whether it is there on every path
 */
record Context(Kind kind, Set<Tree> sites, Locs locs, State state) {
  /** Whether a context is there on every path. */
  enum State {
    SURE,
    /** On some paths that have met in a {@code finally} block: judged at its exit or the end. */
    UNSURE,
    /** On some paths; that was reported, and nothing more is to be said about it. */
    REPORTED
  }

  /** How a context became the current one. */
  enum Kind {
    /** It was when the body began. */
    OWN,
    /** It was entered here. */
    ENTERED,
    /** It is the caller's: the body's own was exited here. */
    OUTER
  }

  // What a record has of itself is linked at run time, which costs more than most bodies take.

  @Override
  public boolean equals(Object object) {
    return this == object
        || object instanceof Context other
            && kind == other.kind
            && state == other.state
            && locs.equals(other.locs)
            && sites.equals(other.sites);
  }

  @Override
  public int hashCode() {
    return Objects.hash(kind, sites, locs, state);
  }

  static Context own(Locs locs) {
    return new Context(Kind.OWN, Set.of(), locs, State.SURE);
  }

  static Context at(Kind kind, Tree site, Locs locs) {
    return new Context(kind, Set.of(site), locs, State.SURE);
  }

  Context with(Locs others) {
    return new Context(kind, sites, others, state);
  }

  Context as(State other) {
    return state == other ? this : new Context(kind, sites, locs, other);
  }

  boolean sure() {
    return state == State.SURE;
  }

  /** Returns what this is where it meets {@code other}, of the same kind, on another path. */
  Context join(Context other) {
    if (equals(other)) {
      return this;
    }
    Set<Tree> all = new LinkedHashSet<>(sites);
    all.addAll(other.sites);
    return new Context(kind, all, locs.union(other.locs), worse(state, other.state));
  }

  private static State worse(State one, State other) {
    return one.compareTo(other) >= 0 ? one : other;
  }
}
