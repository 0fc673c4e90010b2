package dev.taskbound.samples.kernel;

import dev.taskbound.annotations.Borrowed;
import dev.taskbound.annotations.Consumes;
import java.io.Closeable;

/**
 * An owned, counted reference. It goes anywhere: into other tasks, fields and collections. What
 * {@link #get} lends dies when the reference is closed.
 *
 * <p>In Rust: {@code ARef<T>}. That a reference is closed at all is no rule of Taskbound's: the
 * Checker Framework's Resource Leak Checker sees to it, which takes every {@link Closeable} (and
 * not every {@link AutoCloseable}) for something that must be closed.
 *
 * @param <T> the type of the object
 */
public final class Ref<T> implements Closeable {
  private final Counted<T> object;
  private final OwnerLease lease = new OwnerLease("Ref");

  /**
   * Takes over a count that the caller has taken.
   *
   * @param object what the reference is to
   */
  Ref(Counted<T> object) {
    this.object = object;
  }

  /**
   * Lends the object; no count is taken.
   *
   * @return the object, valid until this reference is closed
   */
  public @Borrowed T get() {
    lease.check("Ref");
    return object.view(lease);
  }

  /**
   * Takes one more count.
   *
   * @return another reference to the same object, to be closed on its own
   */
  public Ref<T> share() {
    lease.check("Ref");
    object.acquire();
    return new Ref<>(object);
  }

  /** Drops the count. Closing once more has no effect. */
  @Override
  public void close() {
    if (lease.end()) {
      object.release();
    }
  }

  /**
   * Moves the count into a new reference; this one is dead afterwards.
   *
   * @return the reference that has the count now
   */
  @Consumes
  Ref<T> move() {
    lease.check("Ref");
    if (!lease.end()) {
      throw new TaskContextViolation("Ref moved twice");
    }
    return new Ref<>(object);
  }

  /**
   * Lends the object for another owner's lease, which keeps it from being freed.
   *
   * @param other what keeps the object readable
   * @return the object, valid as long as that lease
   */
  T view(Lease other) {
    return object.view(other);
  }
}
