package net.jcip.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Declares a class that several tasks may use at once. */
@Retention(RetentionPolicy.CLASS)
public @interface ThreadSafe {}
