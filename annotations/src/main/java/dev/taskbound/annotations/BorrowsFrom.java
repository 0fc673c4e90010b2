package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Names the owners of the borrow that a method or constructor returns: the borrow dies when any of
 * them is closed, consumed or left.
 *
 * <p>Without this annotation the owner is the receiver if it can own; else the only parameter that
 * can; else the current task context, for {@link CurrentTaskOnly} results. Where several parameters
 * could own the result of a static method or constructor, leaving it out is an error ({@code
 * borrow.ambiguous}).
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a method whose result is {@link Borrowed} or {@link CurrentTaskOnly}, itself or in a
 *       type argument.
 *   <li>On a constructor of a class of such a mode.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>A name stands for that value itself and, if it is a borrow or a closure, for the owners of
 *       what it holds.
 *   <li>A type can own if it is {@link AutoCloseable}, declares a mode on its class, or has an
 *       instance method that returns a borrow.
 * </ul>
 *
 * <pre>{@code
 * @BorrowsFrom("mm")
 * static @Borrowed VmaRef firstVma(@Borrowed MmWithUser mm, @Borrowed Task user) { ... }
 * }</pre>
 *
 * <p>In Rust: a named lifetime, {@code fn first_vma<'a>(mm: &'a MmWithUser, user: &Task) -> &'a
 * VmaRef}.
 *
 * @see Borrowed
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.CONSTRUCTOR})
public @interface BorrowsFrom {
  /**
   * The owners.
   *
   * @return {@code "this"} for the receiver, the names of parameters, or {@code "#1"}, {@code "#2"}
   *     for the first or second parameter
   */
  String[] value();
}
