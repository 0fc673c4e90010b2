package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Ends the nested task context that a method annotated {@link EntersTaskContext} has begun.
 *
 * <p>Handles obtained inside die ({@code use.after.leave}); those of the outer context are usable
 * again.
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
 *   <li>An exit without an enter on some path is {@code context.unbalanced}, reported at the exit.
 *   <li>A method that ends a context of its caller on all paths must carry this annotation itself
 *       ({@code effect.not.declared}).
 * </ul>
 *
 * <pre>{@code
 * Kthread.useMm(mm);
 * CurrentTask inner = CurrentTask.current();
 * Kthread.unuseMm(mm); // @ExitsTaskContext
 * inner.pid(); // rejected: use.after.leave
 * }</pre>
 *
 * <p>In Rust: the raw {@code kthread_unuse_mm} is {@code unsafe}; the safe form takes a closure.
 *
 * @see EntersTaskContext
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.METHOD)
public @interface ExitsTaskContext {}
