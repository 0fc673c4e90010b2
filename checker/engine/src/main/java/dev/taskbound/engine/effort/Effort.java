package dev.taskbound.engine.effort;

import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;

/**
 * Counts what one engine does. What it counts does not depend on the machine, so that a change that
 * makes the engine do more shows whatever else runs there. Not for several threads, as the engine
 * is not.
 */
public final class Effort {

  /** A kind of work, in the order in which a check comes to it. */
  public enum Kind {
    /** Compilation units that were checked. */
    FILES,
    /** Classes whose declarations were checked, local ones not counted. */
    CLASSES,
    /** Methods, initializers and fields that were asked whether they matter. */
    BODIES_JUDGED,
    /** Trees that were looked at for that. */
    TREES_JUDGED,
    /** Classes and methods that were judged for that, each once. */
    VERDICTS,
    /** Bodies that went to the flow analysis. */
    BODIES_ANALYSED,
    /** Analyses of called methods for what they amount to. */
    SUMMARIES,
    /** Control-flow graphs that were built. */
    GRAPHS,
    /** Runs of the body of a closure. */
    CLOSURES,
    /** Visits of the blocks of graphs. */
    BLOCKS,
    /** Steps of the analyses: visits of nodes, and objects met on walks over a store. */
    STEPS,
    /** Classes whose facts were put together. */
    CLASS_FACTS,
    /** Methods whose facts were put together. */
    METHOD_FACTS;

    /** Returns what it is called in tables. */
    public String label() {
      return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
  }

  private final long[] counts = new long[Kind.values().length];

  /** Counts one piece of work. */
  public void add(Kind kind) {
    counts[kind.ordinal()]++;
  }

  /** Counts several pieces of work. */
  public void add(Kind kind, int pieces) {
    counts[kind.ordinal()] += pieces;
  }

  /** Counts what another engine has done, too. */
  public void add(Effort other) {
    for (int i = 0; i < counts.length; i++) {
      counts[i] += other.counts[i];
    }
  }

  /** Returns how much was done so far, for each kind in their order. */
  public Map<Kind, Long> counts() {
    Map<Kind, Long> all = new EnumMap<>(Kind.class);
    for (Kind kind : Kind.values()) {
      all.put(kind, counts[kind.ordinal()]);
    }
    return all;
  }
}
