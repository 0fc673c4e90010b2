package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The code inside has its confinement annotations: where a signature says nothing, it means {@link
 * Unconfined}.
 *
 * <p>In marked code an unannotated functional parameter takes only closures that go anywhere, an
 * unannotated parameter may be kept, and a method's effects (closing a parameter, leaving the task
 * context) must be declared. In code that is not marked, signatures are treated leniently: what can
 * be known is reported, what cannot is not.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a module, a package (in {@code package-info.java}) or a class. The nearest one wins,
 *       {@link ConfinementUnmarked} included.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>A package's mark does not cover its sub-packages.
 *   <li>Private and local methods are inferred from their bodies in either kind of code.
 *   <li>In strict mode all sources under check are marked, but those that are {@link
 *       ConfinementUnmarked}.
 * </ul>
 *
 * <pre>{@code
 * @ConfinementMarked
 * package com.example.orders;
 *
 * import dev.taskbound.annotations.ConfinementMarked;
 * }</pre>
 *
 * <p>In Rust: all code is marked.
 *
 * @see ConfinementUnmarked
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.MODULE, ElementType.PACKAGE, ElementType.TYPE})
public @interface ConfinementMarked {}
