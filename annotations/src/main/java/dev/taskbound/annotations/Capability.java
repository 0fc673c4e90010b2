package dev.taskbound.annotations;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Makes an annotation a capability: the fact that a lock is held, for a named object.
 *
 * <p>A capability is held or not; it is never counted. It is per object: holding {@code a}'s lock
 * does not open {@code b}.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On an annotation type. Give it an element {@code String[] value() default "this"}, which
 *       names the objects, and the targets {@code METHOD}, {@code PARAMETER} and {@code TYPE}.
 * </ul>
 *
 * <h2>What the new annotation then means</h2>
 *
 * <ul>
 *   <li>On a method: the caller holds the capability for the named object.
 *   <li>On a functional parameter: the closure runs with it held.
 *   <li>On a class: every instance method requires it for the instance. A live borrow from a guard
 *       is proof enough.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>{@link Acquires} and {@link Releases} say which methods take and give back the lock.
 *   <li>Capabilities enter closures that {@linkplain RunsImmediately run immediately}, and never
 *       cross a {@link PretendThread} boundary.
 * </ul>
 *
 * <pre>{@code
 * @Capability(implies = HoldsTableRead.class)
 * @Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
 * @interface HoldsTableWrite {
 *   String[] value() default "this";
 * }
 *
 * final class Table {
 *   @Acquires(HoldsTableWrite.class) void lock() { ... }
 *   @Releases(HoldsTableWrite.class) void unlock() { ... }
 *   @HoldsTableWrite void put(Row row) { ... }
 * }
 * }</pre>
 *
 * <p>In Rust: a guard or token passed as proof, {@code fn put(&self, proof: &TableWriteGuard, row:
 * Row)}.
 *
 * @see Acquires
 * @see Releases
 * @see HoldsMmapRead
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.ANNOTATION_TYPE)
public @interface Capability {
  /**
   * The capabilities that this one includes: who holds a write lock may also read.
   *
   * @return annotation types that are capabilities
   */
  Class<? extends Annotation>[] implies() default {};
}
