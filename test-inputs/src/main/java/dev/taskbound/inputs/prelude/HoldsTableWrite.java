package dev.taskbound.inputs.prelude;

import dev.taskbound.annotations.Capability;
import java.lang.annotation.Documented;
import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/** The lock of a {@link Table} is held for writing, which includes reading. */
@Documented
@Capability(implies = HoldsTableRead.class)
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.PARAMETER, ElementType.TYPE})
public @interface HoldsTableWrite {
  /** Returns the names of the objects whose lock is held. */
  String[] value() default "this";
}
