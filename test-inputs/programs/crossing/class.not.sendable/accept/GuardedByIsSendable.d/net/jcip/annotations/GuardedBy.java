package net.jcip.annotations;

import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;

/** Names the lock that guards a field. */
@Retention(RetentionPolicy.CLASS)
public @interface GuardedBy {
  /** The lock. */
  String value();
}
