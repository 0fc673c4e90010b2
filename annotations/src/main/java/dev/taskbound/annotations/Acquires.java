package dev.taskbound.annotations;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Acquires a capability: after the call the lock is held.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a method. The bodies of such methods are trusted.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>On a method that returns a guard: the capability is held while the guard is open. A guard
 *       behind {@code Optional} holds it where it is present.
 *   <li>On a method that returns a {@code boolean}: it is held where the result is true.
 *   <li>On any other method: it is held until a method annotated {@link Releases} is called. Each
 *       path must do so ({@code capability.not.released}).
 *   <li>Acquiring what is already held for the same object is a self-deadlock ({@code
 *       capability.acquired.twice}).
 *   <li>On a static method without {@link #of} it is the declaring class whose lock is meant.
 * </ul>
 *
 * <pre>{@code
 * final class Mm {
 *   @Acquires(HoldsMmapRead.class) MmapReadGuard mmapReadLock() { ... }
 *   @Acquires(HoldsMmapRead.class) void mmapReadLockRaw() { ... }
 *   @Releases(HoldsMmapRead.class) void mmapReadUnlockRaw() { ... }
 * }
 * }</pre>
 *
 * <p>In Rust: a method that returns a guard.
 *
 * @see Releases
 * @see Capability
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Acquires {
  /**
   * The capabilities that the method acquires.
   *
   * @return annotation types that are {@linkplain Capability capabilities}
   */
  Class<? extends Annotation>[] value();

  /**
   * The object whose lock is meant: a parameter's name, {@code "#1"} for the first parameter, or a
   * field path. Empty: the receiver, or the declaring class for a static method.
   *
   * @return the name of the object, or the empty string
   */
  String of() default "";
}
