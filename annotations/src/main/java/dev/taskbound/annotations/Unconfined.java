package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that goes anywhere: into other tasks, fields, statics and containers. This is the
 * default, and the bottom of the four modes.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a class: an explicit promise that its instances may be shared between tasks. A field
 *       that is not sendable is then reported ({@code class.not.sendable}).
 *   <li>On a use of a type: where it differs from the class's own mode, or in code that is not
 *       {@link ConfinementMarked}.
 *   <li>On a bound of a type parameter: {@code <T extends @Unconfined Object>} admits only type
 *       arguments that go anywhere. A bound without a mode admits all of them.
 *   <li>On a receiver: {@code void start(@Unconfined Job this)} says that the method stores or
 *       hands over {@code this}.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>Primitives, strings, boxes and enums are always of this mode.
 *   <li>A sub-type may lower the mode it inherits by declaring this one: a detached row set below a
 *       confined result set.
 *   <li>{@code ThreadSafe} and {@code Immutable} of {@code javax.annotation.concurrent}, {@code
 *       net.jcip.annotations} and {@code com.google.errorprone.annotations} on a class mean the
 *       same.
 * </ul>
 *
 * <pre>{@code
 * @Unconfined
 * final class Job {
 *   private final String name; // accepted
 *   private final LocalCounter counter; // rejected: class.not.sendable
 * }
 * }</pre>
 *
 * <p>In Rust: {@code T: Send + 'static}.
 *
 * @see AssertThreadSafe
 * @see CurrentTaskOnly
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Unconfined {}
