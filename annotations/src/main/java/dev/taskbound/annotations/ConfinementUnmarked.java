package dev.taskbound.annotations;

import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * The code inside does not have its confinement annotations yet: its signatures are treated
 * leniently, also in strict mode and within something {@link ConfinementMarked}.
 *
 * <h2>Where it may stand</h2>
 *
 * <ul>
 *   <li>On a module, a package (in {@code package-info.java}) or a class. The nearest one wins.
 * </ul>
 *
 * <h2>Special cases</h2>
 *
 * <ul>
 *   <li>Parameters of handle types are taken to be neither kept nor consumed; other parameters
 *       accept any mode.
 *   <li>A closure that captures a confined value and goes to an unannotated functional parameter
 *       gives {@code capture.unknown}: it cannot be told whether it crosses.
 *   <li>Everything that can be known is still reported: captures at annotated boundaries, escapes
 *       to fields and statics, use after release.
 * </ul>
 *
 * <pre>{@code
 * @ConfinementUnmarked // to be annotated, one class at a time
 * final class LegacyReports { ... }
 * }</pre>
 *
 * <p>In Rust: there is no such thing; the nearest is a foreign function behind {@code unsafe}.
 *
 * @see ConfinementMarked
 */
@Documented
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.MODULE, ElementType.PACKAGE, ElementType.TYPE})
public @interface ConfinementUnmarked {}
