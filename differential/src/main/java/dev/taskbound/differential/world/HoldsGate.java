package dev.taskbound.differential.world;

import dev.taskbound.annotations.Capability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The lock of a {@link Gate} is held. */
@Documented
@Capability
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface HoldsGate {
  /**
   * The objects whose lock is held.
   *
   * @return {@code "this"} or a parameter's name
   */
  String[] value() default "this";
}
