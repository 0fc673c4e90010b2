package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Begins a nested task context, which lasts until a method annotated {@link ExitsTaskContext} is
 * called.
 *
 * <p>In between, {@link CurrentTaskOnly} handles of the outer context may not be used ({@code
 * use.in.other.context}); afterwards they may. Handles obtained in between die at the exit.
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
 *   <li>Each path through a caller must exit as often as it has entered ({@code
 *       context.unbalanced}), explicit {@code throw} included. A {@code finally} block is the usual
 *       way.
 *   <li>A method whose paths all end inside the new context must carry this annotation itself
 *       ({@code effect.not.declared}).
 *   <li>Prefer a method with a {@link PretendThread} closure, where nothing can be forgotten.
 * </ul>
 *
 * <pre>{@code
 * CurrentTask outer = CurrentTask.current();
 * Kthread.useMm(mm); // @EntersTaskContext
 * try {
 *   outer.pid(); // rejected: use.in.other.context
 *   CurrentTask.current().pid(); // accepted
 * } finally {
 *   Kthread.unuseMm(mm); // @ExitsTaskContext
 * }
 * outer.pid(); // accepted
 * }</pre>
 *
 * <p>In Rust: the raw {@code kthread_use_mm} is {@code unsafe}; the safe form takes a closure.
 *
 * @see ExitsTaskContext
 * @see LeavesTaskContext
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface EntersTaskContext {}
