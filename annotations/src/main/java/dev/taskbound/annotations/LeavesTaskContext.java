package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ends the present task context for good: what was obtained in it is dead after the call.
 *
 * <p>Every {@link CurrentTaskOnly} handle, and every value borrowed from the task context, may not
 * be used any more ({@code use.after.leave}). New handles may be obtained right away: they belong
 * to the context that follows.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a method, static or not. The bodies of such methods are trusted.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>Leaving on one path only is no imbalance: after the join a handle is dead if, on some path,
 *       it was held while its context was left.
 *   <li>A method that calls such a method must carry this annotation itself ({@code
 *       effect.not.declared}); private and local methods are inferred.
 * </ul>
 *
 * <pre>{@code
 * CurrentTask task = CurrentTask.current();
 * Exec.beginNewExec(); // @LeavesTaskContext
 * task.pid(); // rejected: use.after.leave
 * CurrentTask.current().pid(); // accepted
 * }</pre>
 *
 * <p>In Rust: a function such as {@code begin_new_exec} that no {@code &'ctx CurrentTask} may live
 * across.
 *
 * @see EntersTaskContext
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface LeavesTaskContext {}
