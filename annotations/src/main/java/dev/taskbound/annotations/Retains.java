package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The result is owned: it is {@link Unconfined} whatever the receiver was, because the method has
 * taken a count or a copy of its own.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a method.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>If the result is of the receiver's own type, the receiver counts as owned from this call
 *       on, so that a {@code retain()} written as a statement works.
 *   <li>Closing or releasing the result is the caller's duty; a resource-leak checker tells who
 *       forgets.
 * </ul>
 *
 * <pre>{@code
 * class Task {
 *   @Retains Ref<Task> retain() { ... }
 * }
 *
 * void example(CurrentTask task) {
 *   Ref<Task> owned = task.retain();
 *   executor.execute(() -> print(owned.get().pid())); // accepted: a Ref may cross
 * }
 * }</pre>
 *
 * <p>In Rust: {@code ARef::from(&task)}, or {@code Arc::clone}.
 *
 * @see Borrowed
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface Retains {}
