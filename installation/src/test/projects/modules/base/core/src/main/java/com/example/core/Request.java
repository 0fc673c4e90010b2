package com.example.core;

import dev.taskbound.annotations.CurrentTaskOnly;

@CurrentTaskOnly
public final class Request {
  public static Request current() {
    return new Request();
  }

  public String customer() {
    return "customer of " + Thread.currentThread().getName();
  }
}
