package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * What is passed here crosses into a new task context, as if it went to another thread, although
 * the code may run on this one.
 *
 * <p>Values that may not cross ({@link NotThreadSafe}, {@link CurrentTaskOnly}) are rejected as
 * captures, arguments, results, exceptions, and through static fields that the closure reads.
 * Capabilities held by the caller are not held inside.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a functional parameter: the closure is a pretend thread, and its captures cross.
 *   <li>On any other parameter: the argument itself crosses, with all it contains.
 *   <li>On a method: its receiver and all its arguments cross ({@code Thread.start}).
 * </ul>
 *
 * <h2>How long the new context lasts</h2>
 *
 * <ul>
 *   <li>Nothing said: it ends before the call returns, as a scoped thread does. {@link Borrowed}
 *       values may cross.
 *   <li>{@link #until}: it ends before the named object is closed. A borrow may cross only if its
 *       owner outlives that object.
 *   <li>{@link #detached}: it may run later, or for ever. Only {@link Unconfined} values may cross.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>Primitives and strings computed before, an owned counted reference, and handles obtained
 *       inside the closure and used only there are all accepted.
 *   <li>The outer handle may be used again after the closure has returned.
 *   <li>An override may weaken a detached boundary to a scoped one. It may not turn this annotation
 *       into {@link RunsImmediately}, nor the other way round.
 * </ul>
 *
 * <pre>{@code
 * static <T> T useMm(@Borrowed MmWithUser mm, @PretendThread Supplier<T> body) { ... }
 *
 * void example(MmWithUser mm, CurrentTask task) {
 *   useMm(mm, () -> task.pid()); // rejected: capture.not.sendable
 *   useMm(mm, () -> CurrentTask.current()); // rejected: result.not.sendable
 *   useMm(mm, () -> CurrentTask.current().pid()); // accepted
 * }
 * }</pre>
 *
 * <p>In Rust: the bound {@code F: Send} of {@code std::thread::scope}'s {@code spawn}; {@code F:
 * Send + 'static} of {@code std::thread::spawn} when detached.
 *
 * @see RunsImmediately
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface PretendThread {
  /**
   * The object before whose closing the new context ends: {@code "this"}, or a parameter's name.
   * Empty: the context ends before the call returns.
   *
   * <pre>{@code
   * <T> Subtask<T> fork(@PretendThread(until = "this") Callable<T> task)
   * }</pre>
   *
   * @return the name of the object, or the empty string
   */
  String until() default "";

  /**
   * Whether the closure may run after the call has returned, with no end that the caller could wait
   * for: {@code Executor.execute}, {@code Thread.start}. {@link #until} is ignored then.
   *
   * @return true if the new context may outlive every scope of the caller
   */
  boolean detached() default false;

  /**
   * The handle types whose home context the closure runs in: an event thread, an event loop. Values
   * of these types (and of their sub-types) may be captured, also where the call itself stands
   * inside another boundary's closure.
   *
   * <pre>{@code
   * static void invokeLater(
   *     @PretendThread(detached = true, home = JComponent.class) Runnable update)
   * }</pre>
   *
   * @return the handle types that are at home there
   */
  Class<?>[] home() default {};
}
