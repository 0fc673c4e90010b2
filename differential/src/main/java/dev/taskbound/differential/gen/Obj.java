package dev.taskbound.differential.gen;

import java.util.List;

/**
 * A value of the run that is followed; one is only equal to itself.
 *
 * <p>Immutable: what becomes of it is in {@link State}.
 */
final class Obj {
  private final int id;
  private final Kind kind;
  private final Strand strand;
  private final Obj context;
  private final List<Obj> owners;
  private final Object space;

  /**
   * Creates a value.
   *
   * @param id its number; later ones are greater
   * @param kind what it is
   * @param strand the pretend thread it was made in
   * @param context the task context it was made in; null for a context
   * @param owners what it depends on
   * @param space the address space it belongs to, or null
   */
  Obj(int id, Kind kind, Strand strand, Obj context, List<Obj> owners, Object space) {
    this.id = id;
    this.kind = kind;
    this.strand = strand;
    this.context = context;
    this.owners = List.copyOf(owners);
    this.space = space;
  }

  int id() {
    return id;
  }

  Kind kind() {
    return kind;
  }

  Strand strand() {
    return strand;
  }

  Obj context() {
    return context;
  }

  List<Obj> owners() {
    return owners;
  }

  Object space() {
    return space;
  }

  /** Tells whether this value depends on another one, directly or not, or is it. */
  boolean dependsOn(Obj other) {
    return this == other || owners.stream().anyMatch(owner -> owner.dependsOn(other));
  }

  @Override
  public String toString() {
    return kind + "#" + id;
  }
}
