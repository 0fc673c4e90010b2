package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The lock of a single mapping (a VMA) is held for reading: it cannot be unmapped or changed,
 * although the mmap lock is not held.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a method: its caller holds the read lock of a single mapping of the named object.
 *   <li>On a functional parameter: the closure runs with it held.
 *   <li>On a class: every instance method requires it for the instance, which a live borrow from a
 *       guard also proves.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>On a static method without a value it is the declaring class whose lock is meant.
 *   <li>It is not held inside a {@link PretendThread} closure, unless it is acquired there.
 * </ul>
 *
 * <pre>{@code
 * @HoldsVmaRead
 * final class VmaRef {
 *   void zapPageRange(long address, long size) { ... }
 * }
 *
 * static void zap(Mm mm, long address) {
 *   mm.lockVmaUnderRcu(address).ifPresent(guard -> {
 *     try (guard) {
 *       guard.vmaLookup(address).ifPresent(vma -> vma.zapPageRange(address, 4096)); // accepted
 *     }
 *   });
 * }
 * }</pre>
 *
 * <p>In Rust: {@code VmaReadGuard<'_>} dereferences to {@code VmaRef}.
 *
 * @see Capability
 * @see Acquires
 */
@Documented
@Capability
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface HoldsVmaRead {
  /**
   * The objects whose lock is held.
   *
   * @return {@code "this"}, a parameter's name, {@code "#1"} for the first parameter, or a field
   *     path such as {@code "this.mm"}
   */
  String[] value() default "this";
}
