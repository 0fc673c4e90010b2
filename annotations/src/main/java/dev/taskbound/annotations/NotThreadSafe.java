package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that may not cross into another task context, but may live as long as it likes where it
 * is: it may be stored, returned and collected.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a class or interface: the mode of every use of that type.
 *   <li>On a use of a type, a functional one included: a {@code @NotThreadSafe Runnable} is a
 *       closure whose captures may not cross.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>The mode is structural: a class with a field that is not thread-safe is not sendable
 *       either, declared or not. Declare it only where the fields do not show it.
 *   <li>A class that is {@link Unconfined explicitly declared sendable} may not have such a field,
 *       unless it is {@link AssertThreadSafe}.
 *   <li>The annotations of the same name in {@code javax.annotation.concurrent}, {@code
 *       net.jcip.annotations} and {@code com.google.errorprone.annotations} mean the same.
 * </ul>
 *
 * <pre>{@code
 * @NotThreadSafe
 * final class LocalCounter {
 *   private int count;
 *   void increment() { count++; }
 * }
 *
 * void example(LocalCounter counter) {
 *   new Thread(counter::increment).start(); // rejected: capture.not.sendable
 *   List.of(1, 2).forEach(i -> counter.increment()); // accepted: runs here
 * }
 * }</pre>
 *
 * <p>In Rust: {@code T: !Send + 'static}, as {@code Rc<T>}.
 *
 * @see CurrentTaskOnly
 * @see AssertThreadSafe
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface NotThreadSafe {}
