package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * A value that may not outlive its owner, but may be used from any task while it lives.
 *
 * <p>The owner is what lent the value: a guard, an arena, a counted reference, a task context. The
 * borrow dies when the owner is closed, {@linkplain Consumes consumed} or left. {@link BorrowsFrom}
 * names the owner where a signature does not make it plain.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a result: the caller gets a borrow. Without {@link BorrowsFrom} its owner is the
 *       receiver if that can own, else the only parameter that can.
 *   <li>On a parameter: the method looks at the value during the call and does not keep it.
 *   <li>On a type argument: {@code Optional<@Borrowed VmaRef>} is as borrowed as what it holds.
 *   <li>On a class: the mode of every use of that type. A class with a field of this mode must be
 *       declared so.
 *   <li>In the type of a functional parameter, {@code Consumer<@Borrowed VmaRef>}: every call of
 *       the closure lends a value of its own, which ends with the closure's body.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>A borrow may cross a scoped {@link PretendThread} boundary. It may cross one with {@code
 *       until} only if its owner outlives that object, and never a detached one.
 *   <li>A last use before the owner is closed is fine: what counts is use, not the variable's
 *       scope.
 * </ul>
 *
 * <pre>{@code
 * final class Arena implements AutoCloseable {
 *   @Borrowed Segment allocate(long size) { ... } // borrows from this arena
 *   @Override public void close() { ... }
 * }
 *
 * Segment example() {
 *   try (Arena arena = new Arena()) {
 *     Segment segment = arena.allocate(8);
 *     segment.fill(0); // accepted
 *     return segment; // rejected: escape.by.return
 *   }
 * }
 * }</pre>
 *
 * <p>In Rust: {@code &'a T} where {@code T: Sync}.
 *
 * @see BorrowsFrom
 * @see CurrentTaskOnly
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface Borrowed {}
