package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An RCU read-side section is open: what was read under it is not freed before its end.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a method: its caller holds the RCU read lock of the named object.
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
 * final class Rcu {
 *   @Acquires(HoldsRcuRead.class) static void readLock() { ... }
 *   @Releases(HoldsRcuRead.class) static void readUnlock() { ... }
 *   @HoldsRcuRead static int readersOf(Table table) { ... }
 * }
 *
 * static int count(Table table) {
 *   Rcu.readLock();
 *   try {
 *     return Rcu.readersOf(table); // accepted
 *   } finally {
 *     Rcu.readUnlock();
 *   }
 * }
 * }</pre>
 *
 * <p>In Rust: {@code rcu::Guard}, passed as proof.
 *
 * @see Capability
 * @see Acquires
 */
@Documented
@Capability
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface HoldsRcuRead {
  /**
   * The objects whose lock is held.
   *
   * @return {@code "this"}, a parameter's name, {@code "#1"} for the first parameter, or a field
   *     path such as {@code "this.mm"}
   */
  String[] value() default "this";
}
