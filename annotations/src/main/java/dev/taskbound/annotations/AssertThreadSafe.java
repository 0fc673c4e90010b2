package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The author vouches for a class: its instances may cross between tasks, although one of its fields
 * may not.
 *
 * <p>Taskbound takes the class's word and does not look at its fields for sendability. The {@link
 * #reason} is for the reader who has to believe it.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a class, record, enum or interface.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>A generic class stays as sendable as its type arguments, except for the type parameters
 *       named in {@link #evenFor}.
 *   <li>It lifts sendability only, never a borrow: a {@link Borrowed} field still needs a {@link
 *       Borrowed} class.
 * </ul>
 *
 * <pre>{@code
 * @AssertThreadSafe(reason = "every access to counter holds lock")
 * final class SharedCounter {
 *   private final Object lock = new Object();
 *   private final LocalCounter counter = new LocalCounter(); // declared @NotThreadSafe
 * }
 * }</pre>
 *
 * <p>In Rust: {@code unsafe impl Send for SharedCounter {}}; with {@link #evenFor}, without the
 * bound {@code T: Send}.
 *
 * @see NotThreadSafe
 * @see Unconfined
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE)
public @interface AssertThreadSafe {
  /**
   * Why the class may cross: what makes it safe, for the reader.
   *
   * @return a sentence in prose
   */
  String reason();

  /**
   * The type parameters whose arguments need not be sendable themselves.
   *
   * <pre>{@code
   * @AssertThreadSafe(reason = "hands the value out on its own thread only", evenFor = "T")
   * final class Home<T> { ... }
   * }</pre>
   *
   * @return names of the class's type parameters
   */
  String[] evenFor() default {};
}
