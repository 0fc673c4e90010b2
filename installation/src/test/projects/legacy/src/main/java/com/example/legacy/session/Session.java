package com.example.legacy.session;

import java.util.HashMap;
import java.util.Map;

/** The user's session, kept by thread. Written long before anyone had heard of Taskbound. */
public final class Session {
  private static final ThreadLocal<Session> CURRENT = ThreadLocal.withInitial(Session::new);

  private final Map<String, String> values = new HashMap<>();

  private Session() {}

  public static Session current() {
    return CURRENT.get();
  }

  public String user() {
    return values.getOrDefault("user", "nobody");
  }
}
