package jakarta.inject;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks a field that the framework fills. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Inject {}
