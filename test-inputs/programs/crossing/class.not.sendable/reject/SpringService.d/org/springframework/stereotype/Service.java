package org.springframework.stereotype;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Marks a class of which the container shares one instance between all tasks. */
@Retention(RetentionPolicy.RUNTIME)
public @interface Service {}
