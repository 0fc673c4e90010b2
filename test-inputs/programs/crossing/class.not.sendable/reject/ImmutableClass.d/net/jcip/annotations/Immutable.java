package net.jcip.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Declares a class whose instances never change. */
@Retention(RetentionPolicy.CLASS)
public @interface Immutable {}
