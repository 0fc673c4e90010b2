package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The argument may not be used after the call, and values borrowed from it die.
 *
 * <p>Everything that reaches the value ends with it: aliases, containers it was put into, closures
 * that captured it. A later use is {@code use.after.release}.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a parameter: that argument is consumed.
 *   <li>On a method: its receiver is consumed.
 *   <li>On a functional parameter, together with {@link RunsImmediately}: the closure runs at most
 *       once.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>{@link AutoCloseable#close()} consumes its receiver without the annotation. Closing an
 *       already closed resource at the end of its own try-with-resources is accepted.
 *   <li>Consuming a guard releases the capability that it holds.
 *   <li>A method that consumes a parameter without saying so is reported ({@code
 *       effect.not.declared}); private and local methods are inferred.
 * </ul>
 *
 * <pre>{@code
 * static void commit(@Consumes Transaction transaction) { ... }
 *
 * void example(Transaction transaction) {
 *   commit(transaction);
 *   transaction.query("..."); // rejected: use.after.release
 * }
 * }</pre>
 *
 * <p>In Rust: a parameter taken by value, {@code fn commit(transaction: Transaction)}, or {@code
 * self}.
 *
 * @see EndsBorrows
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.PARAMETER, ElementType.METHOD})
public @interface Consumes {}
