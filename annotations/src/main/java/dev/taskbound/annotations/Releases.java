package dev.taskbound.annotations;

import java.lang.annotation.Annotation;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Releases a capability: after the call the lock is not held any more.
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
 *   <li>Releasing what is not held is {@code capability.released.twice}.
 *   <li>A method that releases what its caller holds must carry this annotation ({@code
 *       effect.not.declared}).
 *   <li>Closing or {@linkplain Consumes consuming} a guard releases its capability without it.
 *   <li>On a static method without {@link #of} it is the declaring class whose lock is meant.
 * </ul>
 *
 * <pre>{@code
 * static int count(Mm mm) {
 *   mm.mmapReadLockRaw(); // @Acquires(HoldsMmapRead.class)
 *   try {
 *     return mm.mapCount();
 *   } finally {
 *     mm.mmapReadUnlockRaw(); // @Releases(HoldsMmapRead.class)
 *   }
 * }
 * }</pre>
 *
 * <p>In Rust: dropping the guard.
 *
 * @see Acquires
 * @see Capability
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Releases {
  /**
   * The capabilities that the method releases.
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
