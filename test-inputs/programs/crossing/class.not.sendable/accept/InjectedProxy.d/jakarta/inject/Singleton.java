package jakarta.inject;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks a class of which all tasks share one instance. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Singleton {}
