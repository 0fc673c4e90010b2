package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Values borrowed from the receiver, or from the argument, die with the call; the object stays
 * usable itself.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a method: borrows from its receiver end.
 *   <li>On a parameter: borrows from that argument end.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>New borrows may be taken right after the call.
 *   <li>A method that ends the borrows of a parameter without saying so is reported ({@code
 *       effect.not.declared}); private and local methods are inferred.
 * </ul>
 *
 * <pre>{@code
 * final class Pool implements AutoCloseable {
 *   @Borrowed Buffer next() { ... }
 *   @EndsBorrows void reset() { ... }
 * }
 *
 * void example(Pool pool) {
 *   Buffer buffer = pool.next();
 *   pool.reset();
 *   buffer.put(1); // rejected: use.after.release
 *   pool.next().put(1); // accepted
 * }
 * }</pre>
 *
 * <p>In Rust: a method that takes {@code &mut self}.
 *
 * @see Consumes
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER})
public @interface EndsBorrows {}
