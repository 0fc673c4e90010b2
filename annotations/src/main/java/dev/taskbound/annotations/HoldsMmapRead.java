package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The mmap lock of an address space is held, for reading at least: mappings can be looked up and do
 * not change.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a method: its caller holds the mmap lock, for reading at least, of the named object.
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
 * final class Mm {
 *   @HoldsMmapRead int mapCount() { ... }
 * }
 *
 * static int count(Mm mm) {
 *   try (MmapReadGuard guard = mm.mmapReadLock()) {
 *     return mm.mapCount(); // accepted
 *   }
 * }
 *
 * static int countUnlocked(Mm mm) {
 *   return mm.mapCount(); // rejected: capability.not.held
 * }
 *
 * @HoldsMmapRead("mm")
 * static int countLocked(Mm mm) {
 *   return mm.mapCount(); // accepted: the caller holds it
 * }
 * }</pre>
 *
 * <p>In Rust: the guard itself is the proof, {@code fn map_count(guard: &MmapReadGuard<'_>) ->
 * i32}.
 *
 * @see Capability
 * @see Acquires
 * @see HoldsMmapWrite
 */
@Documented
@Capability
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface HoldsMmapRead {
  /**
   * The objects whose lock is held.
   *
   * @return {@code "this"}, a parameter's name, {@code "#1"} for the first parameter, or a field
   *     path such as {@code "this.mm"}
   */
  String[] value() default "this";
}
