package dev.taskbound.engine.flow;

import com.sun.source.tree.Tree;
import dev.taskbound.engine.mode.Mode;
import javax.lang.model.type.TypeMirror;

/**
 * An abstract object: what one parameter, field, call or closure expression evaluates to.
 *
 * <p>Every site has two: the newest object made there, about which facts are exact, and a summary
 * of all {@linkplain #older older} ones (recency abstraction, Balakrishnan and Reps, SAS 2006).
 * That is what lets a loop acquire, use and close an object in each pass.
 */
final class Loc implements Comparable<Loc> {
  /** Where an abstract object comes from. */
  enum Kind {
    /** A parameter of the method under analysis: its caller's object. */
    PARAM,
    /** A parameter of a closure: lent for one run of the closure's body. */
    LENT,
    THIS,
    /** The result of a call, an allocation, a closure expression, a pattern or a cast. */
    FRESH,
    /** What a field of another object held when it was first read. */
    FIELD,
    STATIC,
    /** The current task context itself, as an owner. */
    TASK
  }

  final int id;
  final Kind kind;

  /** The body in which the object comes into being. */
  final Frame frame;

  final TypeMirror type;
  final Mode mode;

  /** The tree that a reader would point at as the object's origin; null for none. */
  final Tree origin;

  /** The closure that a object runs, or null. */
  Closure closure;

  /** For a {@link Kind#FIELD}, the object whose field it is. */
  Loc base;

  /** For a {@link Kind#FIELD}, the field. */
  javax.lang.model.element.Element field;

  /** For a functional parameter, the context in which its calls run the closure. */
  dev.taskbound.engine.facts.Boundary boundary;

  /** For a functional parameter, the locks with which it is run. */
  java.util.List<Lock> runsWith = java.util.List.of();

  /** For what a container returned, the containers that a store into it writes through to. */
  Locs views = Locs.NONE;

  /** Whether its maker's signature says what may be done with it. */
  boolean described;

  /** For an element taken out of a container, what stands for all of them: loops make no more. */
  Loc elementOf;

  /** Whether it came out of a container that was filled elsewhere. */
  boolean element;

  /** Whether it stands for every element of a container that was filled elsewhere. */
  boolean many;

  /** A counted object of unmarked code that a method got from its caller, who may end it later. */
  boolean lent;

  /** Whether what is borrowed from it never ends. */
  boolean unending;

  /** Whether it is a pipeline whose stages run in parallel. */
  boolean parallel;

  /** Whether it may have got something confined from elsewhere. */
  boolean given;

  /** Whether this is the summary of older objects. */
  boolean summary;

  private Loc older;
  private final LocTable table;

  Loc(LocTable table, Kind kind, Frame frame, TypeMirror type, Mode mode, Tree origin) {
    this.table = table;
    this.id = table.next();
    this.kind = kind;
    this.frame = frame;
    this.type = type;
    this.mode = mode;
    this.origin = origin;
  }

  /** Returns the summary of the objects made at this site before the newest one. */
  Loc older() {
    if (summary) {
      return this;
    }
    if (older == null) {
      older = new Loc(table, kind, frame, type, mode, origin);
      older.closure = closure;
      older.base = base;
      older.field = field;
      older.boundary = boundary;
      older.runsWith = runsWith;
      older.views = views;
      older.many = many;
      older.element = element;
      older.elementOf = elementOf;
      older.described = described;
      older.lent = lent;
      older.unending = unending;
      older.parallel = parallel;
      older.given = given;
      older.summary = true;
    }
    return older;
  }

  /** The same in every run, unlike that of an object: so walks over sets are. */
  @Override
  public int hashCode() {
    return id;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int compareTo(Loc other) {
    return Integer.compare(id, other.id);
  }

  @Override
  public String toString() {
    return kind + "#" + id + (summary ? "*" : "") + ":" + mode;
  }
}
