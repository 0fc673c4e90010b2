package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Retains;

/**
 * A process-number namespace. Lives as long as its owner: the current task, which takes no count,
 * or a {@link Ref}.
 */
public final class PidNamespace {
  private final PidNsStruct namespace;
  private final Lease lease;

  PidNamespace(PidNsStruct namespace, Lease lease) {
    this.namespace = namespace;
    this.lease = lease;
  }

  /**
   * How deep the namespace is nested.
   *
   * @return 0 for the first namespace
   */
  public int level() {
    return checked().level;
  }

  /**
   * Takes a count.
   *
   * @return an owned reference
   */
  @Retains
  public Ref<PidNamespace> retain() {
    PidNsStruct checked = checked();
    checked.acquire();
    return new Ref<>(checked);
  }

  /**
   * The namespace itself.
   *
   * @return what this handle is of
   * @throws TaskContextViolation if the handle is dead
   */
  PidNsStruct checked() {
    lease.check("PidNamespace");
    return namespace;
  }
}
