package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The closure passed here runs in this task context, any number of times, before the call returns,
 * and is not kept.
 *
 * <p>Nothing crosses and nothing outlives: the closure may capture any value, and it may use what
 * the caller holds, locks included.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a functional parameter.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>Together with {@link Consumes}, the closure runs at most once, so that it may consume what
 *       it captures.
 *   <li>Inside the annotated method the parameter may be called, and passed to other parameters
 *       that run it immediately. It may not be stored, returned or handed to another task.
 *   <li>Capabilities enter: together with one, {@code @RunsImmediately @HoldsMmapRead("mm")
 *       Runnable body}, the closure runs with that lock held.
 *   <li>An override keeps it: {@link PretendThread} and this annotation never override each other.
 * </ul>
 *
 * <pre>{@code
 * static void forEachVma(
 *     MmapReadGuard guard, @RunsImmediately Consumer<@Borrowed VmaRef> action) { ... }
 *
 * void example(MmapReadGuard guard, CurrentTask task) {
 *   forEachVma(guard, vma -> print(task.pid(), vma.start())); // accepted
 * }
 * }</pre>
 *
 * <p>In Rust: a bound {@code F: FnMut()} without {@code Send} or {@code 'static}; with {@link
 * Consumes}, {@code F: FnOnce()}.
 *
 * @see PretendThread
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.PARAMETER)
public @interface RunsImmediately {}
