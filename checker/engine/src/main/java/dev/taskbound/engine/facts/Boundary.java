package dev.taskbound.engine.facts;

import java.util.List;

/**
 * What a method does with a functional argument.
 *
 * @param kind whether the closure runs here, in another task context, or cannot be told
 * @param until for {@link Kind#UNTIL}, the name of the receiver or parameter whose closing ends the
 *     context
 * @param resultStays whether the closure's result, and what it is given, stays where it runs
 * @param home canonical names of handle types whose home the closure's context is
 * @param because the annotation of a framework that makes a method a boundary, as one would write
 *     it; empty where the method or its model says so itself
 */
public record Boundary(
    Kind kind, String until, List<String> home, boolean resultStays, String because) {

  /** The ways in which a closure may be run. */
  public enum Kind {
    /** In this task context, before the call returns. */
    IMMEDIATE,
    /** In a new context that ends before the call returns. */
    SCOPED,
    /** In a new context that ends before a named object is closed. */
    UNTIL,
    /** In a new context that may outlive everything here. */
    DETACHED,
    /** Kept by the callee: an ordinary value. */
    KEPT,
    /** Nothing is known. */
    UNKNOWN;

    /** Returns whether the closure runs in another task context. */
    public boolean crosses() {
      return this == SCOPED || this == UNTIL || this == DETACHED;
    }
  }

  /** Where the annotation of a framework is noted among the values of the one it stands for. */
  static final String BECAUSE = " because";

  public static final Boundary IMMEDIATE = new Boundary(Kind.IMMEDIATE, "", List.of(), false, "");
  public static final Boundary SCOPED = new Boundary(Kind.SCOPED, "", List.of(), false, "");
  public static final Boundary DETACHED = new Boundary(Kind.DETACHED, "", List.of(), false, "");
  public static final Boundary KEPT = new Boundary(Kind.KEPT, "", List.of(), false, "");
  public static final Boundary UNKNOWN = new Boundary(Kind.UNKNOWN, "", List.of(), false, "");

  /** Returns whether a closure handed to this boundary crosses. */
  public boolean crosses() {
    return kind.crosses();
  }

  /** Returns the same boundary for a closure whose result does not leave the other context. */
  public Boundary withResultInside() {
    return resultStays ? this : new Boundary(kind, until, home, true, because);
  }

  /** Returns this boundary, at which the given handle types are at home. */
  public Boundary withHome(List<String> types) {
    return types.equals(home) ? this : new Boundary(kind, until, types, resultStays, because);
  }

  /** Returns the boundary that an annotation set describes, or null if it describes none. */
  static Boundary of(AnnotSet annots) {
    if (annots.has("PretendThread")) {
      List<String> home = annots.strings("PretendThread", "home");
      String because = String.join("", annots.strings("PretendThread", BECAUSE));
      if (annots.flag("PretendThread", "detached")) {
        boolean stays = annots.flag("PretendThread", "resultStays");
        return new Boundary(Kind.DETACHED, "", home, stays, because);
      }
      List<String> until = annots.strings("PretendThread", "until");
      if (!until.isEmpty() && !until.get(0).isEmpty()) {
        return new Boundary(Kind.UNTIL, until.get(0), home, false, because);
      }
      return new Boundary(Kind.SCOPED, "", home, false, because);
    }
    return annots.has("RunsImmediately") ? IMMEDIATE : null;
  }
}
