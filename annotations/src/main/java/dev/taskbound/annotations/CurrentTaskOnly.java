package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that is valid only in the task context, and only within the scope, in which it was
 * obtained: it may not cross into a {@linkplain PretendThread pretend-thread} closure, and it may
 * not outlive what lent it.
 *
 * <p>This is the top of the four modes: the most may come in, the least may be done with it. It
 * joins {@link NotThreadSafe} and {@link Borrowed}.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a class or interface: the mode of every use of that type. Uses then need nothing.
 *   <li>On a use of a type (a parameter, a result, a local variable, a field, a type argument): the
 *       mode of that value.
 *   <li>On the type of a parameter that takes anything and keeps nothing: {@code void
 *       log(@CurrentTaskOnly Object value)} promises only to look.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>A field of this mode is allowed only in a class that has the mode itself.
 *   <li>A static field never is: statics are shared by all tasks.
 *   <li>While a nested task context is entered, outer values of this mode may not be used.
 *   <li>Calling methods on such a value is always allowed where the value is.
 * </ul>
 *
 * <pre>{@code
 * @CurrentTaskOnly
 * final class CurrentTask extends Task {
 *   static CurrentTask current() { ... }
 * }
 *
 * void example(MmWithUser mm) {
 *   CurrentTask task = CurrentTask.current();
 *   Kthread.useMm(mm, () -> print(task.pid())); // rejected: capture.not.sendable
 *   int pid = task.pid();
 *   Kthread.useMm(mm, () -> print(pid)); // accepted: an int is not a handle
 * }
 * }</pre>
 *
 * <p>In Rust: {@code &'ctx T} where {@code T: !Send}.
 *
 * @see NotThreadSafe
 * @see Borrowed
 * @see Unconfined
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface CurrentTaskOnly {}
