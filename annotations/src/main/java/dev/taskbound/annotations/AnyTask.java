package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A method of a confined type that may be called from any task, at any time.
 *
 * <p>A closure that captures a handle only as the receiver of such methods does not carry it
 * across.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On an instance method of a type that is {@link NotThreadSafe} or {@link CurrentTaskOnly}.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>One other use of the same capture, and it crosses.
 *   <li>A method reference to such a method, {@code consumer::wakeup}, does not cross either.
 * </ul>
 *
 * <pre>{@code
 * @NotThreadSafe
 * interface Consumer {
 *   Records poll(Duration timeout);
 *   @AnyTask void wakeup();
 * }
 *
 * void example(Consumer consumer) {
 *   Runtime.getRuntime().addShutdownHook(new Thread(() -> consumer.wakeup())); // accepted
 *   Runtime.getRuntime().addShutdownHook(new Thread(() -> consumer.poll(ZERO))); // rejected
 * }
 * }</pre>
 *
 * <p>In Rust: the method would stand on a separate handle that is {@code Send}, such as a {@code
 * Waker}.
 *
 * @see NotThreadSafe
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface AnyTask {}
