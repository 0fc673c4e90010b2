package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * As confined as the argument: in a signature, this stands for whatever mode and owners the
 * caller's argument has.
 *
 * <p>A result of this mode is, or holds, the arguments that have it. One method then serves
 * confined and unconfined values alike.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On parameters (the receiver included) and on the result of the same method or constructor.
 *   <li>Not needed on type variables: {@code <T> T requireNonNull(T value)} is parametric already.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>With several arguments of this mode, the result is as confined as all of them together.
 *   <li>A method that returns {@code this} returns {@code @PolyConfined}.
 * </ul>
 *
 * <pre>{@code
 * static @PolyConfined CharSequence trim(@PolyConfined CharSequence text) { ... }
 *
 * void example(@Borrowed CharSequence line) {
 *   CharSequence trimmed = trim(line); // trimmed is borrowed from what line was borrowed from
 * }
 * }</pre>
 *
 * <p>In Rust: a generic parameter, {@code fn trim<T>(text: T) -> T}, or a lifetime that is passed
 * through, {@code fn trim<'a>(text: &'a str) -> &'a str}.
 *
 * @see Borrowed
 * @see CurrentTaskOnly
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target(ElementType.TYPE_USE)
public @interface PolyConfined {}
